import { logGamma } from '../gamma.ts';

/** log of n over k, for whole numbers 0 ≤ k ≤ n. Good to about 1e-15 of log n!. */
export const logBinomial = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
