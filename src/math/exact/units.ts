/** Every finite double is a whole number of these: the smallest double, 2⁻¹⁰⁷⁴. */
const UNIT = 1074n;
const FRACTION = 52n;
const HIDDEN = 1n << FRACTION;

/**
 * The number 1 in units. A product of two numbers in units counts in their square, so that a third, or `ONE`, makes it
 * comparable with a product of three.
 */
export const ONE = 1n << UNIT;

/** A double in units, exactly. Throws a RangeError for NaN and infinities. */
export function inUnits(x: number): bigint {
  if (!Number.isFinite(x)) throw new RangeError(`x must be finite, not ${x}`);
  const [bits = 0n] = new BigUint64Array(new Float64Array([Math.abs(x)]).buffer);
  const exponent = bits >> FRACTION;
  const size = exponent === 0n ? bits : ((bits % HIDDEN) + HIDDEN) << (exponent - 1n);
  return x < 0 ? -size : size;
}

export const signOf = (n: bigint): -1 | 0 | 1 => (n > 0n ? 1 : n < 0n ? -1 : 0);

export const size = (n: bigint): bigint => (n < 0n ? -n : n);

/** Bits that a quotient is computed to: more than a double holds, so that it is rounded once. */
const DIGITS = 70;

/**
 * a/b as a double, for b > 0: the nearest, at worst a unit off where it is subnormal. A quotient that is not 0 never becomes
 * 0: one too small for a double is given as the smallest of its sign. Beyond their range it is infinite.
 */
export function quotient(a: bigint, b: bigint): number {
  if (a === 0n) return 0;
  const shift = DIGITS + bitsOf(b) - bitsOf(size(a));
  const [above, below] = shift > 0 ? [size(a) << BigInt(shift), b] : [size(a), b << BigInt(-shift)];
  // The last bit says that there is more: then it is no tie.
  const digits = Number((above / below) | (above % below === 0n ? 0n : 1n));
  // In two steps, neither of which leaves the range of doubles on its own.
  const half = Math.trunc(shift / 2);
  return signOf(a) * (digits * 2 ** -half * 2 ** (half - shift) || Number.MIN_VALUE);
}

/** The length of a positive number in binary digits, up to three more. */
const bitsOf = (n: bigint) => 4 * n.toString(16).length;
