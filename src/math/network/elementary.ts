/**
 * Elementary functions that give the same double on every machine: made of + − × ÷ and comparisons alone, which IEEE 754
 * fixes to the last bit. The engines' own differ from each other there, and a training would carry that on.
 */

/** ln 2 in two parts: k times the upper one is exact for every exponent k of a double. */
const LN2 = { upper: 0.6931471803691238, lower: 1.9082149292705877e-10 };
const LARGEST_EXPONENT = 1023;
const LEAST_EXPONENT = -1022;
/** From here on eˣ is beyond the largest double, or below half of the smallest one. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

/** 2ᵏ for every k from −1022 to 1023, by doubling and halving. */
const POWERS = powersOfTwo();
function powersOfTwo(): Float64Array {
  const powers = new Float64Array(LARGEST_EXPONENT - LEAST_EXPONENT + 1);
  powers[-LEAST_EXPONENT] = 1;
  for (let k = 1; k <= LARGEST_EXPONENT; k += 1) powers[k - LEAST_EXPONENT] = 2 * power(powers, k - 1);
  for (let k = -1; k >= LEAST_EXPONENT; k -= 1) powers[k - LEAST_EXPONENT] = power(powers, k + 1) / 2;
  return powers;
}
function power(powers: Float64Array, k: number): number {
  return powers[k - LEAST_EXPONENT] as number;
}

/** Remez coefficients of r·coth(r/2) − 2 − r² in r², |r| ≤ ½ ln 2 [fdlibm, e_exp.c]. */
const EXP = [
  0.16666666666666602, -0.0027777777777015593, 0.00006613756321437934, -0.0000016533902205465252, 4.1381367970572385e-8,
] as const;

/**
 * eˣ, within 1 unit in the last place (2 below the smallest normal double): eˣ = 2ᵏ·eʳ with |r| ≤ ½ ln 2, and eʳ from a
 * continued fraction of r. 1 at ±0, 0 at −∞ and below −745.13, ∞ above 709.78; NaN stays NaN. [fdlibm, e_exp.c]
 */
export function exp(x: number): number {
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x / (LN2.upper + LN2.lower) + 0.5);
  const high = x - k * LN2.upper;
  const low = k * LN2.lower;
  const r = high - low;
  const square = r * r;
  const c = r - square * (EXP[0] + square * (EXP[1] + square * (EXP[2] + square * (EXP[3] + square * EXP[4]))));
  const mantissa = 1 - (low - (r * c) / (2 - c) - high);
  if (k > LARGEST_EXPONENT) return mantissa * 2 * power(POWERS, k - 1);
  if (k < LEAST_EXPONENT) return mantissa * power(POWERS, k - LEAST_EXPONENT) * power(POWERS, LEAST_EXPONENT);
  return mantissa * power(POWERS, k);
}

/** Remez coefficients of (ln(1+f) − 2s)/s in s², s = f/(2+f) [fdlibm, s_log1p.c]. */
const LOG = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
  0.15313837699209373, 0.14798198605116586,
] as const;

/**
 * ln(1+x) for 0 ≤ x ≤ 1, where cross-entropies take it, within 1 unit in the last place: ln(1+f), or ln 2 + ln(1+f) above √2,
 * from a series in f/(2+f). 0 at 0 (−0 at −0); NaN outside, and for NaN. [fdlibm, s_log1p.c]
 */
export function log1p(x: number): number {
  if (!(x >= 0 && x <= 1)) return Number.NaN;
  const beyond = 1 + x > Math.SQRT2;
  const f = beyond ? (x - 1) / 2 : x;
  const half = (f * f) / 2;
  const s = f / (2 + f);
  const z = s * s;
  const tail = z * (LOG[0] + z * (LOG[1] + z * (LOG[2] + z * (LOG[3] + z * (LOG[4] + z * (LOG[5] + z * LOG[6]))))));
  if (!beyond) return f - (half - s * (half + tail));
  return LN2.upper - (half - (s * (half + tail) + LN2.lower) - f);
}

/** Below this a ratio of polynomials gives tanh, above it the exponential. */
const TANH_SPLIT = 0.625;
/** From here on tanh x is 1 to the last bit. */
const TANH_END = 20;

/**
 * tanh x, within 2 units in the last place: x + x³·P(x²)/Q(x²) near 0 [Cody, Waite 1980; Cephes], else 1 − 2/(e²ˣ + 1).
 * Odd to the last bit, ±0 at ±0, ±1 at ±∞; NaN stays NaN.
 */
export function tanh(x: number): number {
  const size = x < 0 ? -x : x;
  if (!(size > 0)) return x;
  if (size >= TANH_END) return x < 0 ? -1 : 1;
  if (size >= TANH_SPLIT) return x < 0 ? 2 / (exp(2 * size) + 1) - 1 : 1 - 2 / (exp(2 * size) + 1);
  const z = x * x;
  const p = (-0.9643991794250523 * z - 99.28772310019185) * z - 1614.6876844170845;
  const q = ((z + 112.81167849163293) * z + 2235.4883906010045) * z + 4844.063053251255;
  return x + x * ((z * p) / q);
}

/** 1/(1 + e⁻ˣ), within 3 units in the last place: ½ at ±0, 0 at −∞, 1 at ∞; NaN stays NaN. Never overflows. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const small = exp(x);
  return small / (1 + small);
}
