import { saddleOf } from './saddle.ts';

/** The trapezoidal step, at most: for what falls off like e^(−e^(2x)), which is good for |Im x| < π/4. */
const STEP = 0.1;
const NOTHING = 1e-18;

/**
 * log ∫ e^(f(x)) dx over the line by the trapezoidal rule, for a concave f that falls at least linearly on both sides and is smooth
 * like a power of e^x, and where its bell stands, to start from for the next one.
 */
export function logBell(f: (x: number) => number, start = 0): { log: number; at: number } {
  const { at, scale, least } = saddleOf((x) => -f(x), start);
  const step = Math.min(STEP, scale / 2);
  let sum = 1e-300;
  for (const side of [1, -1])
    for (let i = side === 1 ? 0 : 1; ; i += 1) {
      const term = Math.exp(f(at + side * i * step) + least);
      sum += term;
      if (term < NOTHING * sum) break;
    }
  return { log: Math.log(step * sum) - least, at };
}
