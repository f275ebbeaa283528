import { requirePositive } from '../checks.ts';
import type { Vec2 } from '../vector.ts';
import { facesOf, type Signs } from './faces.ts';
import type { Matrix } from './matrix.ts';
import { faceSolver, slacksOf } from './on-face.ts';

/** The flat through `through` along two of the coordinates; of the third and others it holds what `through` has. */
export interface Slice {
  readonly through: readonly number[];
  readonly axes: readonly [number, number];
}

/** The centres on a slice whose minimizers lie on one face: a convex polygon, anticlockwise, cut off by the window. */
export interface Cell {
  /** The face, by its signs; all 0 for the centres in the ball, which keep their own minimum. */
  readonly face: Signs;
  readonly polygon: readonly Vec2[];
}

/**
 * The map of centres on a slice through ℝⁿ, within a window of it that is given by its corners, anticlockwise: by the face of
 * ‖φ‖₁ ≤ budget on which the minimizer of L lies. A centre belongs to a face iff it is φ + H⁻¹λu with φ on the face, λ ≥ 0
 * and u a subgradient of ‖·‖₁ there (F1): where the slacks of the face, which are linear in centre and budget, are none of
 * them negative. So every cell is a convex polyhedron, and what the slice has of it a convex polygon; together they tile the
 * window. Cells that it does not meet are left out. Throws a RangeError naming budget.
 */
export function sliceCells(hessian: Matrix, budget: number, map: { slice: Slice; window: readonly Vec2[] }): Cell[] {
  requirePositive('budget', budget);
  const { slice, window } = map;
  const around = facesOf(hessian.length).map((face) => ({ face, sides: sidesOf(hessian, budget, { face, slice }) }));
  const inside = { face: slice.through.map(() => 0), sides: insideOf(budget, slice) };
  return [inside, ...around].flatMap(({ face, sides }) => {
    const polygon = sides.reduce((kept: readonly Vec2[], side) => clipped(kept, side), window);
    return polygon.length > 2 ? [{ face, polygon }] : [];
  });
}

/** a·x + b·y + c ≥ 0 on the slice. */
type HalfPlane = readonly [a: number, b: number, c: number];

/** The slacks of a face on the slice, from their values for unit centres and the budget. */
function sidesOf(hessian: Matrix, budget: number, { face, slice }: { face: Signs; slice: Slice }): HalfPlane[] {
  const { through, axes } = slice;
  const first = face.findIndex((s) => s !== 0);
  const solve = faceSolver(hessian, face, first);
  const slacks = (center: readonly number[], size: number) => slacksOf(face, solve(center, size));
  const [alongX, alongY] = axes.map((axis) =>
    slacks(
      through.map((_, j) => (j === axis ? 1 : 0)),
      0,
    ),
  ) as [number[], number[]];
  const held = slacks(
    through.map((x, j) => (axes.includes(j) ? 0 : x)),
    budget,
  );
  return held.map((c, k): HalfPlane => [alongX[k] as number, alongY[k] as number, c]);
}

/** ‖φ‖₁ ≤ budget on the slice. */
function insideOf(budget: number, { through, axes }: Slice): HalfPlane[] {
  const spent = through.reduce((sum, x, j) => (axes.includes(j) ? sum : sum + Math.abs(x)), 0);
  return [-1, 1].flatMap((a) => [-1, 1].map((b): HalfPlane => [a, b, budget - spent]));
}

/** The part of a convex polygon in a half-plane [Sutherland, Hodgman 1974]. */
function clipped(polygon: readonly Vec2[], [a, b, c]: HalfPlane): Vec2[] {
  const room = ([x, y]: Vec2) => a * x + b * y + c;
  return polygon.flatMap((from, k) => {
    const to = polygon[(k + 1) % polygon.length] as Vec2;
    const [at, until] = [room(from), room(to)];
    const kept = at >= 0 ? [from] : [];
    if (at >= 0 === until >= 0) return kept;
    const share = at / (at - until);
    return [...kept, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const];
  });
}
