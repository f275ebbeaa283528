import { type surfaceQuads, vertexNormals } from '#math/surfaces';

type SurfaceQuads = ReturnType<typeof surfaceQuads>;
interface Triangles {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

/** Triangles and the normals at their corners. */
interface Drawn extends Triangles {
  readonly normals: Float64Array;
}

/** A drawn surface and pieces more. */
export const together = (drawn: Drawn, pieces: readonly Triangles[]): Drawn =>
  pieces.length > 0 ? oneDrawing([drawn, ...pieces.map(lit)]) : drawn;

/** Surfaces in one drawing. */
export const allTogether = (pieces: readonly Triangles[]): Drawn => oneDrawing(pieces.map(lit));

const lit = (piece: Triangles): Drawn => ({
  ...piece,
  normals: vertexNormals({ ...piece, vertexCount: piece.positions.length / 3 }),
});

const oneDrawing = (pieces: readonly Drawn[]): Drawn => ({
  positions: inOneRow(pieces.map(({ positions }) => positions)),
  triangles: inOneCount(pieces.map(({ positions, triangles }) => ({ points: positions, corners: triangles }))),
  normals: inOneRow(pieces.map(({ normals }) => normals)),
});

/** The four-sided pieces of several surfaces. */
export const allQuads = (surfaces: readonly SurfaceQuads[]): SurfaceQuads => ({
  points: inOneRow(surfaces.map(({ points }) => points)),
  corners: inOneCount(surfaces),
  normals: inOneRow(surfaces.map(({ normals }) => normals)),
});

const lengthOf = (lists: readonly ArrayLike<number>[]) => lists.reduce((sum, { length }) => sum + length, 0);

function inOneRow(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lengthOf(lists));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** Corners by the numbers of their points, where the points of all lists stand in one row. */
function inOneCount(lists: readonly Pick<SurfaceQuads, 'points' | 'corners'>[]): Uint32Array {
  const all = new Uint32Array(lengthOf(lists.map(({ corners }) => corners)));
  let [at, first] = [0, 0];
  for (const { points, corners } of lists) {
    for (let corner = 0; corner < corners.length; corner++) all[at++] = (corners[corner] as number) + first;
    first += points.length / 3;
  }
  return all;
}
