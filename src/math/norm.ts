import { requireExponent } from './checks.ts';
import { LEAST_NORMAL } from './doubles.ts';

/**
 * ‖x‖ₚ = (Σ|xᵢ|ᵖ)^{1/p} for 0 < p < ∞, max|xᵢ| for p = ∞, and the number of non-zeros for p = 0. A norm only for
 * p ≥ 1 (F16). The sum is scaled, so nothing overflows or underflows on the way: Infinity means that ‖x‖ₚ itself is too large.
 *
 * The empty vector and the zero vector give +0; a NaN in x gives NaN. Throws a RangeError naming p when p < 0 or NaN.
 */
export function norm(x: readonly number[], p: number): number {
  requireExponent(p);
  if (x.some(Number.isNaN)) return Number.NaN;
  const sizes = x.filter((v) => v !== 0).map(Math.abs);
  if (p === 0) return sizes.length;
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  if (sizes.length < 2 || largest === Infinity || p === Infinity) return largest;
  if (p === 1) return sizes.reduce((a, b) => a + b, 0);
  if (p === 2) return Math.hypot(...sizes);
  return p < 1 ? fromMean(sizes, largest, p) : fromLargest(sizes, largest, p);
}

/** m·(Σ(|xᵢ|/m)ᵖ)^{1/p} with m the largest: the sum lies in [1, n] and the root makes its error smaller. */
function fromLargest(sizes: readonly number[], largest: number, p: number): number {
  const sum = sizes.reduce((s, v) => s + (v / largest) ** p, 0);
  return largest * sum ** (1 / p);
}

/**
 * m·n^{1/p}·(mean of (|xᵢ|/m)ᵖ)^{1/p}. For small p the root would multiply a rounding of the sum by 1/p; the mean is
 * close to 1 then, and expm1 and log1p keep its distance from 1 to full precision.
 */
function fromMean(sizes: readonly number[], largest: number, p: number): number {
  const n = sizes.length;
  const excess = sizes.reduce((s, v) => s + Math.expm1(p * logRatio(v, largest)), 0) / n;
  const logMean = Math.log1p(excess) / p;
  const half = n ** (0.5 / p);
  if (half === Infinity) return Math.exp(Math.log(largest) + logMean + Math.log(n) / p);
  return largest * half * Math.exp(logMean) * half;
}

/** log(v/largest), also where the ratio itself would underflow. */
function logRatio(v: number, largest: number): number {
  const ratio = v / largest;
  return ratio > LEAST_NORMAL ? Math.log(ratio) : Math.log(v) - Math.log(largest);
}

/** Σ|xᵢ|ᵖ without the root, for 0 ≤ p < ∞ (p = 0: the number of non-zeros). Overflows and underflows as it must. */
export function powerSum(x: readonly number[], p: number): number {
  requireExponent(p);
  if (p === Infinity) throw new RangeError('p must be finite for a power sum');
  if (p === 0) return norm(x, 0);
  return x.reduce((sum, v) => sum + Math.abs(v) ** p, 0);
}

/** q with 1/p + 1/q = 1: the exponent of the dual norm (1 ↔ ∞, 2 ↔ 2). Throws a RangeError naming p for p < 1 or NaN. */
export function dualExponent(p: number): number {
  requireExponent(p, { least: 1 });
  if (p === Infinity) return 1;
  return p / (p - 1);
}
