import { formatNumber, formatPoint } from '#text/format.ts';
import { parameterName } from '#text/words.ts';
import type { CorrelatedPairModel } from './model.ts';

/** Whether the minimizer moves with the correlation, and why. */
export function describe(model: CorrelatedPairModel): string {
  const { best, hold, scale, moves } = model;
  if (best.set) return flat(model);
  const at = formatPoint(best.phi);
  if (best.lambda === 0)
    return `The least-squares solution ${at} costs no more than is allowed, so it is the minimizer whatever the correlation.`;
  if (hold === 'budget' && scale === 1)
    return `The minimizer ${at} does not move, whatever the correlation: ρ stretches the contours, but the diamond meets them at the same point. ${zeros(model)}`;
  if (moves === 0)
    return `The minimizer ${at} stays where it is for every ρ here, but with ${hold === 'lambda' ? 'λ held' : 'features that are not standardized'} that is not the rule. ${zeros(model)}`;
  const why =
    hold === 'lambda'
      ? 'λ is held, and what it leaves to spend depends on ρ'
      : 'the features are not standardized, and the contours’ axes are not parallel to the diamond’s edges';
  return `Now it moves, by up to ${formatNumber(moves, 2)}: ${why}. ${zeros(model)}`;
}

function zeros({ best: { phi } }: CorrelatedPairModel): string {
  if (phi[0] === 0 && phi[1] === 0) return 'Both coefficients are exactly zero.';
  const zero = phi.indexOf(0);
  return zero < 0 ? 'Neither coefficient is zero.' : `${parameterName(zero)} is exactly zero.`;
}

/** For ρ = ±1. */
function flat({ best, rho, scale, values }: CorrelatedPairModel): string {
  const opening = `At ρ = ${formatNumber(rho)} the second feature is the first one again${rho < 0 ? ', turned about' : ''}${scale === 1 ? '' : ', in other units'}`;
  const { set, lambda, zeros: zeroed, phi } = best;
  if (lambda === 0 && set?.kind !== 'point')
    return `${opening}: all points of the thick line fit equally well, and none costs too much. φ* marks where the only minimizer goes as ρ tends to ${formatNumber(rho)}.`;
  if (zeroed === 2) return `${opening}, and λ leaves neither of them anything: both coefficients are exactly zero.`;
  if (set?.kind === 'segment')
    return `${opening}, so a whole edge is optimal: the same fit, the same ‖φ‖₁ = ${formatNumber(values.budget as number)}. φ* marks where the only minimizer goes as ρ tends to ${formatNumber(rho)}.`;
  const larger = scale > 1 ? 1 : 0;
  return `${opening}. ${parameterName(larger)} does more for the same budget and takes it all; ${parameterName(phi.indexOf(0))} is exactly zero.`;
}
