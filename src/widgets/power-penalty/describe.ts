import { formatNumber } from '#text/format.ts';
import { parameterName } from '#text/words.ts';
import type { PowerModel } from './model.ts';

/** The power as it is set: next to 1 every digit counts. */
const power = (p: number) => `p = ${formatNumber(p, 17)}`;

/** From here on, in size relative to the other, a parameter is called tiny. */
const TINY = 1e-2;

/** What the power does to the smaller parameter, in words. */
export function describe(model: PowerModel): string {
  const { p, lambda, loss } = model;
  if (lambda === 0) return 'Nothing is penalized: the minimum is the loss’s own, whatever the power.';
  if (loss.center[0] === 0 && loss.center[1] === 0)
    return 'The loss itself has its minimum at the origin, and no power moves it.';
  if (p > 1) return smooth(model);
  if (p === 1) return atOne(model);
  return `${zeros(model)} ${jumped(model)}`;
}

function smooth({ p, best, smaller }: PowerModel): string {
  const [name, size] = [parameterName(smaller), Math.abs(best.phi[smaller])];
  const other = Math.abs(best.phi[1 - smaller] as number);
  if (size === 0) return `At ${power(p)}, ${name} is zero here, but nothing holds it.`;
  if (size === Number.MIN_VALUE)
    return `At ${power(p)}, ${name} is not zero, but smaller than any number a computer can write.`;
  if (size > TINY * other) return `At ${power(p)}, neither parameter is zero. Bring p closer to 1.`;
  return `At ${power(p)}, ${name} is ${formatNumber(best.phi[smaller])}: tiny, and not zero. No p above 1 holds it there.`;
}

function atOne(model: PowerModel): string {
  if (model.best.zeros === 0) return 'At p = 1, there is a kink to stop at, but here both parameters get past it.';
  return `At p = 1, ${zeroNames(model)} exactly zero, and the objective is still convex. No other power is convex and holds a zero.`;
}

function zeros(model: PowerModel): string {
  if (model.best.zeros === 0) return `At ${power(model.p)}, neither parameter is zero.`;
  return `At ${power(model.p)}, ${zeroNames(model)} exactly zero.`;
}

const zeroNames = ({ best }: PowerModel) =>
  best.zeros === 2 ? 'both are' : `${parameterName(best.phi.indexOf(0))} is`;

/** The jumps between p = 1 and here. */
function jumped({ p, graph }: PowerModel): string {
  const passed = graph.jumps.filter((jump) => jump.p > p).map((jump) => formatNumber(jump.p, 2));
  if (passed.length === 0) return 'The objective is not convex any more: as p falls, its minimum can jump.';
  return `The objective is not convex any more: on the way down from 1 its minimum has jumped, at p ≈ ${passed.join(' and at p ≈ ')}.`;
}
