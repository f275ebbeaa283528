import { real, signed } from '../entries.ts';
import { Marcher } from './march.ts';
import { MAX_LEVELS } from './sample-classes.ts';
import { type TracedLine, traceLines } from './trace-lines.ts';

/** A line of one level: x, y pairs; a closed line does not repeat its first point. The lower side is on its left. */
export interface Polyline {
  readonly points: Float64Array;
  readonly closed: boolean;
}

export interface Isoline {
  readonly level: number;
  readonly lines: Polyline[];
}

/** Samples on a grid, x fastest: `values[j*nx + i]` at the i-th of nx x and the j-th of ny y. */
export interface IsolineGrid {
  readonly values: Float64Array;
  readonly nx: number;
  readonly ny: number;
  readonly levels: ArrayLike<number>;
  /** First and last x of the grid; by default x is the index i. */
  readonly x?: readonly [number, number];
  /** First and last y of the grid; by default y is the index j. */
  readonly y?: readonly [number, number];
}

/**
 * The isolines of a sampled field by marching squares with linear interpolation, one entry a level in the order given,
 * stitched into whole lines. A sample equal to the level counts as below it. A cell with a NaN or infinite corner holds
 * no line. Lines end at the frame and are never closed along it. In a saddle cell the mean of the corners decides.
 * Throws when sizes do not fit or a level is not finite.
 */
export function isolines(grid: IsolineGrid): Isoline[] {
  const { values, nx } = grid;
  const given = validLevels(grid);
  const levels = Float64Array.from(given).sort();
  const isolinesByLevel = Array.from(levels, (level): Isoline => ({ level, lines: [] }));
  const crossings = new Marcher({ values, nx, levels }).run();
  const traced = traceLines(crossings);
  const points = new Float64Array(2 * crossings.count);
  scalePoints(crossings.x, crossings.count, nx, grid.x);
  scalePoints(crossings.y, crossings.count, grid.ny, grid.y);
  let filled = 0;
  for (const line of traced) {
    const end = filled + 2 * line.indices.length;
    const part = copyPoints(line, crossings.x, crossings.y, points.subarray(filled, end));
    isolinesByLevel[line.level]?.lines.push({ points: part, closed: line.closed });
    filled = end;
  }
  return given.map((level) => isolinesByLevel[levels.indexOf(level)] as Isoline);
}

function validLevels({ values, nx, ny, levels }: IsolineGrid): number[] {
  for (const [name, size] of [
    ['nx', nx],
    ['ny', ny],
  ] as const) {
    if (!Number.isInteger(size) || size < 2)
      throw new RangeError(`${name} must be an integer of at least 2, not ${size}`);
  }
  if (values.length !== nx * ny)
    throw new RangeError(`values must hold nx·ny = ${nx * ny} numbers, not ${values.length}`);
  const given = Array.from(levels, (level) => level + 0);
  if (given.length > MAX_LEVELS) throw new RangeError(`levels must be at most ${MAX_LEVELS}, not ${given.length}`);
  const bad = given.find((level) => !Number.isFinite(level));
  if (bad !== undefined) throw new RangeError(`levels must be finite, not ${bad}`);
  return given;
}

function scalePoints(positions: Float64Array, count: number, n: number, range?: readonly [number, number]): void {
  if (range === undefined) return;
  const [from, to] = range;
  for (let i = 0; i < count; i += 1) {
    const u = real(positions, i);
    positions[i] = ((n - 1 - u) * from + u * to) / (n - 1) + 0;
  }
}

function copyPoints(line: TracedLine, x: Float64Array, y: Float64Array, into: Float64Array): Float64Array {
  const { indices } = line;
  for (let i = 0; i < indices.length; i += 1) {
    const at = signed(indices, i);
    into[2 * i] = real(x, at);
    into[2 * i + 1] = real(y, at);
  }
  return into;
}
