import { type Design, type LassoPath, lambdaMax } from '#math/regression';

/** Of λ_max, the smallest λ that is drawn: so far down a lasso usually has all its columns. */
const [LEAST, LEAST_OF_ALL] = [1e-3, 1e-5];
/** Without an L1 part λ is in units of the columns’ mean squares, which are 1. */
const RIDGE = [1e-3, 1e3] as const;
/** A smaller λ_max has no range below it that doubles reach. */
const SMALLEST = 1e-300;

/** The weights λ that are worth a look, from the least to the most: where coefficients come and go. */
export function strengthsOf(design: Design, mix: number, path?: LassoPath): readonly [number, number] {
  const most = lambdaMax(design, mix);
  if (!Number.isFinite(most) || most < SMALLEST) return RIDGE;
  const last = path?.knots.findLast(({ lambda }) => lambda > 0)?.lambda ?? most;
  const least = Math.max(LEAST_OF_ALL * most, Math.min(LEAST * most, last / 2));
  return [mix === 1 ? least : Math.min(least, RIDGE[0] / (1 - mix)), most];
}

/** So many λ from one to another, both included, falling, by equal factors. */
export const between = ([least, most]: readonly [number, number], count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i === count - 1 ? least : most * (least / most) ** (i / (count - 1))));
