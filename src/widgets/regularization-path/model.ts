import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { correlations, degreesOfFreedom, explainedShare, gapFrom, lambdaMax } from '#math/regression';
import { fitAt } from './grid.ts';
import type { widget } from './parameters.ts';
import type { Traced } from './run.ts';

/** A feature at this λ. */
export interface Row {
  readonly name: string;
  readonly coefficient: number;
  /** How hard it pulls: its correlation with what is left of the target, in the target’s units, without what ridge takes. */
  readonly pull: number;
}

/** The coefficients at this λ, on the path that was traced last. Nothing before there is one. */
export const model = ({ lambda }: ControlsOf<typeof widget>, result: Traced | undefined) =>
  result && modelAt(lambda, result);

export function modelAt(lambda: number, result: Traced) {
  const { design, features, table, grid, asked } = result;
  const { mix } = asked;
  const net = { design, path: result.path, mix };
  const beta = fitAt(net, lambda, nearest(result, lambda));
  const pulls = correlations(design, beta);
  const { gap, relative } = gapFrom(design, beta, { lambda, mix }, pulls);
  const rows = features.map((name, j): Row => {
    const coefficient = beta[j] as number;
    return { name, coefficient, pull: (pulls[j] as number) - lambda * (1 - mix) * coefficient };
  });
  const values: QuantitiesOf<typeof widget> = {
    nonzeros: rows.filter(({ coefficient }) => coefficient !== 0).length,
    ...Object.fromEntries(rows.map(({ name, coefficient }) => [`coefficient-${name}`, coefficient])),
    intercept: design.targetMean,
    'lambda-max': lambdaMax(design, mix),
    'explained-share': explainedShare(design, beta),
    'degrees-of-freedom': mix === 1 ? degreesOfFreedom(design, beta) : Number.NaN,
    'duality-gap': gap,
    'largest-gap': grid.worst,
    rows: design.n,
    columns: design.p,
  };
  return {
    result,
    lambda,
    mix,
    rows,
    relative,
    table,
    data: asked.data,
    file: table.own ? asked.file.name : '',
    values,
  };
}

export type PathModel = ReturnType<typeof modelAt>;

/** The coefficients of the grid at the λ above this one: a start. */
function nearest({ grid }: Traced, lambda: number): Float64Array | undefined {
  const above = grid.lambdas.findLastIndex((each) => each >= lambda);
  return grid.betas[Math.max(0, above)];
}
