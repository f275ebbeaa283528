import { logGamma } from '../gamma.ts';
import { logBinomial } from '../special/log-binomial.ts';

/*
 * For Laplace centres the sizes are exponential, and D_j = j(a₍ⱼ₎ − a₍ⱼ₊₁₎), a₍ⱼ₎ the j-th largest and a₍ₙ₊₁₎ = 0, are n independent
 * exponentials [Rényi 1953, Acta Math. Hung. 4]. At least k entries survive iff Σ_{j<k} (a₍ⱼ₎ − a₍k₎) = D₁ + … + D₍k−1₎ is less than
 * the budget; and ‖a‖₁ = D₁ + … + Dₙ.
 */

/**
 * P(K = k), k = 1 … n, at 0 … n − 1, for the budget s‖φ̂‖₁: the partial sums of the D over the whole are n − 1 ordered even draws
 * from [0, 1], and K − 1 of them are below s, so it is binomial.
 */
export const laplaceShareLaw = (n: number, s: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) =>
    Math.exp(logBinomial(n - 1, i) + i * Math.log(s) + (n - 1 - i) * Math.log1p(-s)),
  );

/**
 * log P(K = k) for a budget c: the partial sums are the arrivals of a Poisson process, of which K − 1 come before c; with the
 * n-th the centre lies inside.
 */
export const laplaceBudgetLogs = (n: number, c: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => logPoisson(i, c));

const logPoisson = (i: number, c: number) => i * Math.log(c) - c - logGamma(i + 1);

/** P(‖φ̂‖₁ ≤ c): n arrivals or more before c. */
export function laplaceInside(n: number, c: number): number {
  if (c >= n) return 1 - laplaceBudgetLogs(n, c).reduce((sum, log) => sum + Math.exp(log), 0);
  let [sum, term] = [0, Math.exp(logPoisson(n, c))];
  for (let i = n + 1; term > Number.EPSILON * Number.EPSILON * sum; i += 1) {
    sum += term;
    term *= c / i;
  }
  return sum;
}
