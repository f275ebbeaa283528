import type { NormBall } from '../ball.ts';
import { LEAST_NORMAL } from '../doubles.ts';
import { closed } from '../narrowed.ts';
import { lossGradient, type Quadratic } from '../quadratic.ts';
import { QUADRANTS, type Vec2 } from '../vector.ts';

/**
 * An eighth of the curve ‖φ‖ₚ = budget, from a point on an axis (t = 0) to the diagonal (t = 1). In its own frame, the
 * coordinates ordered and signed so that major ≥ minor ≥ 0, the point is major·(1, t); t has full relative precision
 * however close to the axis the point is.
 */
export interface Octant {
  readonly q: Quadratic;
  readonly ball: NormBall;
  /** Signs of φ₁ and φ₂. */
  readonly signs: Vec2;
  /** Whether |φ₂| is the major coordinate. */
  readonly swapped: boolean;
}

/** The point with minor/major = t on the unit curve, the same for all octants. */
export interface Station {
  readonly t: number;
  readonly major: number;
  /** t^|p−1|. The normal is along (1, power) for p > 1, (power, 1) for p < 1. */
  readonly power: number;
}

/** A station in an octant: φ in the plane; point and gradient in the octant's frame. */
export interface OctantPoint {
  readonly phi: Vec2;
  readonly point: Vec2;
  readonly gradient: Vec2;
  readonly power: number;
}

/** All eight octants of the curve. */
export function octants(q: Quadratic, ball: NormBall): Octant[] {
  return QUADRANTS.flatMap((signs) => [false, true].map((swapped) => ({ q, ball, signs, swapped })));
}

/** (φ₁, φ₂) of the plane in the octant's frame: (major, minor). */
export function intoFrame({ signs, swapped }: Octant, [x, y]: Vec2): Vec2 {
  return swapped ? [signs[1] * y, signs[0] * x] : [signs[0] * x, signs[1] * y];
}

/** The station at t ∈ [0, 1] for an exponent p. */
export function station(p: number, t: number): Station {
  const power = t ** Math.abs(p - 1);
  const powered = p > 1 ? power * t : t ** p;
  return { t, power, major: (1 + powered) ** (-1 / p) };
}

/** The octant's point at a station. With t > 0 it is never rounded to a tip, whose zero would be false. */
export function place(octant: Octant, { t, major, power }: Station): OctantPoint {
  const { q, ball, signs, swapped } = octant;
  const a = ball.budget * major;
  const b = t > LEAST_RATIO ? Math.max(t * a, Number.MIN_VALUE) : Math.min(t, Number.MIN_VALUE);
  const phi: Vec2 = swapped ? [signs[0] * b + 0, signs[1] * a + 0] : [signs[0] * a + 0, signs[1] * b + 0];
  return { phi, point: [a, b], power, gradient: intoFrame(octant, lossGradient(q, phi)) };
}

/** A positive multiple of dL/dt along the curve; the tangent is along (−t^{p−1}, 1) in the frame. */
export function slope(p: number, { gradient: [major, minor], power }: OctantPoint): number {
  return p > 1 ? minor - power * major : power * minor - major;
}

/** Bisection ends here, and the point counts as the one next to the axis. */
const LEAST_RATIO = LEAST_NORMAL;

/** Bisects t between a point where the wanted t is larger and one where it is not, to neighbouring doubles. */
export function bisectRatio(low: number, high: number, isBelow: (t: number) => boolean): number {
  const least = Math.max(low, LEAST_RATIO);
  if (low < least && !isBelow(least)) return least;
  return closed([least, high], isBelow, between)[1];
}

/** The geometric mean while the bounds are far apart, so that the exponent is halved first; then the midpoint. */
function between(lo: number, hi: number): number {
  return hi > 4 * lo ? Math.sqrt(lo) * Math.sqrt(hi) : lo + (hi - lo) / 2;
}
