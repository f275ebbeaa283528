import { type Design, dualityGap, elasticNet, type LassoPath, pathAt } from '#math/regression';
import { between, strengthsOf } from '#scenes/tables/strengths.ts';

/** Coefficients at some λ, falling, from the largest that is worth a look. */
export interface Grid {
  readonly lambdas: readonly number[];
  /** At each λ those of all features. */
  readonly betas: readonly Float64Array[];
  /** The largest duality gap of them, as a share of the objective at 0. */
  readonly worst: number;
}

/** What is solved at each λ. */
export interface Net {
  readonly design: Design;
  /** The lasso’s own path; nothing for another mix. */
  readonly path: LassoPath | undefined;
  readonly mix: number;
}

/** Between knots a line in λ is a curve on a logarithmic axis: it is drawn through so many points. */
const COUNT = 120;
/** More knots than this are told apart by nobody. */
const KNOTS = 200;

/** The λ that lines are drawn through: the knots of a path, too. */
function lambdasOf({ design, path, mix }: Net): number[] {
  const range = strengthsOf(design, mix, path);
  const knots = (path?.knots ?? []).map(({ lambda }) => lambda).filter((lambda) => lambda >= range[0]);
  const all = [...between(range, COUNT), ...(knots.length <= KNOTS ? knots : [])];
  return [...new Set(all)].sort((a, b) => b - a);
}

/** The coefficients at one λ: on the path where there is one, else from those at a λ near by. */
export function fitAt({ design, path, mix }: Net, lambda: number, near?: Float64Array): Float64Array {
  return path ? pathAt(path, lambda) : elasticNet(design, { lambda, mix }, near).beta;
}

/** Computes the grid one λ at a time; yields how much of it is there, from 0 to 1. */
export function* gridSteps(net: Net): Generator<number, Grid> {
  const lambdas = lambdasOf(net);
  const betas: Float64Array[] = [];
  let worst = 0;
  for (const lambda of lambdas) {
    const beta = fitAt(net, lambda, betas.at(-1));
    worst = Math.max(worst, dualityGap(net.design, beta, { lambda, mix: net.mix }).relative);
    betas.push(beta);
    yield betas.length / lambdas.length;
  }
  return { lambdas, betas, worst };
}
