import { byte, entry, real, whole } from '../entries.ts';
import { vertexNormals } from './vertex-normals.ts';
import { type BoundaryMesh, surfaceTriangles } from './walls.ts';

/** A surface as four-sided pieces: fewer and more even than the triangles of marching cubes. */
export interface SurfaceQuads {
  /** x, y, z of each point. */
  readonly points: Float64Array;
  /** Four points a piece, in order around it. */
  readonly corners: Uint32Array;
  /** Unit normal out of {f ≤ level}, x, y, z a piece; zero where the mesh has only triangles of no area. */
  readonly normals: Float64Array;
}

/**
 * The dual of a mesh that isosurfaceMesh made (surface nets): one point a cell, the mean of the cell's vertices, and one
 * piece a vertex, joining the four cells around its grid edge. The faces of the cube count as flat cells, so that the
 * surface reaches them. For pictures: where two sheets pass through one cell they share its point.
 * O(vertices) time. Source: Gibson 1998, Constrained elastic surface nets.
 */
export function surfaceQuads(mesh: BoundaryMesh): SurfaceQuads {
  const { positions, gridEdges, vertexCount, n, walls } = mesh;
  const steps = [1, n + 1, (n + 1) ** 2] as const;
  const vertices = Uint32Array.from({ length: vertexCount }, (_, vertex) => vertex);
  const pieces = walls ? vertices.filter((vertex) => byte(walls, vertex) === 0) : vertices;
  const pointOfCell = new Map<number, number>();
  const corners = new Uint32Array(4 * pieces.length);
  for (const [piece, vertex] of pieces.entries()) {
    const gridEdge = whole(gridEdges, vertex);
    const axis = gridEdge % 3;
    const [u, v] = [entry(steps, (axis + 1) % 3), entry(steps, (axis + 2) % 3)];
    const cell = cellAbove(Math.floor(gridEdge / 3), n);
    [cell, cell - u, cell - u - v, cell - v].forEach((around, corner) => {
      const point = pointOfCell.get(around) ?? pointOfCell.size;
      pointOfCell.set(around, point);
      corners[4 * piece + corner] = point;
    });
  }
  const normals = vertexNormals({ ...mesh, triangles: surfaceTriangles(mesh) });
  return {
    points: meanPoints(take(positions, pieces), corners, pointOfCell.size),
    corners,
    normals: take(normals, pieces),
  };
}

/** Three numbers for each of the chosen vertices. */
const take = (numbers: Float64Array, vertices: Uint32Array): Float64Array =>
  Float64Array.from({ length: 3 * vertices.length }, (_, at) =>
    real(numbers, 3 * whole(vertices, (at / 3) | 0) + (at % 3)),
  );

/** The cell whose lowest corner is this sample; cells are counted from −1, for the flat ones outside the cube. */
function cellAbove(sample: number, n: number): number {
  const row = Math.floor(sample / n);
  return (sample % n) + 1 + (n + 1) * ((row % n) + 1 + (n + 1) * (Math.floor(row / n) + 1));
}

/** For each point, the mean of the vertices whose pieces it belongs to. */
function meanPoints(positions: Float64Array, corners: Uint32Array, count: number): Float64Array {
  const points = new Float64Array(3 * count);
  const shares = new Uint32Array(count);
  for (const point of corners) shares[point] = whole(shares, point) + 1;
  corners.forEach((point, corner) => {
    for (let q = 0; q < 3; q++) {
      const part = real(positions, 3 * (corner >> 2) + q) / whole(shares, point);
      points[3 * point + q] = real(points, 3 * point + q) + part;
    }
  });
  return points;
}
