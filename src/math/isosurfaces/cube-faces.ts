import type { SurfaceMesh } from './isosurface.ts';

/** Bits of the two faces across an axis: bit 2·axis where the coordinate is −half, the next where it is half. */
export const faceBitsOfAxis = (axis: number): number => 3 << (2 * axis);

/**
 * The faces of the cube that hold each vertex, as bits. Read off the grid edge, not off the position: a vertex that
 * rounding puts on a face is not on it. Two vertices of a triangle share a face only when the edge between them is
 * part of the surface's boundary, because no triangle's chord lies in the face of a cell.
 */
export function vertexFaces({ gridEdges, n }: SurfaceMesh): Uint8Array {
  return Uint8Array.from(gridEdges, (gridEdge) => {
    const sample = Math.floor(gridEdge / 3);
    const row = Math.floor(sample / n);
    const layer = Math.floor(row / n);
    const faces = faceBits(sample - row * n, n) | (faceBits(row - layer * n, n) << 2) | (faceBits(layer, n) << 4);
    return faces & ~faceBitsOfAxis(gridEdge - 3 * sample);
  });
}

const faceBits = (i: number, n: number): number => (i === 0 ? 1 : 0) | (i === n - 1 ? 2 : 0);
