import { type Complex, expOf, logOf } from '../special/complex.ts';
import { faddeeva } from '../special/faddeeva.ts';
import { logNormalCdf } from '../special/log-normal-cdf.ts';

const H = Math.SQRT1_2;

/**
 * log E[e^(z|g|); |g| > t], for z = x + iy and t ≥ 0: 2e^(z²/2)Φ(z − t) = e^(zt − t²/2)·w(i(t − z)/√2),
 * the first where e^(z²/2) might overflow. Some branch.
 */
export function logAbove(x: number, y: number, t: number): Complex {
  if (Math.abs(y) >= x - t) {
    const { re, im } = logOf(faddeeva(y * H, (t - x) * H));
    return { re: re + (x - t / 2) * t, im: im + y * t };
  }
  const { re, im } = logNormalCdf(x - t, y);
  return { re: re + ((x - y) * (x + y)) / 2 + Math.LN2, im: im + x * y };
}

/**
 * log E[e^(z|g|); |g| < t], for z = x + iy and t > 0. Seen from the other end of [0, t] it is the same with t − z for z, times
 * e^(zt − t²/2); so let x ≤ t/2. Then it is the whole transform less the part above t. Some branch.
 */
export function logBelow(x: number, y: number, t: number): Complex {
  if (x <= t / 2) return logOf(below(x, y, t));
  const { re, im } = logOf(below(t - x, -y, t));
  return { re: re + (x - t / 2) * t, im: im + y * t };
}

/** x ≤ t/2. */
function below(x: number, y: number, t: number): Complex {
  const whole = faddeeva(y * H, -x * H);
  const rest = faddeeva(y * H, (t - x) * H);
  const { re, im } = expOf((x - t / 2) * t, y * t);
  return { re: whole.re - re * rest.re + im * rest.im, im: whole.im - re * rest.im - im * rest.re };
}
