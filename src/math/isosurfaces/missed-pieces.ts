import { entry, real } from '../entries.ts';
import { measuredSurface } from './level-surface.ts';
import { levelSurfaceMesh } from './level-surface-mesh.ts';
import type { Place } from './proof/cell.ts';
import type { Piece } from './proof/pieces.ts';
import { type Sought, shifted } from './surface-field.ts';
import { type BoundaryMesh, surfaceTriangles } from './walls.ts';

/** A box in the cube. */
export interface Box {
  readonly low: Place;
  readonly high: Place;
}

/** The box around all cells of a piece. */
export function boxOf(piece: Piece): Box {
  const extreme = (end: 'low' | 'high', most: (a: number, b: number) => number) =>
    [0, 1, 2].map((axis) =>
      piece.map((cell) => entry(cell[end], axis)).reduce((a, b) => most(a, b)),
    ) as unknown as Place;
  return { low: extreme('low', Math.min), high: extreme('high', Math.max) };
}

/** A piece within the cube and without a vertex of the mesh, nor near one. */
export function isMissed({ low, high }: Box, { positions, half, n }: BoundaryMesh, whole: number): boolean {
  if (low.some((x) => x <= -whole) || high.some((x) => x >= whole)) return false;
  const room = half / (n - 1);
  for (let at = 0; at < positions.length; at += 3) {
    const isIn = (axis: number) => {
      const x = real(positions, at + axis);
      return x >= entry(low, axis) - room && x <= entry(high, axis) + room;
    };
    if (isIn(0) && isIn(1) && isIn(2)) return false;
  }
  return true;
}

/** Room around a piece, as a share of its box. */
const ROOM = 0.6;

/** A piece meshed and measured in a cube of its own; `volume` is what it adds to that of a cube without it. */
export function* pieceIn({ low, high }: Box, { field, level }: Sought, w: number) {
  const middle = low.map((x, axis) => (x + entry(high, axis)) / 2);
  const half = ROOM * Math.max(...low.map((x, axis) => entry(high, axis) - x));
  const own = shifted(field, middle);
  const mesh = levelSurfaceMesh(own, { half, level, w });
  yield;
  const { quantities } = yield* measuredSurface(own, mesh, { half, level, w });
  const volume = quantities.volume - (mesh.cornerInside ? 8 * half ** 3 : 0);
  const positions = mesh.positions.map((x, at) => x + entry(middle, at % 3));
  return { ...quantities, volume, mesh: { ...mesh, positions, triangles: surfaceTriangles(mesh) } };
}
