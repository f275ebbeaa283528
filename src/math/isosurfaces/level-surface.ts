import { atOnce } from '../at-once.ts';
import { mayKink } from './leaps.ts';
import { type LevelSurfaceOptions, levelSurfaceMesh, meshSteps, type Room } from './level-surface-mesh.ts';
import { type MeshTopology, meshTopology } from './mesh-topology.ts';
import { spatialFunction } from './spatial-function.ts';
import type { Field } from './surface-field.ts';
import { measuring } from './surface-measures.ts';
import type { AreaAndVolume } from './volume-flow.ts';
import { type BoundaryMesh, surfaceTriangles } from './walls.ts';

/** What can be said of {f = level} and {f ≤ level} in the cube. */
export interface LevelSurfaceQuantities extends MeshTopology, AreaAndVolume {
  /** Triangles of the mesh that belong to the surface. */
  readonly triangles: number;
}

/** The finer mesh is measured, too, when it has no more triangles than this: the surface is small in the cube. */
const fewTriangles = 40_000;
/** And where it ends in the cube, than this: its rim is followed along straight sides. */
const fewAtRims = 120_000;
/** Where the finer mesh would take more than this, the pieces are counted on a coarser one. */
const FINER: Room = { triangles: 150_000, work: 3e8 };

/**
 * Pieces, Euler characteristic, closedness, area and volume. The topology is that of a mesh with half the spacing: right
 * unless parts of the surface come nearer to each other than that, as they do close to a critical level. Area and
 * volume use the formula itself: errors below 1e-5 of the value where the surface is smooth, and of 1e-3 of the area
 * where it has kinks that lie between samples. Takes some tens of times as long as the mesh, so it can wait until a
 * slider rests.
 */
function* levelSurfaceSteps(formula: Field, mesh: BoundaryMesh, options: LevelSurfaceOptions) {
  return (yield* measuredSurface(formula, mesh, options)).quantities;
}

/** The same, with the finer mesh that pieces and Euler characteristic are counted on. */
export function* measuredSurface(
  formula: Field,
  mesh: BoundaryMesh,
  options: LevelSurfaceOptions,
): Generator<undefined, { quantities: LevelSurfaceQuantities; finer: BoundaryMesh }, undefined> {
  const { level, w = 0 } = options;
  const finer = yield* meshSteps(FINER, formula, { ...options, n: 2 * mesh.n - 1 });
  yield;
  const few = finer.walls ? fewAtRims : fewTriangles;
  const measured = finer.triangleCount <= few ? finer : mesh;
  const measures = yield* measuring(measured, spatialFunction(formula, w), { level, sharp: mayKink(formula) });
  yield;
  const triangles = surfaceTriangles(mesh).length / 3;
  return { quantities: { ...meshTopology(finer), ...measures, triangles }, finer };
}

/** The same at once. */
export const levelSurfaceQuantities = (...given: Parameters<typeof levelSurfaceSteps>): LevelSurfaceQuantities =>
  atOnce(levelSurfaceSteps(...given));

/** The mesh and its quantities at once. */
export function levelSurface(
  formula: Field,
  options: LevelSurfaceOptions,
): { readonly mesh: BoundaryMesh; readonly quantities: LevelSurfaceQuantities } {
  const mesh = levelSurfaceMesh(formula, options);
  return { mesh, quantities: levelSurfaceQuantities(formula, mesh, options) };
}
