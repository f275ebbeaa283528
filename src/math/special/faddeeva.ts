import { type Complex, expOf } from './complex.ts';

/** Terms of each sum. With 12 of them, and the step that goes with them, what is left off is below half a unit of rounding. */
const TERMS = 12;
const STEP = Math.sqrt(Math.PI / TERMS);
/** From here on 1/(√π z) is w to the last digit, but for a factor i. */
const FAR = 1e8;

/** Nodes of the midpoint rule, (k + ½)h, and of the trapezoidal rule, kh, squared, each with its e^(−t²). */
const MIDPOINTS = nodes(0.5);
const CORNERS = nodes(1);
function nodes(first: number): { square: Float64Array; weight: Float64Array } {
  const square = Float64Array.from({ length: TERMS }, (_, k) => ((k + first) * STEP) ** 2);
  return { square, weight: square.map((t2) => Math.exp(-t2)) };
}

/**
 * The Faddeeva function w(z) = e^(−z²)·erfc(−iz), z = x + iy, to about 1e-15 of its size in the upper half-plane.
 * There it is (i/π)∫ e^(−t²)/(z − t) dt, summed by the midpoint or the trapezoidal rule, whichever keeps its nodes away
 * from z, and corrected by the residue at z [Al Azah, Chandler-Wilde 2021, SIAM J. Numer. Anal. 59]. Below the real axis it is
 * 2e^(−z²) − w(−z), which overflows from y ≈ −26.6 on where |x| is small, and has zeros, near which only its distance to
 * 2e^(−z²) is that exact.
 */
export function faddeeva(x: number, y: number): Complex {
  if (y >= 0) return upper(x, y);
  const { re, im } = upper(-x, -y);
  const wave = expOf((y - x) * (y + x), -2 * x * y);
  return { re: 2 * wave.re - re, im: 2 * wave.im - im };
}

/** w(−x̄) is the conjugate of w(x) where x stands right of the imaginary axis. */
function upper(x: number, y: number): Complex {
  const { re, im } = quadrant(Math.abs(x), y);
  return { re, im: x < 0 ? -im : im };
}

/** x, y ≥ 0. */
function quadrant(x: number, y: number): Complex {
  const distance = Math.hypot(x, y);
  if (distance > FAR) {
    const size = 1 / (Math.sqrt(Math.PI) * distance);
    return { re: size * (y / distance), im: size * (x / distance) };
  }
  const cell = x / STEP - Math.floor(x / STEP);
  const corners = y < x && cell >= 0.25 && cell <= 0.75;
  const sum = ruleSum(x, y, corners);
  return y < Math.PI / STEP ? withResidue(sum, x, y, corners ? -1 : 1) : sum;
}

/** (2izh/π) Σ e^(−t²)/(z² − t²); with the corner at 0, too, half of whose term counts. */
function ruleSum(x: number, y: number, corners: boolean): Complex {
  const { square, weight } = corners ? CORNERS : MIDPOINTS;
  const real = (x - y) * (x + y);
  const imaginary = 2 * x * y;
  const own = imaginary * imaginary;
  let [a, b] = [0, 0];
  for (let k = 0; k < TERMS; k += 1) {
    const across = real - (square[k] as number);
    const share = (weight[k] as number) / (across * across + own);
    a += share * across;
    b -= share * imaginary;
  }
  if (corners) {
    const share = 0.5 / (real * real + own);
    a += share * real;
    b -= share * imaginary;
  }
  const factor = (2 * STEP) / Math.PI;
  return { re: -factor * (x * b + y * a), im: factor * (x * a - y * b) };
}

/** The sum plus 2e^(−z²)/(1 ± e^(−2πiz/h)). */
function withResidue({ re, im }: Complex, x: number, y: number, sign: number): Complex {
  const wave = expOf((y - x) * (y + x), -2 * x * y);
  const turn = expOf((2 * Math.PI * y) / STEP, (-2 * Math.PI * x) / STEP);
  const c = 1 + sign * turn.re;
  const d = sign * turn.im;
  const scale = 2 / (c * c + d * d);
  return { re: re + scale * (wave.re * c + wave.im * d), im: im + scale * (wave.im * c - wave.re * d) };
}
