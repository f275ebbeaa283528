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
}

/**
 * The boundary of {f ≤ level} inside the cube, by marching cubes: a vertex where f, linear along a grid edge, equals
 * the level. The mesh is a manifold, open only where the set meets the cube's own faces. A sample equal to the
 * level is inside, NaN outside; an edge with an end that is not finite is cut half-way. O(n³) time, O(n²) vertices.
 *
 * @throws RangeError that names n, half, level or values.
 */
export function isosurfaceMesh(grid: CubeGrid): SurfaceMesh {
  checkCubeGrid(grid);
  const active = activeCells(grid);
  const mesh = emptyMesh(active, grid);
  const { vertices, lowerSample, locate } = vertexCache(grid.n);
  const { triangles, gridEdges } = mesh;
  let vertex = 0;
  let corner = 0;
  for (let a = 0; a < active.count; a++) {
    const cell = active.cells[a] as number;
    const inside = active.cases[a] as number;
    const { first, slots } = locate(cell);
    for (let bits = active.owned[a] as number; bits !== 0; bits &= bits - 1) {
      const edge = 31 - Math.clz32(bits & -bits);
      vertices[first + (slots[edge] as number)] = vertex;
      gridEdges[vertex++] = 3 * (cell + (lowerSample[edge] as number)) + (edge >> 2);
    }
    const end = 3 * (maxTriangles * inside + (triangleCount[inside] as number));
    for (let t = 3 * maxTriangles * inside; t < end; t++) {
      const slot = slots[triangleEdges[t] as number] as number;
      triangles[corner++] = vertices[first + slot] as number;
    }
  }
  placeVertices(mesh, grid);
  return mesh;
}

/** Vertices of two neighbouring z-planes (x and y edges) and of the layer between (z edges), overwritten as z goes up. */
function vertexCache(n: number) {
  const plane = n * n;
  const steps = [1, n, plane] as const;
  const lowerSample = new Int32Array(12);
  const slotsByParity = [new Int32Array(12), new Int32Array(12)] as const;
  for (let edge = 0; edge < 12; edge++) {
    const axis = edge >> 2;
    const [u, v] = otherAxes(axis);
    const [du, dv] = [edge & 1, (edge >> 1) & 1];
    lowerSample[edge] = du * (steps[u] as number) + dv * (steps[v] as number);
    const up = v === 2 ? dv : 0;
    const inPlane = (lowerSample[edge] as number) - up * plane;
    for (const parity of [0, 1] as const) {
      slotsByParity[parity][edge] = inPlane + plane * (axis === 2 ? 4 : 2 * axis + ((parity + up) & 1));
    }
  }
  const vertices = new Int32Array(5 * plane);
  const locate = (cell: number) => {
    const k = (cell / plane) | 0;
    return { first: cell - k * plane, slots: slotsByParity[(k & 1) as 0 | 1] };
  };
  return { vertices, lowerSample, locate };
}

function emptyMesh({ vertexCount, triangleCount }: ActiveCells, { n, half }: CubeGrid): SurfaceMesh {
  return {
    positions: new Float64Array(3 * vertexCount),
    triangles: new Uint32Array(3 * triangleCount),
    gridEdges: new Uint32Array(vertexCount),
    vertexCount,
    triangleCount,
    n,
    half,
  };
}

/** Linear interpolation along the grid edges; exact where the share is 0 or 1. */
function placeVertices({ positions, gridEdges, vertexCount }: SurfaceMesh, { values, n, half, level }: CubeGrid): void {
  const steps = [1, n, n * n] as const;
  const line = gridLine(-half, half, n);
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const gridEdge = gridEdges[vertex] as number;
    const sample = (gridEdge / 3) | 0;
    const axis = gridEdge - 3 * sample;
    const row = (sample / n) | 0;
    const layer = (row / n) | 0;
    const low = values[sample] as number;
    const rise = (values[sample + (steps[axis] as number)] as number) - low;
    const share = Math.abs(rise) < Infinity ? (level - low) / rise : 0.5;
    const index = axis === 0 ? sample - row * n : axis === 1 ? row - layer * n : layer;
    positions[3 * vertex] = line[sample - row * n] as number;
    positions[3 * vertex + 1] = line[row - layer * n] as number;
    positions[3 * vertex + 2] = line[layer] as number;
    positions[3 * vertex + axis] = (1 - share) * (line[index] as number) + share * (line[index + 1] as number);
  }
}
