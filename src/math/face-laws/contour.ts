import type { Complex } from '../special/complex.ts';
import type { Saddle } from './saddle.ts';

/** A place of a contour in the upper half-plane, and dz/(2πi) there, twice, for the half that mirrors it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** How far the contour bends to the right: it ends by going two up for one to the side. */
const BEND = 0.5;
/** The trapezoidal rule in u converges like e^(−2πd/h) where the integrand is good for |Im u| < d, about 0.3. */
const STEP = 0.04;
/** The contour sets out so many scales wide. */
const WIDE = 2;
const MOST_PLACES = 1200;
/** What is smaller than this, against the largest, is left off. */
const NOTHING = 1e-19;

/**
 * Visits the upper half of the contour z(u) = at + a·(½(cosh u − 1) + i·sinh u), a = 2·scale, in equal steps of u, with weights
 * such that Σ Re(F(z)·dz) is (1/2πi)∫ F dz upward along the whole line, for F real on the real axis. `visit` returns the size
 * of what it adds; the walk ends where that is nothing beside the largest. An integrand that falls off at all to the upper right,
 * like e^(−cz)/z, does so exponentially along it.
 */
export function alongContour({ at, scale }: Saddle, visit: (place: Place) => number): void {
  const wide = WIDE * scale;
  const weight = (STEP * wide) / Math.PI;
  let most = 0;
  for (let i = 0; i < MOST_PLACES; i += 1) {
    const [cosh, sinh] = [Math.cosh(i * STEP), Math.sinh(i * STEP)];
    const half = i === 0 ? weight / 2 : weight;
    const place = { x: at + wide * BEND * (cosh - 1), y: wide * sinh, dx: half * cosh, dy: -half * BEND * sinh };
    const size = visit(place);
    most = Math.max(most, size);
    if (size <= NOTHING * most) return;
  }
}

/**
 * log of (1/2πi)∫ e^(f(z)) dz, for an integral that is positive: f is given by its real and imaginary part at x + iy, real (but
 * for πi) on the real axis, where `saddle` is its lowest place.
 */
export function logContourIntegral(f: (x: number, y: number) => Complex, saddle: Saddle): number {
  let sum = 0;
  alongContour(saddle, ({ x, y, dx, dy }) => {
    const { re, im } = f(x, y);
    const size = Math.exp(re - saddle.least);
    sum += size * (dx * Math.cos(im) - dy * Math.sin(im));
    return size * Math.hypot(dx, dy);
  });
  return saddle.least + Math.log(sum);
}
