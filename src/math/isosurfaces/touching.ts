import { Classes } from '../classes.ts';
import { entry, real, whole } from '../entries.ts';
import type { SurfaceMesh } from './isosurface.ts';
import type { MeshTopology } from './mesh-topology.ts';
import type { Place } from './proof/cell.ts';
import type { Piece } from './proof/pieces.ts';
import type { ProvedPieces } from './proof/proved-pieces.ts';

/** The ends of a straight line in which the set touches the cube from outside; both the same where it is a point. */
export type Contact = readonly [Place, Place];

interface Counted extends ProvedPieces {
  readonly mesh: SurfaceMesh;
  readonly quantities: MeshTopology;
}

/**
 * What a mesh does not show where the set touches the faces of the cube: pieces that are a point or a line there, 1 more of χ each, and
 * points in which several sheets of the mesh meet, 1 less for each sheet after the first. Where more hangs together than these
 * points join, χ is not known.
 */
export function touching({ pieces, open, onCube, has, mesh, quantities }: Counted): MeshTopology & {
  readonly contacts: readonly Contact[];
} {
  const apart = onCube.length > 0 ? pieces.filter((piece) => isApart(piece, mesh)) : [];
  const lines = apart.map((piece) => ends(onCube.filter((place) => isIn(piece, place))));
  const contacts = lines.filter((line) => line !== undefined).filter(([from, to]) => has(middle(from, to)));
  const joints = onCube.reduce((sum, place) => sum + Math.max(0, sheetsAt(mesh, place) - 1), 0);
  const { components, closed } = quantities;
  const eulerCharacteristic = quantities.eulerCharacteristic + contacts.length - joints;
  const joined = open.length === 0 && pieces.length - contacts.length < components && joints === 0;
  return {
    contacts,
    components: components + contacts.length,
    eulerCharacteristic: joined ? Number.NaN : eulerCharacteristic,
    closed: closed && contacts.length === 0,
  };
}

/** The ends of the straight line through these places, if there is one. */
function ends(places: readonly Place[]): Contact | undefined {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const [from, to] = [sorted[0], sorted[sorted.length - 1]];
  if (!from || !to) return undefined;
  const straight = sorted.every(
    (place) => distance(from, place) + distance(place, to) <= STRAIGHT * distance(from, to),
  );
  return straight ? [from, to] : undefined;
}

const middle = (a: Place, b: Place) => a.map((x, axis) => x / 2 + entry(b, axis) / 2) as unknown as Place;

/** More than the rounding of three distances. */
const STRAIGHT = 1 + 1e-14;

const distance = (a: Place, b: Place): number => Math.hypot(...a.map((x, axis) => x - entry(b, axis)));

const isIn = (piece: Piece, place: Place): boolean =>
  piece.some(({ low, high }) => place.every((x, axis) => x >= entry(low, axis) && x <= entry(high, axis)));

/** A piece without a vertex of the mesh in its cells. */
function isApart(piece: Piece, { positions }: SurfaceMesh): boolean {
  for (let at = 0; at < positions.length; at += 3)
    if (isIn(piece, [real(positions, at), real(positions, at + 1), real(positions, at + 2)])) return false;
  return true;
}

/** Sheets are told apart within so many steps of the grid. */
const NEAR = 3;
/** A vertex is at a place where it is as near as this share of a step. */
const AT = 1e-6;

/** How many sheets of a mesh that do not hang together near a place have a vertex there. */
function sheetsAt({ positions, triangles, vertexCount, half, n }: SurfaceMesh, place: Place): number {
  const step = (2 * half) / (n - 1);
  const far = Float64Array.from({ length: vertexCount }, (_, vertex) =>
    Math.max(...place.map((x, axis) => Math.abs(real(positions, 3 * vertex + axis) - x))),
  );
  const there = [...far.keys()].filter((vertex) => real(far, vertex) <= AT * step);
  if (there.length < 2) return there.length;
  const sheets = new Classes(vertexCount);
  for (let first = 0; first < triangles.length; first += 3) {
    const corners = [0, 1, 2].map((q) => whole(triangles, first + q)) as [number, number, number];
    if (corners.some((vertex) => real(far, vertex) > NEAR * step)) continue;
    sheets.join(corners[0], corners[1]);
    sheets.join(corners[1], corners[2]);
  }
  return new Set(there.map((vertex) => sheets.of(vertex))).size;
}
