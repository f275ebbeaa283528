import { nonzeros, type Signs } from '#math/cross-polytope';
import { octants } from '#plot/space/solid.ts';

/** The corners of the octahedron that a face of it has: as places at distance 1. */
export const verticesOf = (face: Signs) =>
  face.flatMap((s, axis) => (s === 0 ? [] : [face.map((_, j) => (j === axis ? s : 0))]));

/** The corners of the cube where a subgradient has the signs of a face: 1 for a face with no zero, 2 for an edge, 4 for a vertex. */
export const dualCorners = (face: Signs) =>
  octants.filter((corner) => face.every((s, j) => s === 0 || s === corner[j]));

/** The octant of a face with no zero, as the octahedron numbers its faces; none for others. */
export const octantOf = (face: Signs): number[] =>
  nonzeros(face) < 3 ? [] : [octants.findIndex((o) => o.join() === face.join())];

/** Corners of a face of the cube in the order around it. */
export const around = (corners: readonly (readonly number[])[]) =>
  corners.length < 4 ? corners : ([0, 1, 3, 2].map((k) => corners[k]) as (readonly number[])[]);
