/** 2²⁷ + 1: splits a double into two halves whose products are exact. [Dekker 1971] */
const SPLITTER = 134_217_729;

/** What a·b loses when it is rounded, exactly; NaN when a or b is beyond 2⁹⁹⁶. */
export function lostInProduct(a: number, b: number): number {
  const [high, low] = halves(a);
  const [up, down] = halves(b);
  return low * down - (a * b - high * up - low * up - high * down);
}

/** What a + b loses when it is rounded to `sum`, exactly; NaN where the sum is not finite. [Knuth 1969] */
export function lostInSum(a: number, b: number, sum: number): number {
  const share = sum - a;
  return a - (sum - share) + (b - share);
}

function halves(a: number): readonly [high: number, low: number] {
  const wide = SPLITTER * a;
  const high = wide - (wide - a);
  return [high, a - high];
}

/**
 * a·b − c·d to full relative precision, also where the two products nearly cancel: their roundings are exact doubles
 * and put back, unless they underflow. Exactly 0 for equal products. NaN or infinite where a·b − c·d is, or where an
 * argument is beyond 2⁹⁹⁶.
 */
export function differenceOfProducts([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return a * b - c * d + (lostInProduct(a, b) - lostInProduct(c, d));
}
