/** Level surfaces in space, a door of their own: figures load them when they are moved. */

export { sampleGrid3 } from '../formula/sample.ts';

export { isWithin, levelSurfaceMesh } from '../isosurfaces/level-surface-mesh.ts';
export { meshTopology } from '../isosurfaces/mesh-topology.ts';
export type { Box } from '../isosurfaces/missed-pieces.ts';
export { type Curve, curveCounts, sharedCurves } from '../isosurfaces/shared-curves.ts';
export { type Sought, soughtSurface } from '../isosurfaces/surface-field.ts';
export { surfaceQuads } from '../isosurfaces/surface-quads.ts';
export { AT_HAND, nearSteps, nearSurface } from '../isosurfaces/surface-reach.ts';
export { thinMark } from '../isosurfaces/thin-mark.ts';
export { endsWithin, thinCounts } from '../isosurfaces/thin-set.ts';
export type { Contact } from '../isosurfaces/touching.ts';
export { vertexNormals } from '../isosurfaces/vertex-normals.ts';
export { surfaceTriangles } from '../isosurfaces/walls.ts';
export { wholeSurface } from '../isosurfaces/whole-surface.ts';
