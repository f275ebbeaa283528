import { requireExponent, requireNumber, requireWithin } from './checks.ts';
import { keptFromZero, LEAST_NORMAL } from './doubles.ts';
import { softThreshold } from './penalty.ts';

/** λ|x|^p: the strength λ ≥ 0 and the power p, 0 ≤ p < ∞ (p = 0: λ for each x that is not 0). */
export interface PowerPenalty {
  readonly lambda: number;
  readonly p: number;
}

/** The z that a penalty holds at zero, |z| ≤ halfWidth, and the size to which the minimizer jumps just beyond. */
export interface DeadBand {
  readonly halfWidth: number;
  readonly jump: number;
}

/** Throws a RangeError naming lambda (negative, not finite) or p (negative, NaN, infinite). */
export function requirePowerPenalty({ lambda, p }: PowerPenalty): void {
  requireNumber('lambda', lambda, 0);
  requireExponent(p);
  if (p === Infinity) throw new RangeError('p must be finite for a power penalty');
}

/**
 * argminₓ ½(x−z)² + λ·1[x ≠ 0]: z when |z| > √(2λ), else +0, also at the tie. NaN stays NaN.
 * Throws a RangeError naming lambda. [Donoho, Johnstone 1994]
 */
export function hardThreshold(z: number, lambda: number): number {
  requireNumber('lambda', lambda, 0);
  return Math.abs(z) <= Math.sqrt(2 * lambda) ? 0 : z;
}

/** argminₓ ½(x−z)² + λ½x² = z/(1+λ): never 0 unless z is, and never −0; what is too small for a double is ±5e-324. Throws a RangeError naming lambda. */
export function ridgeShrink(z: number, lambda: number): number {
  requireNumber('lambda', lambda, 0);
  return keptFromZero(z / (1 + lambda), z);
}

/**
 * argminₓ ½(x−z)² + λ(mix|x| + (1−mix)½x²): the soft threshold at mix·λ, over 1 + (1−mix)λ. Exactly +0 when
 * |z| ≤ mix·λ, NaN stays NaN. Throws a RangeError naming lambda or mix. [Zou, Hastie 2005]
 */
export function elasticNetShrink(z: number, { lambda, mix }: { lambda: number; mix: number }): number {
  requireNumber('lambda', lambda, 0);
  requireWithin('mix', mix, [0, 1]);
  const left = softThreshold(z, mix * lambda);
  return keptFromZero(left / (1 + (1 - mix) * lambda), left);
}

/**
 * The dead band of powerShrink. For p < 1 its edge is (2−p)/(2(1−p))·β, where the minimizer jumps from 0 to
 * β = (2λ(1−p))^{1/(2−p)}: there both have the same objective. For p = ½ that is from 0 to λ^{2/3} at (3/2)λ^{2/3} (F15). For
 * p = 1 the edge is λ, without a jump; for p > 1 there is none. Throws a RangeError naming lambda or p. [Marjanovic, Solo 2012]
 */
export function deadBand({ lambda, p }: PowerPenalty): DeadBand {
  requirePowerPenalty({ lambda, p });
  if (p > 1) return { halfWidth: 0, jump: 0 };
  if (p === 1) return { halfWidth: lambda, jump: 0 };
  const size = 2 * lambda * (1 - p);
  const jump = p === 0 ? Math.sqrt(size) : p === 0.5 ? Math.cbrt(size) ** 2 : size ** (1 / (2 - p));
  return { halfWidth: ((2 - p) / (2 * (1 - p))) * jump, jump };
}

/**
 * argminₓ ½(x−z)² + λ|x|^p, the global minimizer: hard for p = 0, soft for p = 1, z/(1+2λ) for p = 2, else a root of
 * x + λp·x^{p−1} = |z|. Exactly +0 in the dead band, also at its edge, where 0 and ±β tie; never −0; NaN stays NaN.
 *
 * For p > 1 it is never 0 unless z is: tiny values have full relative precision, as far as z decides it (an error of ε in
 * z is one of ε/(p−1) in x), and one below the smallest double is given as that, 5e-324.
 * Throws a RangeError naming lambda or p.
 */
export function powerShrink(z: number, { lambda, p }: PowerPenalty): number {
  requirePowerPenalty({ lambda, p });
  if (p === 0) return hardThreshold(z, lambda);
  if (p === 1) return softThreshold(z, lambda);
  if (p === 2) return keptFromZero(z / (1 + 2 * lambda), z);
  const size = Math.abs(z);
  if (lambda === 0 || size === 0 || size === Infinity) return z + 0;
  if (p > 1) return Math.sign(z) * convexRoot(size, { lambda, p });
  return size <= deadBand({ lambda, p }).halfWidth ? 0 : Math.sign(z) * upperRoot(size, { lambda, p });
}

/**
 * The local minimizer of ½(x−z)² + λ|x|^p on the far side of the hill that divides it from 0, which for p < 1 is one too:
 * in the dead band the worse of the two. There is none, undefined, for p ≥ 1 or where
 * |z| < (2−p)/(1−p)·(λp(1−p))^{1/(2−p)}. Throws a RangeError naming lambda or p.
 */
export function farMinimum(z: number, { lambda, p }: PowerPenalty): number | undefined {
  requirePowerPenalty({ lambda, p });
  const size = Math.abs(z);
  if (p >= 1 || lambda === 0 || !(size > 0)) return undefined;
  if (p === 0) return z;
  return size > ((2 - p) / (1 - p)) * leastSlope({ lambda, p })
    ? Math.sign(z) * upperRoot(size, { lambda, p })
    : undefined;
}

/** Where the slope x + λp·x^{p−1}, for 0 < p < 1, is lowest: (λp(1−p))^{1/(2−p)}, which no small λ makes 0. */
const leastSlope = ({ lambda, p }: PowerPenalty) => lambda ** (1 / (2 - p)) * (p * (1 - p)) ** (1 / (2 - p));

/** A unit in the last place leaves this much room around a value computed by a short formula. */
const CLEAR = 1 + 2 ** -49;

/**
 * The larger root of h(x) = x + λp·x^{p−1} = z for 0 < p < 1, the local minimum. h is convex, so Newton's method from any
 * point above falls until the last bit: from z itself, for p = ½ from the closed form, after which a step or two is left.
 */
function upperRoot(z: number, { lambda, p }: PowerPenalty): number {
  const between = leastSlope({ lambda, p });
  let x = p === 0.5 ? Math.min(z, halfRoot(z, lambda) * CLEAR) : z;
  for (;;) {
    const pull = lambda * p * x ** (p - 1);
    const next = Math.max(between, x - (x + pull - z) / (1 - ((1 - p) * pull) / x));
    if (!(next < x)) return x;
    x = next;
  }
}

/** The cubic's root for p = ½: (2z/3)(1 + cos(2π/3 − ⅔·arccos((λ/4)(z/3)^{−3/2}))) [Xu, Chang, Xu, Zhang 2012]. */
function halfRoot(z: number, lambda: number): number {
  /** At the edge of the hill it is 1 but for rounding. */
  const cosine = Math.min(1, lambda / 4 / (z / 3) / Math.sqrt(z / 3));
  const angle = Math.acos(cosine);
  return ((2 * z) / 3) * (1 + Math.cos((2 / 3) * (Math.PI - angle)));
}

/**
 * The root of x + λp·x^{p−1} = z for p > 1. In the logarithms of both sides the left one is convex (log-sum-exp), so
 * Newton's method, after one step from the smaller of the two terms' own roots, falls until the last bit; steps
 * multiply x, which keeps its digits however small it is.
 */
function convexRoot(z: number, { lambda, p }: PowerPenalty): number {
  const start = Math.min(z, (z / lambda / p) ** (1 / (p - 1)));
  if (!(start > LEAST_NORMAL)) return Math.max(start, Number.MIN_VALUE);
  const step = (x: number) => {
    const pull = lambda * p * x ** (p - 1);
    const excess = Math.log1p((x + pull - z) / z);
    return x * Math.exp((-excess * (x + pull)) / (x + (p - 1) * pull));
  };
  let x = step(start);
  for (;;) {
    const next = step(x);
    if (!(next < x)) return x;
    x = next;
  }
}
