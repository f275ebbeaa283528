import { real, whole } from '../entries.ts';
import { gridLine } from '../formula/sample.ts';
import type { SurfaceMesh } from './isosurface.ts';
import type { SpatialFunction } from './surface-point.ts';

/** A vertex's grid edge. */
export interface GridEdge {
  readonly axis: number;
  /** The coordinate of its lower end on that axis. */
  readonly low: number;
  /** f at a share of the way along it. */
  readonly along: (share: number) => number;
}

/** The grid edge of each vertex, with f along it. One edge is in use at a time. */
export function gridEdgeOf(mesh: SurfaceMesh, f: SpatialFunction): (vertex: number) => GridEdge {
  const { positions, gridEdges, n, half } = mesh;
  const line = gridLine(-half, half, n);
  const spacing = (2 * half) / (n - 1);
  const place = new Float64Array(3);
  const edge = { axis: 0, low: 0, along };
  function along(share: number): number {
    place[edge.axis] = edge.low + share * spacing;
    return f(real(place, 0), real(place, 1), real(place, 2));
  }
  return (vertex) => {
    const gridEdge = whole(gridEdges, vertex);
    edge.axis = gridEdge % 3;
    edge.low = real(line, Math.floor(gridEdge / 3 / n ** edge.axis) % n);
    for (let q = 0; q < 3; q++) place[q] = real(positions, 3 * vertex + q);
    return edge;
  };
}
