import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import type { ValidationModel } from './model.ts';

/** What the least error keeps, what one standard error keeps, and how this λ does. */
export function describe(now: ValidationModel): string {
  if (!now.result.errors)
    return `The cross-validation was cancelled before its ${now.values.folds} folds were done. ${here(now)}.`;
  return `${least(now)} ${larger(now)} ${here(now)}: ${errorsHere(now)}. Held-out rows ask which λ predicts well, not which columns are the right ones.`;
}

type Name = keyof ValidationModel['values'];
const number = ({ values }: ValidationModel, name: Name) => values[name] as number;
const said = (now: ValidationModel, name: Name) => formatNumber(number(now, name));

/** ‘3 of 10 coefficients are not zero’. */
function kept(now: ValidationModel, name: Name): string {
  const [count, all] = [number(now, name), number(now, 'columns')];
  if (count === 0) return 'every coefficient is zero';
  if (count === all) return 'no coefficient is zero';
  return `${count} of ${all} coefficients ${count === 1 ? 'is' : 'are'} not zero`;
}

function least(now: ValidationModel): string {
  const { lambdas } = now.result.tried;
  const end = number(now, 'lambda-min') === lambdas.at(-1) ? ', the smallest that was tried,' : '';
  const share = formatShare(number(now, 'error-min') / number(now, 'error-mean-only'));
  const target = shortened(now.table.target, 20);
  return `Over ${now.values.folds} folds, λ = ${said(now, 'lambda-min')}${end} predicts ${target} best: ${kept(now, 'nonzeros-min')}, and the mean squared error is ${said(now, 'error-min')}, ${share} of that of the mean.`;
}

function larger(now: ValidationModel): string {
  if (now.values['lambda-1se'] === now.values['lambda-min'])
    return 'No larger λ comes within one standard error of it.';
  return `The largest λ within one standard error of it is ${said(now, 'lambda-1se')}: ${kept(now, 'nonzeros-1se')}, error ${said(now, 'error-1se')}.`;
}

function here(now: ValidationModel): string {
  const [asked, tried] = [formatNumber(now.lambda), said(now, 'lambda-tried')];
  return `At λ = ${tried}${asked === tried ? '' : `, tried in place of ${asked}`}, ${kept(now, 'nonzeros')}`;
}

const errorsHere = (now: ValidationModel) =>
  `error ${said(now, 'error')}, give or take ${said(now, 'standard-error')}; refitted in each fold by least squares, ${said(now, 'refit-error')}`;
