import { type Complex, expOf, logOf } from './complex.ts';
import { faddeeva } from './faddeeva.ts';

/** From here on 1 is nothing beside e^x. */
const BEYOND_ONE = 40;

/**
 * A logarithm of Φ(z) = ½ erfc(−z/√2), the distribution function of the normal law, at a complex z = x + iy: one of its
 * branches, so take no part of it, but e^(n·log Φ(z)) for whole n. For x ≤ 0 it is −z²/2 + log(½ w(−iz/√2)) [w: `faddeeva`];
 * for x > 0 it comes from Φ(z) = 1 − Φ(−z). Neither over- nor underflows. Good to about 1e-15 of 1 + |z|².
 */
export function logNormalCdf(x: number, y: number): Complex {
  if (x <= 0) return leftLog(x, y);
  const other = leftLog(-x, -y);
  if (other.re > BEYOND_ONE) return { re: other.re, im: other.im + Math.PI };
  const { re, im } = expOf(other.re, other.im);
  if (Math.hypot(re, im) > 0.5) return logOf({ re: 1 - re, im: -im });
  return { re: Math.log1p((re - 2) * re + im * im) / 2, im: Math.atan2(-im, 1 - re) };
}

function leftLog(x: number, y: number): Complex {
  const scaled = logOf(faddeeva(y * Math.SQRT1_2, -x * Math.SQRT1_2));
  return { re: ((y - x) * (y + x)) / 2 + scaled.re - Math.LN2, im: scaled.im - x * y };
}
