import { lostInProduct, lostInSum } from '../difference-of-products.ts';

/** Half a unit in the last place and a little more: x ± this·|x| rounds to a neighbour of x or beyond. [Rump et al. 2009] */
const HALF_UNIT = 2 ** -53 * (1 + 2 ** -52);
const LEAST = Number.MIN_VALUE;
const LARGEST = Number.MAX_VALUE;
/** Products below this may lose digits that lostInProduct() cannot give back. */
const SAFE_PRODUCT = 2 ** -900;

/** A double above x, at most two further than the next; ∞ for ∞, the least finite double for −∞, NaN for NaN. */
export const above = (x: number): number =>
  x === Number.NEGATIVE_INFINITY ? -LARGEST : x + (Math.abs(x) * HALF_UNIT + LEAST);

/** A double below x, at most two further than the one before; −∞ for −∞, the largest finite double for ∞, NaN for NaN. */
export const below = (x: number): number => -above(-x);

/** A lower bound of a + b, equal to it where the sum is a double. */
export function sumBelow(a: number, b: number): number {
  const sum = a + b;
  return lostInSum(a, b, sum) >= 0 ? sum : below(sum);
}

/** An upper bound of a + b, equal to it where the sum is a double. */
export const sumAbove = (a: number, b: number): number => -sumBelow(-a, -b);

/** A lower bound of a·b, equal to it where the product is a double. 0·∞ is 0, as in products of bounds. */
export function productBelow(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const product = a * b;
  return Math.abs(product) > SAFE_PRODUCT && lostInProduct(a, b) >= 0 ? product : below(product);
}

/** An upper bound of a·b, equal to it where the product is a double. */
export const productAbove = (a: number, b: number): number => -productBelow(-a, b);

/** A lower bound of a / b for b ≠ 0, equal to it where the quotient is a double. */
export function quotientBelow(a: number, b: number): number {
  if (a === 0) return 0;
  const quotient = a / b;
  const exact = Math.abs(a) > SAFE_PRODUCT && quotient * b === a && lostInProduct(quotient, b) === 0;
  return exact ? quotient : below(quotient);
}

/** An upper bound of a / b for b ≠ 0, equal to it where the quotient is a double. */
export const quotientAbove = (a: number, b: number): number => -quotientBelow(-a, b);
