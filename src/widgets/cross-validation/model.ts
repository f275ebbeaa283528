import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { degreesOfFreedom } from '#math/regression';
import { nearestTo } from './lambdas.ts';
import type { widget } from './parameters.ts';
import type { Validated } from './run.ts';

/** The errors of the cross-validation that was done last, and the λ that is nearest to the line. Nothing before there is one. */
export const model = ({ lambda }: ControlsOf<typeof widget>, result: Validated | undefined) =>
  result && modelAt(lambda, result);

export function modelAt(lambda: number, result: Validated) {
  const { design, table, tried, errors, asked, folds } = result;
  const { lambdas } = tried;
  const at = nearestTo(lambda, lambdas);
  const counts = tried.betas.map((beta) => beta.reduce((count, entry) => count + Number(entry !== 0), 0));
  const numberAt = (list: ArrayLike<number> | undefined, index = Number.NaN) => list?.[index] ?? Number.NaN;
  const values: QuantitiesOf<typeof widget> = {
    'lambda-min': numberAt(lambdas, errors?.least),
    'error-min': numberAt(errors?.errors, errors?.least),
    'nonzeros-min': numberAt(counts, errors?.least),
    'lambda-1se': numberAt(lambdas, errors?.oneStandardError),
    'error-1se': numberAt(errors?.errors, errors?.oneStandardError),
    'nonzeros-1se': numberAt(counts, errors?.oneStandardError),
    'error-mean-only': errors?.meanError ?? Number.NaN,
    'lambda-tried': numberAt(lambdas, at),
    error: numberAt(errors?.errors, at),
    'standard-error': numberAt(errors?.standardErrors, at),
    'refit-error': numberAt(errors?.refitErrors, at),
    nonzeros: numberAt(counts, at),
    'degrees-of-freedom': degreesOfFreedom(design, tried.betas[at] as Float64Array),
    folds,
    rows: design.n,
    columns: design.p,
  };
  const file = table.own ? asked.file.name : '';
  return { result, lambda, at, counts, table, data: asked.data, file, values };
}

export type ValidationModel = ReturnType<typeof modelAt>;

/** The next λ to the left (−1) or to the right that is worth a stop: those of the two rules, and the ends. */
export function stopBeside({ at, result: { tried, errors } }: ValidationModel, direction: -1 | 1): number {
  const last = tried.lambdas.length - 1;
  const stops = [0, errors?.oneStandardError ?? 0, errors?.least ?? 0, last];
  const next = direction < 0 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at);
  return tried.lambdas[next ?? (direction < 0 ? last : 0)] as number;
}
