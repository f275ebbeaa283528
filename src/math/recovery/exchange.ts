import { ExchangeReference, type Weights } from './exchange-reference.ts';
import type { Deviations } from './first-reference.ts';

/** A place where all deviations are below 1, or a reason why there is none: Σ hⱼBⱼ = 0, Σ|hⱼ| = 1 and Σ hⱼcⱼ > 1. */
export type Verdict = { readonly kind: 'below'; readonly w: Float64Array } | ({ readonly kind: 'above' } & Weights);

/** What is decided by as much needs no more exchanges. */
const CLEAR = 1e-3;
/** A function that is larger than the level by no more is as large as it. */
const LEVEL = 1e-11;
/** Far more exchanges than there are ever needed. */
const MOST = 50;

/**
 * Whether some w keeps every |cⱼ + Bⱼ·w| below 1, by the exchange method of Stiefel (1959), the dual simplex method of
 * this linear program: p + 1 of the functions with signs, the reference, are as large as each other, which bounds what any w
 * can do from below; the function that is largest there replaces one of them, and the bound rises. It ends where the bound is
 * clearly above 1, or all are clearly below, or else at the best w. Undefined where the numbers fail.
 */
export function belowOne(problem: Deviations): Verdict | undefined {
  const { offsets, p } = problem;
  const origin = new Float64Array(p);
  if (largest(problem, origin).size < 1 - CLEAR) return { kind: 'below', w: origin };
  const reference = new ExchangeReference(problem);
  for (let round = 0; round < MOST * offsets.length; round += 1) {
    const { level, w } = reference;
    const worst = largest(problem, w);
    const best = !(worst.size > level * (1 + LEVEL));
    if (level > 1 + (best ? 0 : CLEAR)) return { kind: 'above', ...reference.weights() };
    if (worst.size < 1 - (best ? 0 : CLEAR)) return { kind: 'below', w: w.slice() };
    if (best || !reference.exchange(worst.at, worst.sign)) return undefined;
  }
  return undefined;
}

/** The largest deviation at w. */
function largest({ offsets, slopes, p }: Deviations, w: Float64Array): { at: number; size: number; sign: number } {
  let worst = { at: 0, size: -1, sign: 1 };
  for (let j = 0; j < offsets.length; j += 1) {
    let value = offsets[j] as number;
    for (let i = 0; i < p; i += 1) value += (slopes[j * p + i] as number) * (w[i] as number);
    const size = Math.abs(value);
    if (!(size <= worst.size)) worst = { at: j, size, sign: value < 0 ? -1 : 1 };
  }
  return worst;
}
