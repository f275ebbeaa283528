import { entry, signed } from '../entries.ts';
import type { Polyline } from './isolines.ts';
import type { LinePool } from './line-pool.ts';

type Drawn = Pick<LinePool, 'lines' | 'fields' | 'goesOn'>;

const NONE = -1;

/**
 * Lines put together where just one line of a function ends and just one begins; one that then ends where it begins is
 * closed. Ends nearer than `distance` are one place.
 */
export function joinEnds(pool: Drawn, distance: number): Polyline[] {
  const { lines } = pool;
  const next = nextLines(pool, distance);
  const begun = new Uint8Array(lines.length).fill(1);
  for (const after of next) if (after !== NONE) begun[after] = 0;
  const used = new Uint8Array(lines.length);
  const joined: Polyline[] = [];
  const follow = (first: number): void => {
    const chain: number[] = [];
    let at = first;
    for (; at !== NONE && used[at] === 0; at = signed(next, at)) {
      used[at] = 1;
      chain.push(at);
    }
    joined.push(chain.length === 1 && at === NONE ? entry(lines, first) : chained(lines, chain, at === first));
  };
  lines.forEach((_, line) => {
    if (begun[line] === 1) follow(line);
  });
  lines.forEach((_, line) => {
    if (used[line] === 0) follow(line);
  });
  return joined;
}

function chained(lines: readonly Polyline[], chain: readonly number[], closed: boolean): Polyline {
  const parts = chain.map((line, k) => {
    const { points } = entry(lines, line);
    return closed || k < chain.length - 1 ? points.subarray(0, points.length - 2) : points;
  });
  const points = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    points.set(part, filled);
    filled += part.length;
  }
  return { points, closed };
}

/** For each line the one that alone begins where it alone ends. */
function nextLines({ lines, fields, goesOn }: Drawn, distance: number): Int32Array {
  const placeOf = places(distance);
  const names = new Map([...new Set(fields)].map((field, k) => [field, k] as const));
  const begins = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  lines.forEach(({ points, closed }, line) => {
    if (closed || points.length <= 2) return;
    const name = names.get(entry(fields, line));
    const put = (map: Map<string, number[]>, at: number) => {
      const key = `${name} ${placeOf(entry(points, at), entry(points, at + 1))}`;
      map.set(key, [...(map.get(key) ?? []), line]);
    };
    const [begin, end] = entry(goesOn, line);
    if (begin) put(begins, 0);
    if (end) put(ends, points.length - 2);
  });
  const next = new Int32Array(lines.length).fill(NONE);
  for (const [key, [line = NONE, ...others]] of ends) {
    const [after = NONE, ...more] = begins.get(key) ?? [];
    if (others.length + more.length === 0) next[line] = after;
  }
  return next;
}

/** Names places: those nearer than the distance to a named one have its name. */
function places(distance: number): (x: number, y: number) => number {
  const names = new Map<string, number>();
  return (x, y) => {
    const [i, j] = [Math.round(x / distance), Math.round(y / distance)];
    for (let cell = 0; cell < 9; cell += 1) {
      const name = names.get(`${i - 1 + (cell % 3)} ${j - 1 + Math.floor(cell / 3)}`);
      if (name !== undefined) return name;
    }
    names.set(`${i} ${j}`, names.size);
    return names.size - 1;
  };
}
