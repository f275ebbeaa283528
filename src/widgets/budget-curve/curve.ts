import { norm, type PathKnot, type Vec2 } from '#math';
import { parameterName } from '#text/words.ts';

/** A knot of the path as a point (λ, c), and what happens there as λ grows. */
export interface CurveKnot {
  readonly at: Vec2;
  readonly event: string;
}

/** The curve's knots by falling λ, from (λ max, 0) to (0, ‖φ̂‖₁). */
export const curveKnots = (path: readonly PathKnot[]): CurveKnot[] =>
  path.map(({ lambda, phi }, i) => ({ at: [lambda, norm(phi, 1)], event: eventAt(path, i) }));

function eventAt(path: readonly PathKnot[], i: number): string {
  if (i === 0) return path.length > 1 ? 'λₘₐₓ' : '';
  if (i === path.length - 1) return '‖φ̂‖₁';
  const [above, below] = [path[i - 1] as PathKnot, path[i] as PathKnot];
  const changed = above.signs.findIndex((sign, j) => sign !== below.signs[j]);
  const back = above.signs[changed] !== 0;
  return back ? `${parameterName(changed)} is back, with the other sign` : `${parameterName(changed)} becomes 0`;
}

/** The budget that a λ stands for, along the curve. */
export function budgetAt(knots: readonly CurveKnot[], lambda: number): number {
  return along(
    knots.map(({ at }) => at),
    lambda,
  );
}

/** The λ of a budget, along the curve: λ max for 0, 0 for every budget that does not bind. */
export function lambdaAt(knots: readonly CurveKnot[], budget: number): number {
  const turned = knots.map(({ at: [lambda, c] }): Vec2 => [c, lambda]).reverse();
  return along(turned, budget);
}

/** Linear between points of falling first coordinate; constant beyond them. */
function along(points: readonly Vec2[], x: number): number {
  const right = points.findLast((point) => point[0] >= x);
  const left = points.find((point) => point[0] <= x);
  if (!(right && left)) return (right ?? left ?? [0, 0])[1];
  return right[0] === left[0] ? left[1] : left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
}
