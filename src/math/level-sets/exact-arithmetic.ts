import { differenceOfProducts, lostInSum } from '../difference-of-products.ts';

/** a + b if it is a double itself, else nothing. */
export function exactSum(a: number, b: number): number | undefined {
  const sum = a + b;
  return lostInSum(a, b, sum) === 0 ? sum : undefined;
}

/** a·b if it is a double itself, else nothing. */
export function exactProduct(a: number, b: number): number | undefined {
  const product = a * b;
  return equalProducts([a, b], [product, 1]) ? product : undefined;
}

/** a/b if it is a double itself, else nothing. */
export function exactQuotient(a: number, b: number): number | undefined {
  const quotient = a / b;
  return equalProducts([quotient, b], [a, 1]) ? quotient : undefined;
}

/** Below this a product's rounding underflows itself, and cannot be seen. */
const LEAST = 2 ** -900;

function equalProducts(one: readonly [number, number], other: readonly [number, number]): boolean {
  const product = other[0];
  return (
    (product === 0 ? one[0] === 0 || one[1] === 0 : Math.abs(product) > LEAST) && differenceOfProducts(one, other) === 0
  );
}
