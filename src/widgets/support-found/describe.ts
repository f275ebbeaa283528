import type { Vec2 } from '#math';
import { formatNumber } from '#text/format.ts';
import { parameterName } from '#text/words.ts';
import type { SupportModel } from './model.ts';

/** Since when both methods know which parameters are zero, whether for ever, and what was known before. */
export function describe(model: SupportModel): string {
  return `${plain(model)} ${accelerated(model)}`;
}

function plain(model: SupportModel): string {
  const { proximal, step, longest, bound } = model;
  const t = `t = ${formatNumber(step)}`;
  if (proximal.certain)
    return `With ${t}, ISTA knows ${since(proximal.from)} that ${zeros(model.best.phi)}, and it is proved that it stays so. ${promise(model)}`;
  if (step < longest && bound === Number.POSITIVE_INFINITY) return atKnot(model);
  if (proximal.from !== undefined)
    return `With ${t}, ISTA has the right support ${since(proximal.from)} as far as iteration ${model.most}, but may lose it again. ${promise(model)}`;
  if (step >= longest)
    return `The step ${t} is too long: from 2/μ = ${formatNumber(longest)} on it can lead away from the minimum, and ISTA does not find that ${zeros(model.best.phi)}.`;
  return `In ${model.most} iterations of ${t}, ISTA does not find that ${zeros(model.best.phi)}. ${promise(model)}`;
}

/** What is known before the first step. */
function promise({ bound, step, longest }: SupportModel): string {
  if (bound < Number.POSITIVE_INFINITY)
    return `The bound promises it for iteration ${formatNumber(bound)} and all later ones.`;
  return step < longest
    ? 'No bound promises it.'
    : `No bound promises it for steps from 2/μ = ${formatNumber(longest)} on.`;
}

/** Where the condition that makes zeros certain holds without room to spare. */
function atKnot({ lambda, proximal, best }: SupportModel): string {
  const seen = proximal.from === undefined ? 'does not find' : `has, ${since(proximal.from)} but without proof,`;
  if (lambda === 0)
    return `At λ = 0 nothing holds a parameter at zero: ISTA ${seen} the support of the loss’s own minimum, where ${zeros(best.phi)}.`;
  return `Here λ stands at a knot of the path, or too near one for a proof: ISTA ${seen} the support, and no bound promises it.`;
}

function accelerated({ accelerated: { from, certain }, most }: SupportModel): string {
  if (from === undefined) return `FISTA does not find it in ${most} iterations.`;
  return certain ? `FISTA knows it ${since(from)}.` : `FISTA has it ${since(from)}, without proof that it stays so.`;
}

const since = (from: number | undefined) => (from === 0 ? 'from the start' : `from iteration ${from} on`);

function zeros(phi: Vec2): string {
  const zero = phi.indexOf(0);
  if (zero < 0) return 'neither parameter is zero';
  return phi[1 - zero] === 0
    ? 'both parameters are zero'
    : `${parameterName(zero)} is zero and ${parameterName(1 - zero)} is not`;
}
