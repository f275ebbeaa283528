import { byte, entry, real, short, signed, whole } from '../entries.ts';
import { gridLine } from '../formula/sample.ts';
import { type ActiveCells, activeCells } from './active-cells.ts';
import { maxTriangles, triangleCount, triangleEdges } from './cube-cases.ts';
import { type CubeGrid, checkCubeGrid } from './cube-grid.ts';
import { otherAxes } from './owned-edges.ts';

/** A surface of triangles that share their vertices. */
export interface SurfaceMesh {
  /** x, y, z of each vertex. */
  readonly positions: Float64Array;
  /** Three vertices a triangle, anticlockwise seen from outside {f ≤ level}. */
  readonly triangles: Uint32Array;
  readonly vertexCount: number;
  readonly triangleCount: number;
  /** The grid edge that a vertex lies on: 3·(its lower sample) + axis. No two vertices share one. */
  readonly gridEdges: Uint32Array;
  /** Points an axis of the grid. */
  readonly n: number;
  /** Half the side of the cube. */
  readonly half: number;
  /** Is the corner of the cube that is lowest on all axes in the set? */
  readonly cornerInside: boolean;
}

/**
 * The boundary of {f ≤ level} inside the cube, by marching cubes: a vertex where f, linear along a grid edge, equals
 * the level. The mesh is a manifold, open only where the set meets the cube's own faces. A sample equal to the
 * level is inside, NaN outside; an edge with an end that is not finite is cut half-way. O(n³) time, O(n²) vertices.
 *
 * @throws RangeError that names n, half, level or values.
 */
export const isosurfaceMesh = (grid: CubeGrid): SurfaceMesh => meshWithin(grid, Infinity) as SurfaceMesh;

/** The same; nothing where it would have more than `most` triangles, which is known long before it is made. */
export function meshWithin(grid: CubeGrid, most: number): SurfaceMesh | undefined {
  checkCubeGrid(grid);
  const active = activeCells(grid, most);
  if (!active) return undefined;
  const mesh = emptyMesh(active, grid);
  const { vertices, lowerSample, locate } = vertexCache(grid.n);
  const { triangles, gridEdges } = mesh;
  let vertex = 0;
  let corner = 0;
  for (let a = 0; a < active.count; a++) {
    const cell = whole(active.cells, a);
    const inside = byte(active.cases, a);
    const { first, slots } = locate(cell);
    for (let bits = short(active.owned, a); bits !== 0; bits &= bits - 1) {
      const edge = 31 - Math.clz32(bits & -bits);
      vertices[first + signed(slots, edge)] = vertex;
      gridEdges[vertex++] = 3 * (cell + signed(lowerSample, edge)) + (edge >> 2);
    }
    const end = 3 * (maxTriangles * inside + byte(triangleCount, inside));
    for (let t = 3 * maxTriangles * inside; t < end; t++) {
      const slot = signed(slots, byte(triangleEdges, t));
      triangles[corner++] = signed(vertices, first + slot);
    }
  }
  placeVertices(mesh, grid);
  return mesh;
}

/**
 * Where the vertices on the edges of a layer of cells are found again, by the cells to the right, behind and above: five
 * planes of n × n places, overwritten as z goes up. In its plane an edge has the place of its lower sample.
 *
 *     plane   0        1        2        3        4
 *     edges   x        x        y        y        z
 *     on      even z   odd z    even z   odd z    from z to the next
 *
 * `locate` gives for a cell its first sample's place, and for each of the twelve edges the way from there to the edge's
 * slot; of these there are two tables, for even and odd z.
 */
function vertexCache(n: number) {
  const plane = n * n;
  const steps = [1, n, plane] as const;
  const lowerSample = new Int32Array(12);
  const slotsByParity = [new Int32Array(12), new Int32Array(12)] as const;
  for (let edge = 0; edge < 12; edge++) {
    const axis = edge >> 2;
    const [u, v] = otherAxes(axis);
    const [du, dv] = [edge & 1, (edge >> 1) & 1];
    lowerSample[edge] = du * entry(steps, u) + dv * entry(steps, v);
    const up = v === 2 ? dv : 0;
    const inPlane = signed(lowerSample, edge) - up * plane;
    for (const parity of [0, 1] as const) {
      slotsByParity[parity][edge] = inPlane + plane * cachePlane(axis, parity + up);
    }
  }
  const vertices = new Int32Array(5 * plane);
  const locate = (cell: number) => {
    const k = (cell / plane) | 0;
    return { first: cell - k * plane, slots: entry(slotsByParity, k & 1) };
  };
  return { vertices, lowerSample, locate };
}

/** Which of the five planes keeps the edges along an axis whose lower sample is in layer k. */
const cachePlane = (axis: number, k: number): number => (axis === 2 ? 4 : 2 * axis + (k & 1));

function emptyMesh({ vertexCount, triangleCount }: ActiveCells, { values, n, half, level }: CubeGrid): SurfaceMesh {
  return {
    positions: new Float64Array(3 * vertexCount),
    triangles: new Uint32Array(3 * triangleCount),
    gridEdges: new Uint32Array(vertexCount),
    vertexCount,
    triangleCount,
    n,
    half,
    cornerInside: real(values, 0) <= level,
  };
}

/** Linear interpolation along the grid edges; exact where the share is 0 or 1. */
function placeVertices({ positions, gridEdges, vertexCount }: SurfaceMesh, { values, n, half, level }: CubeGrid): void {
  const steps = [1, n, n * n] as const;
  const line = gridLine(-half, half, n);
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const gridEdge = whole(gridEdges, vertex);
    const sample = (gridEdge / 3) | 0;
    const axis = gridEdge - 3 * sample;
    const row = (sample / n) | 0;
    const layer = (row / n) | 0;
    const low = real(values, sample);
    const rise = real(values, sample + entry(steps, axis)) - low;
    const share = Math.abs(rise) < Infinity ? (level - low) / rise : 0.5;
    const index = axis === 0 ? sample - row * n : axis === 1 ? row - layer * n : layer;
    positions[3 * vertex] = real(line, sample - row * n);
    positions[3 * vertex + 1] = real(line, row - layer * n);
    positions[3 * vertex + 2] = real(line, layer);
    positions[3 * vertex + axis] = (1 - share) * real(line, index) + share * real(line, index + 1);
  }
}
