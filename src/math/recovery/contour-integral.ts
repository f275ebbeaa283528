import type { Complex } from '../special/complex.ts';
import { faddeeva } from '../special/faddeeva.ts';
import { PEAK, transform } from '../special/half-normal.ts';

/** e^(ku²/2) · M(u)^terms / u^poles with M the transform of |g|, k ≥ 1, and poles 0 or 1. */
export interface Integrand {
  readonly k: number;
  readonly terms: number;
  readonly poles: 0 | 1;
}

/**
 * Steps of the trapezoidal rule along the line, in widths of the integrand there. A bell it sums to all but e^(−2π²/0.6²); a pole
 * is at least a width away, which takes e^(−2π/0.15).
 */
const STEPS = { 0: 0.6, 1: 0.15 };
/** What is left off, against the top. */
const NOTHING = 1e-18;
const ROUNDS = 60;

/** What an integral comes to, as its logarithm, and where its line crosses the axis: a start for the next one. */
interface Integral {
  readonly log: number;
  readonly at: number;
}

/**
 * log of (1/i)∫ of the integrand upward along the line Re u = c, for c where it is least on the positive axis: along the line it
 * is largest there, and hardly turns, so that nothing cancels. `start` is no further to the right, and positive if there is a pole.
 */
export function logIntegral(integrand: Integrand, start: number): Integral {
  const { at, width } = saddle(integrand, start);
  const step = STEPS[integrand.poles] * width;
  const top = logAlong(integrand, at, 0).re;
  let sum = 0.5;
  for (let i = 1; ; i += 1) {
    const { re, im } = logAlong(integrand, at, i * step);
    const share = Math.exp(re - top);
    if (!(share > NOTHING)) break;
    sum += share * Math.cos(im);
  }
  return { log: top + Math.log(2 * step * sum), at };
}

/** A logarithm of the integrand at c + iy. */
function logAlong({ k, terms, poles }: Integrand, c: number, y: number): Complex {
  const { re, im } = faddeeva(-y * Math.SQRT1_2, c * Math.SQRT1_2);
  const log = {
    re: (k * (c - y) * (c + y)) / 2 + (terms / 2) * Math.log(re * re + im * im),
    im: k * c * y + terms * Math.atan2(im, re),
  };
  return poles === 0 ? log : { re: log.re - Math.log(Math.hypot(c, y)), im: log.im - Math.atan2(y, c) };
}

/** Where ku = terms·m(u) + poles/u, m(u) the mean of |g| under the weight e^(−u|g|), by Newton’s method, from the left. */
function saddle({ k, terms, poles }: Integrand, start: number): { at: number; width: number } {
  let at = start;
  for (let round = 0; ; round += 1) {
    const mills = PEAK / transform(at);
    const mean = mills - at;
    const pole = poles === 0 ? 0 : 1 / at;
    const bend = k + terms * (1 - mills * mean) + pole * pole;
    const move = (terms * mean + pole - k * at) / bend;
    if (Math.abs(move) * Math.sqrt(bend) < 0.01 || round === ROUNDS) return { at, width: 1 / Math.sqrt(bend) };
    at += move;
  }
}
