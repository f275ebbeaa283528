import { entry } from '../entries.ts';
import { plusZero } from '../vector.ts';
import { CLOSE, CoordinateDescent, type Fit } from './coordinate-descent.ts';
import type { Design } from './design.ts';
import { dualityGap } from './duality-gap.ts';
import { type ElasticNet, requireElasticNet } from './elastic-net.ts';
import { coefficientsAtKnot, exactPath } from './exact-path.ts';
import { leastSquares } from './least-squares.ts';
import { pathAt } from './path-at.ts';

/**
 * argmin L(β) + λ(mix·‖β‖₁ + (1 − mix)·½‖β‖₂²), with its duality gap. For mix 0 in closed form: ridge regression, and for λ = 0
 * least squares, of many solutions the one of least ‖β‖₂. For mix > 0 and λ = 0 what the lasso’s path ends at: least squares, too,
 * of many solutions one of least ‖β‖₁. Else coordinate descent from `start` (0 by default) to a relative gap of 1e-12, or as
 * near as it comes; the lasso is also looked for on its path then. Features of which one is others but for less than 1e-7 of
 * its size are taken for dependent, and the gap may stay above 1e-12. Throws a RangeError naming lambda or mix.
 */
export function elasticNet(design: Design, penalty: ElasticNet, start?: Float64Array): Fit {
  requireElasticNet(penalty);
  const { lambda, mix } = penalty;
  const fit = closedForm(design, penalty) ?? new CoordinateDescent(design, mix, start).solve(lambda);
  return orByPath(design, [lambda], mix, [fit])[0] as Fit;
}

/**
 * The same for one mix and many λ, each started from the one before: fastest from the largest λ down. Throws a RangeError
 * naming lambda or mix.
 */
export function elasticNetPath(design: Design, lambdas: readonly number[], mix: number): Fit[] {
  for (const lambda of lambdas) requireElasticNet({ lambda, mix });
  const descent = mix > 0 ? new CoordinateDescent(design, mix) : undefined;
  const fits = lambdas.map(
    (lambda) => closedForm(design, { lambda, mix }) ?? (descent as CoordinateDescent).solve(lambda),
  );
  return orByPath(design, lambdas, mix, fits);
}

/** Where the lasso was not found to 1e-12, its path may come nearer. */
function orByPath(design: Design, lambdas: readonly number[], mix: number, fits: Fit[]): Fit[] {
  if (mix !== 1 || fits.every(({ converged }) => converged)) return fits;
  const path = exactPath(design);
  return fits.map((fit, k) => {
    if (fit.converged) return fit;
    const lambda = entry(lambdas, k);
    const beta = pathAt(path, lambda);
    const gap = dualityGap(design, beta, { lambda, mix });
    return gap.gap < fit.gap ? { ...gap, beta, sweeps: fit.sweeps, converged: gap.relative <= CLOSE } : fit;
  });
}

/** The minimizer where equations give it: without λ, or without ‖β‖₁. */
function closedForm(design: Design, penalty: ElasticNet): Fit | undefined {
  const { lambda, mix } = penalty;
  if (lambda * mix > 0) return undefined;
  const beta = mix === 0 ? leastSquares(design, design.y, lambda) : pathEnd(design);
  const gap = dualityGap(design, beta, penalty);
  return { ...gap, beta: beta.map(plusZero), sweeps: 0, converged: gap.relative <= CLOSE };
}

function pathEnd(design: Design): Float64Array {
  const path = exactPath(design);
  return path.exact ? coefficientsAtKnot(path, path.knots.length - 1) : leastSquares(design, design.y);
}
