import { requireNumber } from '../checks.ts';
import { entry, real, signed } from '../entries.ts';
import { CoordinateDescent } from './coordinate-descent.ts';
import { coefficientsAtKnot, type LassoPath } from './exact-path.ts';

/**
 * β(λ), p coefficients: between two knots linear, from λ max on all +0. A coefficient is 0 exactly where its column is not
 * active; next to a knot, where it comes to 0, it keeps its sign. Below the last knot of a path that is not exact, coordinate
 * descent goes on from there; its duality gap tells how far it came. Throws a RangeError naming lambda (negative, not finite).
 */
export function pathAt(path: LassoPath, lambda: number): Float64Array {
  requireNumber('lambda', lambda, 0);
  const { design, knots } = path;
  const after = firstBelow(path, lambda);
  if (after === 0) return new Float64Array(design.p);
  const above = coefficientsAtKnot(path, after - 1);
  if (entry(knots, after - 1).lambda === lambda) return above;
  if (after === knots.length) return new CoordinateDescent(design, 1, above).solve(lambda).beta;
  const [high, low] = [entry(knots, after - 1), entry(knots, after)];
  const share = (high.lambda - lambda) / (high.lambda - low.lambda);
  const beta = above.map((value) => (1 - share) * value + 0);
  for (let k = 0; k < low.active.length; k += 1) {
    const j = signed(low.active, k);
    beta[j] = real(beta, j) + share * real(low.values, k);
  }
  return beta;
}

/** The index of the first knot with a smaller λ; as many as there are knots if none has. */
function firstBelow({ knots }: LassoPath, lambda: number): number {
  let [from, to] = [0, knots.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (entry(knots, middle).lambda < lambda) to = middle;
    else from = middle + 1;
  }
  return from;
}
