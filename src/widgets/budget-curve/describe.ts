import { formatNumber } from '#text/format.ts';
import { parameterName } from '#text/words.ts';
import type { BudgetCurveModel } from './model.ts';

/** What the held value stands for on the other side, and which others give the same solution. */
export function describe(model: BudgetCurveModel): string {
  const { hold, lambda, budget, lambdaMax, price } = model;
  if (price === 0)
    return 'The loss’s own minimum is the origin, so it costs nothing: every λ and every budget give the same solution, zero.';
  if (hold === 'lambda' && budget === 0)
    return `λ = ${formatNumber(lambda)} leaves no budget: both parameters are exactly zero, and every λ from λₘₐₓ = ${formatNumber(lambdaMax)} on gives the same solution.`;
  if (hold === 'budget' && budget === 0)
    return `Without a budget both parameters are zero; so they are for every λ from λₘₐₓ = ${formatNumber(lambdaMax)} on.`;
  if (hold === 'lambda' && lambda === 0)
    return `λ = 0 lets the loss have its own minimum, and every budget from ‖φ̂‖₁ = ${formatNumber(price)} on gives the same solution.`;
  if (hold === 'budget' && budget >= price)
    return `The budget c = ${formatNumber(budget)} does not bind: the loss’s own minimum costs ‖φ̂‖₁ = ${formatNumber(price)}. So λ = 0, and every larger budget gives the same solution.`;
  return `${translated(model)} ${support(model)} ${hold === 'lambda' ? 'Move the centre, and c follows.' : 'Move the centre, and λ follows.'}`;
}

function translated({ hold, lambda, budget }: BudgetCurveModel): string {
  const [strength, spent] = [formatNumber(lambda), formatNumber(budget)];
  return hold === 'lambda'
    ? `For this loss λ = ${strength} means a budget of c = ${spent}.`
    : `For this loss the budget c = ${spent} means λ = ${strength}.`;
}

function support({ phi }: BudgetCurveModel): string {
  const zero = phi.indexOf(0);
  if (zero < 0) return 'Both parameters are in.';
  return `Only ${parameterName(1 - zero)} is in; ${parameterName(zero)} is exactly zero.`;
}
