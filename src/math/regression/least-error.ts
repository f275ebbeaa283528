import { meanSquaredError, predictions, type Rows } from './residuals.ts';

/**
 * The least mean squared error on these rows of all coefficients from one vector straight to another, both ends included:
 * along the way it is quadratic, so its minimum has a closed form. At an end it is that end's own error, to the last bit.
 */
export function leastErrorBetween(rows: Rows, from: readonly number[], to: readonly number[]): number {
  const way = to.map((x, j) => x - (from[j] as number));
  const start = predictions(rows, from);
  const change = predictions(rows, way);
  const slope = change.reduce((sum, step, i) => sum + step * ((rows.target[i] as number) - (start[i] as number)), 0);
  const share = slope / change.reduce((sum, step) => sum + step * step, 0);
  if (!(share > 0)) return meanSquaredError(rows, from);
  if (share >= 1) return meanSquaredError(rows, to);
  return meanSquaredError(
    rows,
    from.map((x, j) => x + share * (way[j] as number)),
  );
}
