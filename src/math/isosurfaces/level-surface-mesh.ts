import { atOnce } from '../at-once.ts';
import { real, whole } from '../entries.ts';
import { operationWork } from '../formula/operations.ts';
import { compile } from '../formula/program.ts';
import { regroup } from '../formula/regroup.ts';
import { rowSampler } from '../formula/rows.ts';
import { gridLine, sampleGrid3 } from '../formula/sample.ts';
import { settleFaceTies } from './face-ties.ts';
import { meshWithin } from './isosurface.ts';
import { mayLeap } from './leaps.ts';
import { spatialFunction } from './spatial-function.ts';
import type { Field } from './surface-field.ts';
import { type BoundaryMesh, wallVertices } from './walls.ts';

export interface LevelSurfaceOptions {
  /** Half the side of the cube [−half, half]³; positive. */
  readonly half: number;
  readonly level: number;
  /** The fourth coordinate, where the formula uses it; 0 when left out. */
  readonly w?: number;
  /** Samples an axis; 65 when left out. An odd number puts samples on the coordinate planes. */
  readonly n?: number;
}

const defaultSamples = 65;

/**
 * The boundary of {f ≤ level} of a formula in x, y, z and w, as a mesh that knows what of it is the level surface: samples, then
 * marching cubes. Fast enough to follow a slider; its vertices are as exact as linear interpolation between samples.
 *
 * @throws RangeError that names half, level or n.
 */
export const levelSurfaceMesh = (formula: Field, options: LevelSurfaceOptions): BoundaryMesh =>
  atOnce(gridMesh(formula, options, Infinity)) as BoundaryMesh;

/** What a mesh may take. */
export interface Room {
  readonly triangles: number;
  /** What its samples cost, in units of a simple operation. */
  readonly work: number;
}

/**
 * The same within this room: on a grid of half as many samples an axis, and again, where it needs more. Hands back for a
 * moment now and then.
 */
export function* meshSteps(room: Room, formula: Field, options: LevelSurfaceOptions): Steps<BoundaryMesh> {
  const { n = defaultSamples } = options;
  const coarsest = n < 2 * fewestSamples;
  const affordable = coarsest || workOf(formula, n) <= room.work;
  const mesh = affordable ? yield* gridMesh(formula, options, coarsest ? Infinity : room.triangles) : undefined;
  if (mesh) return mesh;
  if (affordable) yield;
  return yield* meshSteps(room, formula, { ...options, n: (n + 1) / 2 });
}

/** Is a mesh of so many triangles, on the usual grid, within the room? */
export const isWithin = (room: Room, formula: Field, triangles: number): boolean =>
  triangles <= room.triangles && workOf(formula, defaultSamples) <= room.work;

type Steps<Found> = Generator<undefined, Found, undefined>;

const fewestSamples = 9;

const workOf = (formula: Field, n: number): number => n ** 3 * costOf(formula);

/** What a sample costs: operations that depend on x and on another coordinate are done for each sample anew. */
function costOf({ program: { codes, masks } }: Field): number {
  return codes.reduce((sum, code, step) => {
    const mask = whole(masks, step);
    const everywhere = (mask & 1) !== 0 && (mask & 6) !== 0;
    return everywhere ? sum + operationWork(code) : sum;
  }, 1);
}

function* gridMesh(formula: Field, options: LevelSurfaceOptions, most: number): Steps<BoundaryMesh | undefined> {
  const { half, level, w = 0, n = defaultSamples } = options;
  if (!(half > 0 && half < Infinity)) throw new RangeError(`half must be positive and finite, got ${half}`);
  const values = yield* sampling(formula, { half, n, w });
  const grid = { values, n, half, level };
  settleFaceTies(grid);
  const mesh = meshWithin(grid, most);
  if (!mesh || !mayLeap(formula)) return mesh;
  yield;
  return { ...mesh, walls: yield* wallVertices(mesh, spatialFunction(formula, w), level) };
}

/** Samples that take more work than this are taken plane by plane. */
const longWork = 1.2e7;

function* sampling(formula: Field, { half, n, w }: { half: number; n: number; w: number }): Steps<Float64Array> {
  const short = workOf(formula, n) <= longWork;
  if (short && n ** 3 <= scratch.length) return sampleGrid3(formula, { half, n, w, into: scratch.subarray(0, n ** 3) });
  const line = gridLine(-half, half, n);
  const fill = rowSampler(compile(regroup(formula.expression), new Map([[3, w]])), line);
  const values = new Float64Array(n ** 3);
  for (let k = 0; k < n; k++) {
    for (let j = 0; j < n; j++) fill(real(line, j), real(line, k), values, (k * n + j) * n);
    yield;
  }
  return values;
}

/** Room for samples that no mesh keeps: to make and clear it anew would take as long as to fill it. */
const scratch = new Float64Array(defaultSamples ** 3);
