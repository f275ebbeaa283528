import { logOf } from '../special/complex.ts';
import { erf } from '../special/error-function.ts';
import { PEAK } from '../special/half-normal.ts';
import { logBinomial } from '../special/log-binomial.ts';
import { logBell } from './bell.ts';
import { logContourIntegral } from './contour.ts';
import { logAbove } from './half-normal.ts';
import { saddleOf } from './saddle.ts';

/**
 * log P(K = k), k = 1 … n, at 0 … n − 1, for K the number of non-zeros in the point of ‖φ‖₁ ≤ c nearest to a standard normal
 * centre g of ℝⁿ; the centres inside, which are missing in the sum, have none cut off. That point is the soft threshold of g
 * at the t with Σ(|gᵢ| − t)₊ = c. So k given entries survive iff they are t + bᵢ with bᵢ > 0, Σbᵢ = c, and the
 * others are at most t; in the coordinates t and b₁ … b₍k−1₎ the volume is k dt db, and the density
 * (2/π)^(k/2)·e^(−kt²/2 − ct − Σbᵢ²/2) splits:
 *
 * P(K = k) = k·C(n, k)·f_k(c)·∫₀^∞ erf(t/√2)^(n−k) e^(−kt²/2−ct) dt,
 *
 * f_k the density of a sum of k half-normals. By hand; [the threshold: Duchi, Shalev-Shwartz, Singer, Chandra 2008, ICML].
 */
export function gaussianBudgetLogs(n: number, c: number): Float64Array {
  const logs = new Float64Array(n);
  let start = 0;
  for (let k = 1; k <= n; k += 1) {
    const density = logSumDensity(k, c);
    const thresholds = logThresholds(n, k, c, start);
    start = thresholds.at;
    logs[k - 1] = Math.log(k) + logBinomial(n, k) + density + thresholds.log;
  }
  return logs;
}

/** log f_k(c): closed for k ≤ 2, else (1/2πi)∫ M(z)^k e^(−zc) dz, M(z) = E e^(z|g|), through the saddle. */
function logSumDensity(k: number, c: number): number {
  if (k === 1) return Math.log(PEAK) - (c * c) / 2;
  if (k === 2) return Math.log(2 / Math.sqrt(Math.PI)) - (c * c) / 4 + Math.log(erf(c / 2));
  const exponent = (x: number, y: number) => {
    const { re, im } = logAbove(x, y, 0);
    return { re: k * re - x * c, im: k * im - y * c };
  };
  return logContourIntegral(
    exponent,
    saddleOf((x) => exponent(x, 0).re, sumStart(k, c)),
  );
}

/** The saddle has c/k for the mean of |g| under the weight e^(zg), which is about −1/z far to the left and z to the right. */
const sumStart = (k: number, c: number) => c / k - k / c;

/** log ∫₀^∞ erf(t/√2)^(n−k) e^(−kt²/2−ct) dt over log t, and where there the bell stands. */
const logThresholds = (n: number, k: number, c: number, start: number) =>
  logBell((x) => {
    const t = Math.exp(x);
    return x - (k * t * t) / 2 - c * t + (n > k ? (n - k) * Math.log(erf(t * Math.SQRT1_2)) : 0);
  }, start);

/**
 * log P(‖g‖₁ > c) and log P(‖g‖₁ ≤ c): (1/2πi)∫ M(z)ⁿe^(−zc)/z dz on the right of the pole, and the same with −z below on its left.
 * The tail is integrated, left of the mean or right of it; it tells the other side.
 */
export function gaussianSides(n: number, c: number): { outside: number; inside: number } {
  const sign = c < n * PEAK ? -1 : 1;
  const exponent = (x: number, y: number) => {
    const whole = logAbove(x, y, 0);
    const pole = logOf({ re: sign * x, im: sign * y });
    return { re: n * whole.re - x * c - pole.re, im: n * whole.im - y * c - pole.im };
  };
  const onAxis = (x: number) => (sign * x > 0 ? exponent(x, 0).re : Number.POSITIVE_INFINITY);
  const tail = logContourIntegral(exponent, saddleOf(onAxis, sign === 1 ? 1 + c / n : -1 - n / c));
  const other = Math.log1p(-Math.exp(tail));
  return sign === 1 ? { outside: tail, inside: other } : { outside: other, inside: tail };
}
