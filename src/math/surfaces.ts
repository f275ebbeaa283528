/** Level surfaces in space, a door of their own: figures load them when they are moved. */

export type { CubeGrid } from './fields/cube-grid.ts';
export { isosurfaceMesh, type SurfaceMesh } from './fields/isosurface.ts';
export {
  type LevelSurfaceOptions,
  type LevelSurfaceQuantities,
  levelSurface,
  levelSurfaceMesh,
  levelSurfaceQuantities,
} from './fields/level-surface.ts';
export { type MeshTopology, meshTopology } from './fields/mesh-topology.ts';
export { sampleGrid3 } from './fields/sample.ts';
export { type SurfaceQuads, surfaceQuads } from './fields/surface-quads.ts';
export { type NearSurface, nearSurface } from './fields/surface-reach.ts';
export { vertexNormals } from './fields/vertex-normals.ts';
