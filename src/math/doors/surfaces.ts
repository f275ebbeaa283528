/** Level surfaces in space, a door of their own: figures load them when they are moved. */

export { sampleGrid3 } from '../formula/sample.ts';
export type { CubeGrid } from '../isosurfaces/cube-grid.ts';
export { isosurfaceMesh, type SurfaceMesh } from '../isosurfaces/isosurface.ts';
export {
  type LevelSurfaceOptions,
  type LevelSurfaceQuantities,
  levelSurface,
  levelSurfaceMesh,
  levelSurfaceQuantities,
} from '../isosurfaces/level-surface.ts';
export { type MeshTopology, meshTopology } from '../isosurfaces/mesh-topology.ts';
export { type SurfaceQuads, surfaceQuads } from '../isosurfaces/surface-quads.ts';
export { type NearSurface, nearSurface } from '../isosurfaces/surface-reach.ts';
export { vertexNormals } from '../isosurfaces/vertex-normals.ts';
