import type { NormBall } from '../ball.ts';
import { ballCorners } from '../ball.ts';
import { pointAt } from '../ball-boundary.ts';
import { requireExponent, requirePositive } from '../checks.ts';
import { type Hessian, solve } from '../hessian.ts';
import { boundaryCone } from '../normal-cone.ts';
import { turns, unit, type Vec2 } from '../vector.ts';
import { type Region, regionsAround } from './region.ts';

/**
 * The centres outside of ‖φ‖ₚ ≤ budget, p = 1 or ∞, by what the minimizer of L on the ball is. It is φ* iff the centre is
 * φ* + tH⁻¹n with n in the normal cone at φ* and t ≥ 0 (F6). So on each edge stands a strip in the direction H⁻¹n, dense; the
 * cones at the corners between them are sparse for p = 1, tied for p = ∞. Throws a RangeError naming p or budget.
 */
export function contactRegions(hessian: Hessian, { p, budget }: NormBall): Region[] {
  requirePositive('budget', budget);
  if (p !== 1 && p !== Infinity) throw new RangeError(`p must be 1 or ∞, not ${p}`);
  const [kind, edge]: ['sparse' | 'tied', Vec2] = p === 1 ? ['sparse', [1, 1]] : ['tied', [0, 1]];
  const normals = turns(edge);
  return regionsAround(
    ballCorners(p, budget),
    normals.map((normal) => solve(hessian, normal)),
    { kinds: [kind, 'dense'], corners: ballCorners(p, 1), edges: normals },
  );
}

/** Points on either side of the tip along the inner boundary of a `near` region. */
const SIDE = 12;

/**
 * The centres outside of ‖φ‖ₚ ≤ budget, 1 < p < ∞, with a minimizer whose smaller magnitude is at most `ratio` of its
 * larger: one region at each tip of the ball. The half-lines φ + tH⁻¹n, one for each point φ of the boundary, never cross, so
 * the two at that ratio bound it exactly; its inner boundary is drawn by points of the ball.
 * Throws a RangeError naming p, budget or ratio (not in (0, 1]).
 */
export function nearZeroRegions(hessian: Hessian, ball: NormBall & { readonly ratio: number }): Region[] {
  const { p, budget, ratio } = ball;
  requirePositive('budget', budget);
  requireExponent(p, { least: 1 });
  if (p === 1 || p === Infinity) throw new RangeError(`p must lie in (1, ∞), not ${p}`);
  if (!(ratio > 0 && ratio <= 1)) throw new RangeError(`ratio must lie in (0, 1], not ${ratio}`);
  const turned = Array.from({ length: 2 * SIDE + 1 }, (_, k) => {
    const share = (SIDE - k) / SIDE;
    const [x, y] = pointAt(ratio * share * share, p, budget);
    return turns([x, share < 0 ? -y : y]);
  });
  return turns([1, 0]).map((face, k) => {
    const corners = turned.map((images) => images[k] as Vec2);
    const way = (point: Vec2) => unit(solve(hessian, boundaryCone(p, point).directions[0]));
    return { kind: 'near', face, corners, rays: [way(corners[0] as Vec2), way(corners.at(-1) as Vec2)] };
  });
}

/** A half-line from a point in a direction of length 1. */
export interface Ray {
  readonly from: Vec2;
  readonly way: Vec2;
}

/**
 * For p > 1 the only centres outside of the ball whose minimizer has a zero: the four half-lines ±budget·eⱼ ± tH⁻¹eⱼ. They have
 * no area, so the share of such centres is 0. Throws a RangeError naming budget.
 */
export function zeroRays(hessian: Hessian, budget: number): Ray[] {
  requirePositive('budget', budget);
  return turns([1, 0]).map((e) => ({ from: [e[0] * budget + 0, e[1] * budget + 0], way: unit(solve(hessian, e)) }));
}
