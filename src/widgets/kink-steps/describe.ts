import { formatNumber as num } from '#text/format.ts';
import type { KinkModel } from './model.ts';
import { inside } from './picture.ts';

/** What both steps are about to do from where they are, in words. */
export function describe(model: KinkModel): string {
  const { at, lambda, proximal } = model;
  const when = at === 0 ? 'At the start' : `After ${at} ${at === 1 ? 'step' : 'steps'}`;
  if (lambda === 0) return `${when} both are at ${num(proximal.x)}: λ is 0, f has no kink, and the steps are the same.`;
  if (model.together) return together(model, when);
  return `${when} ${bySubgradient(model)} ${byProximal(model)}`;
}

function together({ proximal: { x, next }, subgradient: { taken }, least }: KinkModel, when: string): string {
  if (next === x) return `${when} both are at the minimum, ${num(x)}, and stay: it is not at the kink.`;
  const same = 'The two steps are the same until zero is in the way.';
  const end = least === 0 ? '' : ` The minimum, ${num(least)}, is not at the kink.`;
  return `${when} both are at ${num(x)}, where the slope is ${num(taken)}, and go on to ${num(next)}. ${same}${end}`;
}

function bySubgradient({ at, subgradient, kink, z, t, graph }: KinkModel): string {
  const { x, next, taken } = subgradient;
  if (x === 0)
    return z === 0
      ? 'the subgradient descent is at zero, the middle of the slopes there is 0, and it stays.'
      : `the subgradient descent is at zero${at === 0 ? '' : ', by coincidence'}. Of the slopes from ${num(kink[0])} to ${num(kink[1])} it takes the middle, and leaves for ${num(next)}.`;
  const place = `the slope at ${num(x)} is ${num(taken)}`;
  if (next === x) return `${place}: the subgradient descent is at the minimum and stays.`;
  if (next === 0) return `${place}, and the subgradient step meets zero, by coincidence.`;
  if (t >= 2 && !inside(graph.view.x, x) && Math.abs(next) > Math.abs(x))
    return `the subgradient descent has been driven away to ${num(x)}: its steps are too long.`;
  return x * next < 0
    ? `${place}, so the subgradient step jumps over zero, to ${num(next)}.`
    : `${place}, so the subgradient step goes to ${num(next)}.`;
}

function byProximal({ proximal, lambda, t }: KinkModel): string {
  const { x, next, v } = proximal;
  const band = `±tλ = ±${num(t * lambda)}`;
  if (next === 0)
    return x === 0
      ? `The proximal one is at exactly zero and stays: v = ${num(v)} lies within ${band}.`
      : `The proximal step lands on zero exactly: its v = ${num(v)} lies within ${band}, and all of it is taken off.`;
  if (next === x) return `The proximal one is at the minimum, ${num(x)}, and stays.`;
  return `The proximal step takes tλ = ${num(t * lambda)} off ${num(v)} and goes to ${num(next)}.`;
}
