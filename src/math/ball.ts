import { requireExponent, requireNumber } from './checks.ts';
import { gamma, logGamma } from './gamma.ts';
import { turns, type Vec2 } from './vector.ts';

/** The ball {‖φ‖ₚ ≤ budget}. */
export interface NormBall {
  readonly p: number;
  readonly budget: number;
}

/** Γ(x) overflows above this. */
const LARGEST_GAMMA_ARGUMENT = 171;
/** From here on Γ(1+a)²/Γ(1+2a) < 4⁻ᵃ·60 is below the smallest double. */
const VANISHING = 1000;

/** Γ(1+a)ⁿ / Γ(1+na): the share of the cube [−1, 1]ⁿ that the ball with a = 1/p fills. */
function shareOfCube(a: number, n: number): number {
  if (a > VANISHING) return 0;
  if (1 + n * a <= LARGEST_GAMMA_ARGUMENT) return gamma(1 + a) ** n / gamma(1 + n * a);
  return Math.exp(n * logGamma(1 + a) - logGamma(1 + n * a));
}

/**
 * Area of {x ∈ R² : ‖x‖ₚ ≤ radius}: 4Γ(1+1/p)²/Γ(1+2/p)·radius² [Dirichlet 1839] (F30). The limits are 4·radius² for
 * p = ∞ and 0 for p = 0. Throws a RangeError naming p (negative, NaN) or radius (negative, not finite).
 */
export function ballArea(p: number, radius = 1): number {
  requireExponent(p);
  requireNumber('radius', radius, 0);
  return 4 * shareOfCube(1 / p, 2) * radius * radius;
}

/** Volume of {x ∈ R³ : ‖x‖ₚ ≤ radius}: 8Γ(1+1/p)³/Γ(1+3/p)·radius³ (F30); limits and errors as for ballArea. */
export function ballVolume(p: number, radius = 1): number {
  requireExponent(p);
  requireNumber('radius', radius, 0);
  return 8 * shareOfCube(1 / p, 3) * radius * radius * radius;
}

/** Whether {‖x‖ₚ ≤ c} is convex, that is whether ‖·‖ₚ is a norm: p ≥ 1. Throws a RangeError naming p. */
export function isConvexBall(p: number): boolean {
  requireExponent(p);
  return p >= 1;
}

/** Whether the ball has its corners on the axes, where a coordinate is zero: p ≤ 1. Throws a RangeError naming p. */
export function hasCornersOnAxes(p: number): boolean {
  requireExponent(p);
  return p <= 1;
}

/**
 * The corners of the ball of the plane, anticlockwise: (±radius, 0), (0, ±radius) for p ≤ 1, (±radius, ±radius) for
 * p = ∞, none between. Throws a RangeError naming p or radius.
 */
export function ballCorners(p: number, radius: number): Vec2[] {
  requireExponent(p);
  requireNumber('radius', radius, 0);
  const r = radius;
  if (p <= 1) return turns([r, 0]);
  return p === Infinity ? turns([r, r]) : [];
}
