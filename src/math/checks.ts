/** Throws a RangeError that names the argument unless x is a finite number ≥ least (any finite number by default). */
export function requireNumber(name: string, x: number, least = Number.NEGATIVE_INFINITY): void {
  if (Number.isFinite(x) && x >= least) return;
  const bound = least === Number.NEGATIVE_INFINITY ? '' : ` of at least ${least}`;
  throw new RangeError(`${name} must be a finite number${bound}, not ${x}`);
}

/** Throws a RangeError that names the argument unless least ≤ x ≤ most. */
export function requireWithin(name: string, x: number, [least, most]: readonly [number, number]): void {
  if (!(x >= least && x <= most)) throw new RangeError(`${name} must lie in [${least}, ${most}], not ${x}`);
}

/** Throws a RangeError that names the argument unless it holds finite numbers only. */
export function requireVector(name: string, v: readonly number[]): void {
  if (!v.every(Number.isFinite)) throw new RangeError(`${name} must hold finite numbers, not ${v.join(', ')}`);
}

/** Throws a RangeError that names p unless p is an exponent in [least, ∞], or in (0, ∞] when `positive`. */
export function requireExponent(p: number, range: { least?: number; positive?: boolean } = {}): void {
  const { least = 0, positive = false } = range;
  if (p >= least && !(positive && p === 0)) return;
  throw new RangeError(`p must lie in ${positive ? '(' : '['}${least}, ∞], not ${p}`);
}

/** Throws a RangeError that names the argument unless x is a finite number > 0. */
export function requirePositive(name: string, x: number): void {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`${name} must be a positive number, not ${x}`);
}

/** Throws a RangeError that names the argument unless x is a whole number with least ≤ x ≤ most. */
export function requireWhole(name: string, x: number, [least, most]: readonly [number, number]): void {
  if (!(Number.isInteger(x) && x >= least && x <= most))
    throw new RangeError(`${name} must be a whole number in [${least}, ${most}], not ${x}`);
}
