import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { ballBoundary, ballCorners, isConvexBall, norm, powerSum, starThrough, type Vec2 } from '#math';
import { viewShowing } from '#scenes/loss/loss-view.ts';
import type { widget } from './parameters.ts';

export type NormControls = ControlsOf<typeof widget>;

/** Points a quadrant on the drawn ball. */
const BOUNDARY_DENSITY = 96;
/** Stars are cut a little outside the frame. */
const OUTSIDE = 1.05;

/** Everything that the picture of one vector's length shows. */
export function model({ x, p }: NormControls) {
  const length = norm(x, p);
  const values: QuantitiesOf<typeof widget> = { norm: length, 'is-norm': isConvexBall(p) };
  const manhattan = norm(x, 1);
  /** ‖x‖₁ is the longest that x can be for p ≥ 1: all those balls fit, and the view does not depend on p. */
  const view = viewShowing([[0, manhattan]]);
  return {
    x,
    p,
    values,
    length,
    /** |x₁| + |x₂|: what both coordinates cost one after the other, for every p > 0. */
    manhattan,
    nonZeros: norm(x, 0),
    /** ‖x‖ₚᵖ, which tends to ‖x‖₀ as p does to 0; shown for 0 < p < 1. */
    sum: p > 0 && p < 1 ? powerSum(x, p) : undefined,
    view,
    ball: ballThrough(x, { p, reach: OUTSIDE * view.x[1] }),
  };
}

export type NormModel = ReturnType<typeof model>;

interface BallOptions {
  p: number;
  /** Where unbounded and very long balls are cut. */
  reach: number;
}

/** The points no longer than x, as closed curves: the two axes, or all of the plane, for p = 0. */
function ballThrough(x: Vec2, { p, reach }: BallOptions): Vec2[][] {
  if (p === 0) return pointsWithNonZeros(norm(x, 0), reach);
  if (p < 1) return [starThrough(x, { p, reach, perQuadrant: BOUNDARY_DENSITY })];
  return [ballBoundary({ p, radius: norm(x, p), perQuadrant: BOUNDARY_DENSITY })];
}

/** {‖φ‖₀ ≤ count} within the square: the origin, the axes or the plane. */
function pointsWithNonZeros(count: number, r: number): Vec2[][] {
  if (count === 0) return [[[0, 0]]];
  if (count === 2) return [ballCorners(Number.POSITIVE_INFINITY, r)];
  const [right, up, left, down] = ballCorners(1, r) as [Vec2, Vec2, Vec2, Vec2];
  return [
    [left, right],
    [down, up],
  ];
}
