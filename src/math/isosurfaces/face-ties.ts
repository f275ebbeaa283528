import { entry, real } from '../entries.ts';
import type { CubeGrid } from './cube-grid.ts';

/** A sample is at the level where it differs by no more than this share of what its neighbours do: rounding. */
const TIE = 1e-11;

/**
 * Samples in the faces of the cube that are at the level to rounding go to one side of it, so that a set that touches a
 * face from within does not count as leaving it: to the side of their neighbours in the face, where these have one side; where
 * they are at the level as well, the face itself is a piece of the level set, and they go to the other side than what is
 * within.
 */
export function settleFaceTies(grid: CubeGrid): void {
  const { values, n, level } = grid;
  const above = level + Math.max(Number.MIN_VALUE, Math.abs(level) * Number.EPSILON);
  const { least, most } = distancesOnFaces(grid);
  // Most fields differ from the level by far more than rounding, everywhere: next to what differs most there is no tie.
  if (!(least <= TIE * most)) return;
  const ties: { sample: number; side: number }[] = [];
  for (const { first, count, step } of rowsOnFaces(n))
    for (let at = 0; at < count; at++) {
      const sample = first + at * step;
      if (!(Math.abs(real(values, sample) - level) <= TIE * most)) continue;
      const side = tieSide(grid, [sample % n, Math.floor(sample / n) % n, Math.floor(sample / n ** 2)]);
      if (side !== 0) ties.push({ sample, side });
    }
  for (const { sample, side } of ties) values[sample] = side > 0 ? above : level;
}

/** How far f is from the level on the faces, at least and at most, where it is finite. */
function distancesOnFaces({ values, n, level }: CubeGrid): { least: number; most: number } {
  let least = Infinity;
  let most = 0;
  for (const { first, count, step } of rowsOnFaces(n))
    for (let sample = first; sample < first + count * step; sample += step) {
      const size = Math.abs(real(values, sample) - level);
      if (size < least) least = size;
      if (size > most && size < Infinity) most = size;
    }
  return { least, most };
}

type Place = readonly [number, number, number];

/** 1 where a sample at the level goes above it, −1 where it does not, 0 where it is no tie or lies between both. */
function tieSide(grid: CubeGrid, at: Place): number {
  const found = [0, 1, 2].flatMap((axis) =>
    at[axis] === 0 || at[axis] === grid.n - 1 ? sideInFace(grid, at, axis) : [],
  );
  if (found.some(({ side }) => side === 0)) return found.find(({ flat, side }) => flat && side !== 0)?.side ?? 0;
  const first = found.find(({ flat }) => flat) ?? found[0];
  return first && (first.flat || found.every(({ side }) => side === first.side)) ? first.side : 0;
}

/** What the neighbours in one face, and the one within, say to a sample. */
function sideInFace({ values, n, level }: CubeGrid, at: Place, across: number): { side: number; flat: boolean } {
  const steps = [1, n, n * n] as const;
  const sample = at.reduce((sum, x, axis) => sum + x * entry(steps, axis), 0);
  const differs = (by: number) => real(values, sample + by) - level;
  const within = differs(at[across] === 0 ? entry(steps, across) : -entry(steps, across));
  const around = [0, 1, 2].flatMap((axis) => {
    if (axis === across) return [];
    const [x, step] = [entry(at, axis), entry(steps, axis)];
    return [...(x > 0 ? [differs(-step)] : []), ...(x < n - 1 ? [differs(step)] : [])];
  });
  const sizes = [...around, within].map(Math.abs).filter(Number.isFinite);
  const most = TIE * Math.max(...sizes);
  if (!(Math.abs(differs(0)) <= most)) return { side: 0, flat: false };
  const sides = new Set(around.filter((x) => !(Math.abs(x) <= most)).map((x) => (x <= 0 ? -1 : 1)));
  if (sides.size === 0) return { side: Math.abs(within) > most ? Math.sign(-within) : 0, flat: true };
  return { side: sides.size > 1 ? 0 : entry([...sides], 0), flat: false };
}

/** The samples in the faces, each once: rows along x in the faces across z and y, and the ends of all others. */
function* rowsOnFaces(n: number): Generator<{ first: number; count: number; step: number }> {
  for (const k of [0, n - 1]) yield { first: k * n * n, count: n * n, step: 1 };
  for (let k = 1; k < n - 1; k++) {
    for (const j of [0, n - 1]) yield { first: (k * n + j) * n, count: n, step: 1 };
    for (const i of [0, n - 1]) yield { first: (k * n + 1) * n + i, count: n - 2, step: n };
  }
}
