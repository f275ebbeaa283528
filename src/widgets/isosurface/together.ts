import { type surfaceQuads, vertexNormals } from '#math/surfaces';

type SurfaceQuads = ReturnType<typeof surfaceQuads>;
interface Triangles {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

/** Triangles and the normals at their corners. */
interface Drawn {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  readonly normals: Float64Array;
}

/** A drawn surface and a piece more. */
export function together({ positions, triangles, normals }: Drawn, piece: Triangles): Drawn {
  const first = positions.length / 3;
  const more = vertexNormals({ ...piece, vertexCount: piece.positions.length / 3 });
  const shifted = piece.triangles.map((vertex) => vertex + first);
  return {
    positions: joined(new Float64Array(positions.length + more.length), positions, piece.positions),
    triangles: joined(new Uint32Array(triangles.length + shifted.length), triangles, shifted),
    normals: joined(new Float64Array(normals.length + more.length), normals, more),
  };
}

/** Surfaces in one drawing. */
export const allTogether = (pieces: readonly Triangles[]): Drawn =>
  pieces.reduce(together, { positions: new Float64Array(), triangles: new Uint32Array(), normals: new Float64Array() });

/** The four-sided pieces of several surfaces. */
export function allQuads(surfaces: readonly SurfaceQuads[]): SurfaceQuads {
  return surfaces.reduce((all, { points, corners, normals }) => {
    const shifted = corners.map((point) => point + all.points.length / 3);
    return {
      points: joined(new Float64Array(all.points.length + points.length), all.points, points),
      corners: joined(new Uint32Array(all.corners.length + corners.length), all.corners, shifted),
      normals: joined(new Float64Array(all.normals.length + normals.length), all.normals, normals),
    };
  });
}

function joined<Numbers extends Float64Array | Uint32Array>(all: Numbers, first: Numbers, second: Numbers): Numbers {
  all.set(first);
  all.set(second, first.length);
  return all;
}
