import { requirePositive } from '../checks.ts';
import { keptFromZero } from '../doubles.ts';
import { norm } from '../norm.ts';
import { type Loss, type Scaled, scaled } from './loss.ts';
import { type Factor, factorOf, inner, type Matrix, solveWith, times } from './matrix.ts';
import { type Minimizer, minimizerAt } from './minimizer.ts';

/** Newton converges from one side without overshooting; the cap only guards against an endless last digit. */
const STEPS = 60;

/**
 * argmin L(φ) subject to ‖φ‖₂ ≤ budget in any number of parameters; a centre in the ball is returned as it is. Outside,
 * (H + μI)φ = H·center with the μ ≥ 0 for which ‖φ‖₂ is the budget. A parameter that H couples to no other is zero only
 * where the centre’s is. Throws a RangeError naming budget.
 */
export function sphereMinimizer(loss: Loss, budget: number): Minimizer {
  requirePositive('budget', budget);
  const problem = scaled(loss, budget);
  const { center } = problem.loss;
  const inside = norm(center, 2) <= problem.budget;
  const way = directionOnRim(problem);
  const onRim = inside ? center : way.map((x) => problem.budget * x);
  const alone = loss.hessian.map((row, i) => row.every((h, j) => j === i || h === 0));
  const phi = way.map((x, j) => (alone[j] ? keptFromZero(budget * x, loss.center[j] as number) : budget * x + 0));
  return minimizerAt(problem, {
    phi: inside ? loss.center : phi,
    inUnits: onRim,
    certify: (gradient) => (inside ? { lambda: 0, residual: 0 } : certificate(gradient, way)),
  });
}

/** The multiplier, and how far −∇L is from the outward normal. */
function certificate(gradient: readonly number[], way: readonly number[]) {
  const lambda = Math.max(0, -inner(gradient, way));
  return { lambda, residual: Math.hypot(...gradient.map((slope, j) => slope + lambda * (way[j] as number))) };
}

/**
 * The minimizer’s direction, by Newton’s method for 1/‖φ(μ)‖₂ = 1/budget, concave and increasing in μ [Moré, Sorensen 1983].
 * On a ball too small to be told from a point it is that of steepest descent.
 */
function directionOnRim({ loss: { center, hessian }, budget }: Scaled): number[] {
  const pull = times(hessian, center);
  let shift = 0;
  let phi = budget > 0 ? [...center] : pull;
  for (let step = 0; step < STEPS && budget > 0; step += 1) {
    const factor = factorOf(shifted(hessian, shift)) as Factor;
    phi = solveWith(factor, pull);
    const length = norm(phi, 2);
    const slope = inner(phi, solveWith(factor, phi)) / length;
    const next = shift + ((length - budget) / budget) * (length / slope);
    if (!(next > shift && next < Infinity)) break;
    shift = next;
  }
  const length = norm(phi, 2);
  return phi.map((x) => x / length);
}

const shifted = (matrix: Matrix, by: number): Matrix =>
  matrix.map((row, i) => row.map((entry, j) => (i === j ? entry + by : entry)));
