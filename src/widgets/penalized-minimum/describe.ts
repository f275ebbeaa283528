import { formatNumber, formatPoint } from '#text/format.ts';
import { parameterName } from '#text/words.ts';
import type { PenalizedModel } from './model.ts';

/** What the minimum of the penalized loss is and why, in words. */
export function describe(model: PenalizedModel): string {
  const { best, lambda } = model;
  if (lambda === 0 || model.penalty === 'none')
    return `Nothing pulls toward zero: the minimum is the loss’s own, ${formatPoint(best.phi)}.`;
  return `At λ = ${formatNumber(lambda)} the minimum is ${formatPoint(best.phi)}. ${reason(model)}`;
}

function reason({ best, center, penalty, threshold }: PenalizedModel): string {
  const limit = penalty === 'elastic-net' ? 'mix·λ' : 'λ';
  if (best.zeros === 2)
    return center[0] === 0 && center[1] === 0
      ? 'The loss itself has its minimum at the origin.'
      : `Neither slope of the loss exceeds ${limit} at the origin, so nothing leaves it.`;
  const zero = best.phi.indexOf(0);
  if (threshold === 0) return 'The pull of this penalty fades to nothing near zero, so it stops no parameter there.';
  if (zero < 0) return `Both slopes of the loss are in balance with the penalty, and neither parameter is zero.`;
  const slope = formatNumber(Math.abs(best.gradient[zero] as number));
  return `The loss pulls on ${parameterName(zero)} with only ${slope}, and it takes more than ${limit} = ${formatNumber(threshold)} to move it: ${parameterName(zero)} is exactly zero.`;
}
