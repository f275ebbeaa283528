import { requireWhole } from '../checks.ts';
import { logBinomial } from '../special/log-binomial.ts';
import { logIntegral } from './contour-integral.ts';
import { logOuterIntegrals } from './outer-angles.ts';

/**
 * The conic intrinsic volumes v₀ … vₙ of the cone of directions in which ‖·‖₁ does not grow at a point of ℝⁿ with k
 * non-zeros: vⱼ is the probability that the point of the cone nearest to a standard normal one lies within a face of j dimensions.
 * The faces of K − 1 dimensions are spanned by those of the ball with K corners, the k of the point among them, so that
 *
 * v₍K−1₎ = 2^(K−k)·C(n−k, K−k)·β·γ = C(n−k, K−k)·(K/2π)·(1/i)∫ e^(ku²/2)M(u)^(K−k) du · ∫₀^∞ e^(−Kt²/2) erf(t/√2)^(n−K) dt,
 *
 * M(u) = E e^(−u|g|) [Affentranger, Schneider 1992; Böröczky, Henk 1999], and vₙ is the probability that the sum of n − k
 * magnitudes |g| is below √k·g, (1/2πi)∫ e^(ku²/2)M(u)^(n−k) du/u. To about 1e-12 of each. Throws a RangeError naming n or k.
 */
export function descentVolumes(n: number, k: number): Float64Array {
  requireWhole('n', n, [1, MOST]);
  requireWhole('k', k, [0, n]);
  const volumes = new Float64Array(n + 1);
  if (k === 0) return volumes.fill(1, 0, 1);
  const outer = logOuterIntegrals(n);
  let at = 0;
  for (let K = k; K <= n; K += 1) {
    const inner = logIntegral({ k, terms: K - k, poles: 0 }, at);
    at = inner.at;
    const log = logBinomial(n - k, K - k) + Math.log(K / (2 * Math.PI)) + inner.log + (outer[K] as number);
    volumes[K - 1] = Math.exp(log);
  }
  const whole = logIntegral({ k, terms: n - k, poles: 1 }, Math.max(at, FROM / Math.sqrt(n)));
  volumes[n] = Math.exp(whole.log) / (2 * Math.PI);
  return volumes;
}

/** Beyond, the integrals have not been tried. */
const MOST = 1000;
/** The pole moves the place of least size to the right; where the sum has no terms it stands at 1/√k. */
const FROM = 0.5;

/** Σ j·vⱼ, the statistical dimension of the cone [Amelunxen, Lotz, McCoy, Tropp 2014, Inf. Inference 3]. */
export const statisticalDimension = (volumes: Float64Array): number => volumes.reduce((sum, v, j) => sum + j * v, 0);

/** The standard deviation of the law j ↦ vⱼ: over about so many m does recovery go from rare to sure. */
export function dimensionSpread(volumes: Float64Array): number {
  const mean = statisticalDimension(volumes);
  return Math.sqrt(volumes.reduce((sum, v, j) => sum + (j - mean) ** 2 * v, 0));
}

/**
 * The probability that L1 recovers a vector from m Gaussian measurements, for m = 0 … n, from the volumes of its cone:
 * the n − m dimensions that they leave open miss the cone but for 0. It is 1 − 2(v₍m+1₎ + v₍m+3₎ + …), and, as volumes
 * of even and of odd number add up to ½ each, 2(v₍m−1₎ + v₍m−3₎ + …); the smaller of the two sums is the exact one
 * [conic Crofton formula: Schneider, Weil 2008; Amelunxen, Lotz, McCoy, Tropp 2014].
 */
export function recoveryProbabilities(volumes: Float64Array): Float64Array {
  const n = volumes.length - 1;
  const chances = new Float64Array(n + 1).fill(1);
  if (volumes[0] === 1) return chances;
  const above = new Float64Array(n + 3);
  for (let j = n; j >= 0; j -= 1) above[j] = (volumes[j] as number) + (above[j + 2] as number);
  const below = new Float64Array(n + 1);
  for (let m = 0; m < n; m += 1) {
    below[m] = m === 0 ? 0 : (volumes[m - 1] as number) + (m === 1 ? 0 : (below[m - 2] as number));
    const miss = 2 * (above[m + 1] as number);
    chances[m] = miss < 0.5 ? 1 - miss : Math.min(1, 2 * (below[m] as number));
  }
  return chances;
}
