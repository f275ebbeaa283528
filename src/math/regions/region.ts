import { unit, type Vec2 } from '../vector.ts';

/**
 * What the minimizers of all centres in a region have in common. sparse: an exact zero · dense: none · tied: equal
 * magnitudes (p = ∞) · near: one magnitude is a small share of the other, and not zero (1 < p < ∞).
 */
export type RegionKind = 'sparse' | 'dense' | 'tied' | 'near';

/** A part of the plane of loss centres, bounded or with two rays to infinity. Convex, except a `near` one. */
export interface Region {
  readonly kind: RegionKind;
  /** The signs of the minimizers: (1, 0) has φ₁ > 0 = φ₂. For p > 1 the direction of the face that is touched. */
  readonly face: Vec2;
  /** Its finite corners with the region on the left, the ray `rays[0]` coming in to the first, `rays[1]` leaving the last. */
  readonly corners: readonly Vec2[];
  /** Unit vectors to infinity. None: the region is bounded. */
  readonly rays?: readonly [Vec2, Vec2];
}

/** The kinds and faces of the regions at the corners and on the edges of a polygon. */
interface Faces {
  readonly kinds: readonly [atCorners: RegionKind, onEdges: RegionKind];
  readonly corners: readonly Vec2[];
  readonly edges: readonly Vec2[];
}

/**
 * The regions around a convex polygon, given anticlockwise: on each edge a half-infinite strip in the edge’s own direction
 * to infinity, and between two strips the cone at their common corner. Together they tile the outside.
 */
export function regionsAround(corners: readonly Vec2[], ways: readonly Vec2[], faces: Faces): Region[] {
  const around = <T>(list: readonly T[], k: number) => list[(k + list.length) % list.length] as T;
  const units = ways.map(unit);
  return corners.flatMap((corner, k): Region[] => [
    {
      kind: faces.kinds[0],
      face: around(faces.corners, k),
      corners: [corner],
      rays: [around(units, k), around(units, k - 1)],
    },
    {
      kind: faces.kinds[1],
      face: around(faces.edges, k),
      corners: [around(corners, k + 1), corner],
      rays: [around(units, k), around(units, k)],
    },
  ]);
}

/**
 * A polygon, anticlockwise, that is the region as far as `reach` from the origin: rays are cut off beyond, and where they
 * spread a point between them keeps the cut away.
 */
export function regionPolygon({ corners, rays }: Region, reach: number): Vec2[] {
  if (!rays) return [...corners];
  const [first, last] = [corners[0], corners.at(-1)] as [Vec2, Vec2];
  const far = 2 * (reach + Math.max(...corners.map(([x, y]) => Math.hypot(x, y))));
  const along = ([x, y]: Vec2, [dx, dy]: Vec2): Vec2 => [x + far * dx, y + far * dy];
  const middle = along(first, unit([rays[0][0] + rays[1][0], rays[0][1] + rays[1][1]]));
  return [...corners, along(last, rays[1]), ...(rays[0] === rays[1] ? [] : [middle]), along(first, rays[0])];
}
