import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { ballArea, ballCorners, hasCornersOnAxes, isConvexBall, norm, type Vec2 } from '#math';
import type { widget } from './parameters.ts';
import { unitBall } from './unit-ball.ts';

/** Points a quadrant on the large ball. */
const BOUNDARY_DENSITY = 96;
/** Half-sizes of the picture; the cross of p = 0 leaves it. */
const HALF = { width: 1.75, height: 1.4 };
/** Two points of every ball, and the middle of the chord between them. */
const CHORD: readonly [Vec2, Vec2] = [
  [-1, 0],
  [0, 1],
];
const MIDDLE: Vec2 = [-0.5, 0.5];

/** Everything that the picture of one unit ball shows. */
export function model({ p }: ControlsOf<typeof widget>) {
  const values: QuantitiesOf<typeof widget> = {
    area: ballArea(p),
    convex: isConvexBall(p),
    'corners-on-axes': hasCornersOnAxes(p),
  };
  return {
    p,
    values,
    convex: isConvexBall(p),
    view: { x: [-HALF.width, HALF.width], y: [-HALF.height, HALF.height] } as const,
    ball: unitBall(p, { reach: 1.05 * HALF.width, perQuadrant: BOUNDARY_DENSITY }),
    /** The cross of p = 0 has no tips: its arms do not end. */
    corners: p > 0 ? ballCorners(p, 1) : [],
    chord: CHORD,
    middle: MIDDLE,
    /** 2^{1/p − 1}: beyond 1, so outside the ball, for p < 1. */
    middleLength: norm(MIDDLE, p),
    diagonal: diagonalOf(p),
  };
}

export type BallModel = ReturnType<typeof model>;

/** The coordinate 2^{−1/p} at which the boundary meets the diagonal: 0 for p = 0, ½ for 1, 1 for ∞. */
export const diagonalOf = (p: number) => 2 ** (-1 / p);

/** Decimals worth keeping of an exponent that was drawn by hand. */
const DIGITS = 4;

/** The p whose ball meets the diagonal at this coordinate, on short decimals: the inverse of diagonalOf. */
export function exponentAt(diagonal: number): number {
  if (diagonal <= 0) return 0;
  if (diagonal >= 1) return Number.POSITIVE_INFINITY;
  return Number((Math.LN2 / -Math.log(diagonal)).toPrecision(DIGITS));
}
