import type { Point } from '../plane/plane.ts';
import { nearness, type Place, seenAt } from './sight.ts';
import type { Rotation } from './turn.ts';

/** A convex body with flat faces. */
export interface Solid {
  readonly corners: readonly Place[];
  /** The corners of each face, anticlockwise seen from outside. */
  readonly faces: readonly (readonly number[])[];
}

/** A face as it is seen. */
export interface SeenFace {
  /** Its number. */
  readonly face: number;
  readonly corners: readonly Point[];
  /** How much light falls on it: 0 … 1. */
  readonly light: number;
}

type Edge = readonly [Point, Point];

/** A convex body as it is seen: what faces the eye lies before all else of it. */
export interface SeenSolid {
  readonly behind: readonly SeenFace[];
  readonly before: readonly SeenFace[];
  readonly hidden: readonly Edge[];
  readonly drawn: readonly Edge[];
}

/** Where the light comes from, as the eye sees it: from the left, above and in front. */
const LIGHT: Place = [-0.48, 0.64, 0.6];

/** A convex body seen by parallel rays. A face or an edge that is seen from its side counts as behind. */
export function seenSolid({ corners, faces }: Solid, rotation: Rotation): SeenSolid {
  const seen = corners.map((corner) => seenAt(rotation, corner));
  const all = faces.map((face, number) => ({
    face: number,
    corners: face.map((corner) => seen[corner] as Point),
    ...facing(
      face.slice(0, 3).map((corner) => corners[corner] as Place),
      rotation,
    ),
  }));
  const fronts = new Set(all.filter(({ front }) => front).flatMap(({ face }) => edgesOf(faces[face] as number[])));
  const edges = [...new Set(faces.flatMap(edgesOf))];
  const ends = (edge: string) => edge.split(' ').map((corner) => seen[Number(corner)]) as unknown as Edge;
  return {
    behind: all.filter(({ front }) => !front),
    before: all.filter(({ front }) => front),
    hidden: edges.filter((edge) => !fronts.has(edge)).map(ends),
    drawn: edges.filter((edge) => fronts.has(edge)).map(ends),
  };
}

/** The edges around a face, each by its two corners, the lower number first. */
const edgesOf = (face: readonly number[]) =>
  face.map((corner, k) => {
    const next = face[(k + 1) % face.length] as number;
    return `${Math.min(corner, next)} ${Math.max(corner, next)}`;
  });

/** Whether a face looks at the eye, and how much light it gets, by three of its corners. */
function facing([a, b, c]: readonly Place[], rotation: Rotation) {
  const [ab, ac] = [minus(b as Place, a as Place), minus(c as Place, a as Place)];
  const normal = [0, 1, 2].map((j) => {
    const [k, l] = [(j + 1) % 3, (j + 2) % 3];
    return (ab[k] as number) * (ac[l] as number) - (ab[l] as number) * (ac[k] as number);
  });
  const size = Math.hypot(...normal);
  const toward = [...seenAt(rotation, normal), nearness(rotation, normal)].map((x) => x / size);
  const lit = toward.reduce((sum, x, j) => sum + x * (LIGHT[j] as number), 0);
  return { front: (toward[2] as number) > EDGE_ON, light: Math.max(0, lit) };
}

/** Less of a face than this share is nothing but rounding. */
const EDGE_ON = 1e-9;

const minus = (p: Place, q: Place) => p.map((x, j) => x - (q[j] as number));

const SIDES = [1, -1] as const;
const OCTANTS = SIDES.flatMap((x) => SIDES.flatMap((y) => SIDES.map((z) => [x, y, z] as const)));

/** The octahedron |x| + |y| + |z| ≤ reach, with a face an octant in the order of `octants`. */
export function octahedron(reach: number): Solid {
  const corners = [0, 1, 2].flatMap((axis) => SIDES.map((s) => [0, 1, 2].map((j) => (j === axis ? s * reach : 0))));
  const corner = (axis: number, s: number) => 2 * axis + (s > 0 ? 0 : 1);
  const faces = OCTANTS.map(([x, y, z]) => {
    const around = [corner(0, x), corner(1, y), corner(2, z)];
    return x * y * z > 0 ? around : around.reverse();
  });
  return { corners, faces };
}

/** Which octant each face of the octahedron lies in, and which way each corner of the cube. */
export const octants: readonly Place[] = OCTANTS;

/** The cube [−half, half]³, its corners in the order of `octants`. */
export function cube(half: number): Solid {
  const corners = OCTANTS.map((signs) => signs.map((s) => s * half));
  const faces = [0, 1, 2].flatMap((axis) =>
    SIDES.map((side) => {
      const [k, l] = [(axis + 1) % 3, (axis + 2) % 3];
      const around = [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, -1],
      ].map(([u, v]) => OCTANTS.findIndex((o) => o[axis] === side && o[k] === u && o[l] === v));
      return side > 0 ? around : around.reverse();
    }),
  );
  return { corners, faces };
}
