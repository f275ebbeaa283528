import { erfcx } from './error-function.ts';

/** The mean of |g| for a standard normal g, and the density of |g| at 0: √(2/π). */
export const PEAK = Math.sqrt(2 / Math.PI);

/** E e^(−u|g|) for a standard normal g: e^(u²/2)·2Q(u), Q its upper tail. For u ≥ 0. */
export const transform = (u: number): number => erfcx(u * Math.SQRT1_2);

/**
 * E(|g| − τ)₊ and E(|g| − τ)₊² for τ ≥ 0, twice the integrals over the tail: B = 2(φ − τQ) and A = 2((1 + τ²)Q − τφ), φ and Q
 * the density and the tail of the normal law.
 */
export function excess(tau: number): { first: number; second: number } {
  const [tail, size] = [transform(tau), Math.exp((-tau * tau) / 2)];
  return { first: size * (PEAK - tau * tail), second: size * ((1 + tau * tau) * tail - tau * PEAK) };
}
