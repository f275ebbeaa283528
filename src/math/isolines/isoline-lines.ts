import { byte, entry, real, whole } from '../entries.ts';
import type { Formula } from '../formula/formula.ts';
import { codeOf } from '../formula/operations.ts';
import type { Program } from '../formula/program.ts';
import { rowSampler } from '../formula/rows.ts';
import { gridLine } from '../formula/sample.ts';
import { branchesOf } from './branches-of.ts';
import { isolines, type Polyline } from './isolines.ts';
import { LevelField } from './level-field.ts';

/** Most and fewest grid lines each way. */
const MOST_LINES = 161;
const FEWEST_LINES = 41;
/** What may be computed at the samples, in simple operations: some milliseconds. */
const OPERATIONS = 600_000;
/** A function of the engine takes about so many simple operations. */
const FUNCTION = 6;
/** Only so many points are put onto their curve; with more of them the lines are short anyway. */
const MOST_MOVED = 1500;
/** The first of the functions that take longer than a sum. */
const SLOW_FROM = codeOf('sqrt');
const BOTH = 3;

/**
 * The lines of a level set in a few milliseconds, for any formula: straight between samples, their points within a small
 * share of a cell of it, without measures, single points, and what f only touches the level along without showing it.
 */
export function isolineLines(
  formula: Formula,
  { window, level }: { readonly window: readonly [number, number]; readonly level: number },
): Polyline[] {
  const reach = Math.max(Math.abs(window[0]), Math.abs(window[1]));
  const f = new LevelField(formula.program, level, reach);
  const branches = branchesOf(formula, f);
  return branches.flatMap(({ field }) => {
    const n = linesFor(field.program, branches.length);
    const lines = sampledLines(field, window, n);
    const points = lines.reduce((sum, line) => sum + line.points.length / 2, 0);
    if (points > MOST_MOVED / branches.length) return lines;
    return lines.flatMap((line) => onCurve(line, field, f, (window[1] - window[0]) / (n - 1)));
  });
}

function linesFor({ codes, masks }: Program, branches: number): number {
  let cost = 1;
  for (let step = 0; step < codes.length; step += 1) {
    if (whole(masks, step) === BOTH) cost += byte(codes, step) >= SLOW_FROM ? FUNCTION : 1;
  }
  const n = Math.floor(Math.sqrt(OPERATIONS / (cost * branches)));
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, n));
}

function sampledLines(field: LevelField, window: readonly [number, number], n: number): Polyline[] {
  const line = gridLine(window[0], window[1], n);
  const fill = rowSampler(field.program, line);
  const values = new Float64Array(n * n);
  for (let j = 0; j < n; j += 1) fill(real(line, j), 0, values, j * n);
  const [found] = isolines({ values, nx: n, ny: n, levels: [field.level], x: window, y: window });
  return found?.lines ?? [];
}

/** A line with its points moved onto the curve; broken where f is no real number, or the curve is not near. */
function onCurve({ points, closed }: Polyline, field: LevelField, f: LevelField, cell: number): Polyline[] {
  const parts: number[][] = [[]];
  let broken = false;
  for (let k = 0; k < points.length; k += 2) {
    const [x, y] = [entry(points, k), entry(points, k + 1)];
    const g = field.jet(x, y);
    const square = field.slopeX * field.slopeX + field.slopeY * field.slopeY;
    const near = square > 0 && g * g <= square * cell * cell;
    const [u, v] = near ? [x - (g * field.slopeX) / square, y - (g * field.slopeY) / square] : [x, y];
    if ((near || g === 0) && f.value(x, y) < Number.POSITIVE_INFINITY) parts.at(-1)?.push(u, v);
    else {
      parts.push([]);
      broken = true;
    }
  }
  const drawn = parts.filter((part) => part.length > 2);
  return drawn.map((part) => ({ points: Float64Array.from(part), closed: closed && !broken }));
}
