type Place = readonly [x: number, y: number];

/** Four-sided pieces as the eye sees them. */
export interface SeenPieces {
  /** x, y and depth of each point. */
  readonly seen: Float64Array;
  /** Four points a piece, in order around it. */
  readonly corners: Uint32Array;
}

/**
 * The outline of four-sided pieces that are drawn as one: the edges that two of them share fall away, so that a large area
 * takes little more to write than a small one. As path data in relative whole units.
 */
export function outlineOf({ seen, corners }: SeenPieces, pieces: readonly number[]): string {
  let [path, x, y] = ['', 0, 0];
  for (const loop of loopsOf(openEdges(seen, corners, pieces))) {
    const [start, ...others] = bends(seen, loop);
    if (!start || others.length < 2) continue;
    path += `m${start[0] - x}${signed(start[1] - y)}l`;
    [x, y] = start;
    others.forEach(([nextX, nextY], i) => {
      path += `${i === 0 ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`;
      [x, y] = [nextX, nextY];
    });
    path += 'z';
    [x, y] = start;
  }
  return path;
}

/** Where each edge leads that only one of the pieces has, all of them round the same way. */
function openEdges(seen: Float64Array, corners: Uint32Array, pieces: readonly number[]): Map<number, number[]> {
  const open = new Map<number, number[]>();
  const take = (from: number, to: number) => {
    const back = open.get(to) ?? [];
    const at = back.indexOf(from);
    if (at >= 0) back.splice(at, 1);
    else open.set(from, [...(open.get(from) ?? []), to]);
  };
  for (const piece of pieces) {
    const around = Array.from(corners.subarray(4 * piece, 4 * piece + 4));
    if (turnOf(seen, around) < 0) around.reverse();
    for (const [c, corner] of around.entries()) take(corner, around[(c + 1) % 4] as number);
  }
  return open;
}

/** Twice the area that corners go around, seen from in front: negative the other way round. */
function turnOf(seen: Float64Array, around: readonly number[]): number {
  const [a = 0, b = 0, c = 0, d = 0] = around.map((corner) => 3 * corner);
  const at = (k: number) => seen[k] as number;
  return (at(c) - at(a)) * (at(d + 1) - at(b + 1)) - (at(d) - at(b)) * (at(c + 1) - at(a + 1));
}

function loopsOf(open: Map<number, number[]>): number[][] {
  const loops: number[][] = [];
  for (const first of open.keys())
    for (let next = open.get(first)?.pop(); next !== undefined; next = open.get(first)?.pop()) {
      const loop = [first];
      for (; next !== undefined && next !== first; next = open.get(next)?.pop()) loop.push(next);
      loops.push(loop);
    }
  return loops;
}

/** The points of a loop where it does not go straight on. */
function bends(seen: Float64Array, loop: readonly number[]): Place[] {
  const points = loop.map((point): Place => [seen[3 * point] as number, seen[3 * point + 1] as number]);
  return points.filter(([x, y], i) => {
    const [beforeX, beforeY] = points.at(i - 1) as Place;
    const [afterX, afterY] = points[(i + 1) % points.length] as Place;
    return (x - beforeX) * (afterY - y) !== (y - beforeY) * (afterX - x);
  });
}

const signed = (x: number) => (x < 0 ? `${x}` : ` ${x}`);
