import { faddeeva } from './faddeeva.ts';

/** e^(x²)·erfc(x), which neither over- nor underflows for x ≥ 0: about 1/(√π x). For finite x, to about 1e-15, relative. */
export const erfcx = (x: number): number => (x < 0 ? 2 * Math.exp(x * x) - erfcx(-x) : faddeeva(0, x).re);

/** 1 − erf(x), to about 1e-15, relative, also where it is small. */
export const erfc = (x: number): number => (x < 0 ? 2 - erfc(-x) : x === Infinity ? 0 : gauss(x) * erfcx(x));

/** (2/√π)∫₀ˣ e^(−t²) dt, to about 1e-15, relative, also near 0. */
export function erf(x: number): number {
  if (!(Math.abs(x) < 1)) return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
  const twice = 2 * x * x;
  let [sum, term] = [1, 1];
  for (let odd = 3; term > Number.EPSILON / 8; odd += 2) {
    term *= twice / odd;
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * gauss(x) * x * sum;
}

/** e^(−x²). The square of x rounded to 1/16 is exact, so that what the exponential magnifies is small. */
function gauss(x: number): number {
  const near = Math.round(16 * x) / 16;
  return Math.exp(-near * near) * Math.exp(-(x - near) * (x + near));
}
