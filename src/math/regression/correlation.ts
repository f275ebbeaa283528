import { differenceOfProducts } from '../difference-of-products.ts';

/**
 * The correlation of two columns of equal length n ≥ 1, in [−1, 1]; exactly 0 where one of them is constant. Exactly ±1
 * where one is the other, multiplied and shifted, if the entries are whole numbers and n times the sums of their squares
 * below 2⁵³; for other numbers rounding decides. NaN in a column gives NaN, unless the other is constant.
 */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [xx, yy, xy] = [moment(x, x), moment(y, y), moment(x, y)];
  if (xx === 0 || yy === 0) return 0;
  const left = differenceOfProducts([xx, yy], [xy, xy]);
  return left <= 0 ? Math.sign(xy) : xy / Math.sqrt(xy * xy + left);
}

/** n²·cov(x, y), reckoned from the first entries: whole numbers stay whole. */
function moment(x: readonly number[], y: readonly number[]): number {
  const [x0 = Number.NaN, y0 = Number.NaN] = [x[0], y[0]];
  let [sumX, sumY, sumXY] = [0, 0, 0];
  for (const [i, value] of x.entries()) {
    const [dx, dy] = [value - x0, (y[i] as number) - y0];
    sumX += dx;
    sumY += dy;
    sumXY += dx * dy;
  }
  return x.length * sumXY - sumX * sumY;
}
