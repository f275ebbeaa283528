/** m·2^e, exactly. Every finite double is such a number, and so are the sums and products of them. */
export interface Dyadic {
  readonly m: bigint;
  readonly e: number;
}

const FRACTION_BITS = 52n;
const FRACTION = (1n << FRACTION_BITS) - 1n;
const EXPONENTS = 0x7ffn;
/** The exponent of the smallest double. */
const LOWEST = -1074;

export const ZERO: Dyadic = { m: 0n, e: 0 };

/** A finite double as the number that it is. Throws a RangeError for NaN and infinities. */
export function dyadic(x: number): Dyadic {
  if (!Number.isFinite(x)) throw new RangeError(`x must be finite, not ${x}`);
  const [bits = 0n] = new BigUint64Array(new Float64Array([x]).buffer);
  const exponent = (bits >> FRACTION_BITS) & EXPONENTS;
  const size = (bits & FRACTION) + (exponent === 0n ? 0n : FRACTION + 1n);
  return { m: x < 0 ? -size : size, e: LOWEST + Math.max(0, Number(exponent) - 1) };
}

export function plus(a: Dyadic, b: Dyadic): Dyadic {
  if (a.m === 0n) return b;
  if (b.m === 0n) return a;
  const e = Math.min(a.e, b.e);
  return { m: (a.m << BigInt(a.e - e)) + (b.m << BigInt(b.e - e)), e };
}

export const minus = (a: Dyadic, b: Dyadic): Dyadic => plus(a, { m: -b.m, e: b.e });

export const times = (a: Dyadic, b: Dyadic): Dyadic => ({ m: a.m * b.m, e: a.e + b.e });

/** a times a sign: 1, −1 or 0. */
export const timesSign = (sign: number, a: Dyadic): Dyadic => ({ m: BigInt(sign) * a.m, e: a.e });

/** −1, 0 or 1. */
export const signOf = ({ m }: Dyadic): -1 | 0 | 1 => (m > 0n ? 1 : m < 0n ? -1 : 0);

export const size = (a: Dyadic): Dyadic => timesSign(signOf(a) || 1, a);

/** Bits that a quotient is computed to: more than a double holds, so that it is rounded once. */
const QUOTIENT_BITS = 66;

/**
 * a/b as a double, for b ≠ 0: the nearest, at worst a unit off among the subnormal ones. A quotient that is not 0 never
 * becomes 0: one too small for a double is given as the smallest of its sign. Beyond their range it is infinite.
 */
export function quotient(a: Dyadic, b: Dyadic): number {
  const sign = signOf(a) * signOf(b);
  if (sign === 0) return 0;
  const [above, below] = [size(a).m, size(b).m];
  const shift = Math.max(0, QUOTIENT_BITS + bitsOf(below) - bitsOf(above));
  const scaled = above << BigInt(shift);
  // The last bit says that there is more: then it is no tie.
  const digits = (scaled / below) | (scaled % below === 0n ? 0n : 1n);
  return sign * (scaledBy(digits, a.e - b.e - shift) || Number.MIN_VALUE);
}

/** The length of a positive number in binary digits, up to three more. */
const bitsOf = (m: bigint) => 4 * m.toString(16).length;

/** digits·2^e for digits of any length. */
function scaledBy(digits: bigint, e: number): number {
  const excess = Math.max(0, bitsOf(digits) - 1000);
  const [high, power] = [Number(digits >> BigInt(excess)), e + excess];
  const half = Math.trunc(power / 2);
  return high * 2 ** half * 2 ** (power - half);
}
