import { norm } from '#math';
import { formatNumber } from '#text/format.ts';
import { normName, shapeName } from '#text/words.ts';
import type { NormModel } from './model.ts';

/** What the picture of one vector's length shows, in words. */
export function describe(model: NormModel): string {
  if (model.nonZeros === 0) return `The zero vector has length 0 for every p, and its ball is the origin alone.`;
  if (model.p === 0) return `${counting(model)} It is no norm: 2x has as many non-zeros as x, not twice the length.`;
  if (model.p < 1) return brokenRule(model);
  return length(model);
}

function counting({ nonZeros }: NormModel): string {
  const limit = 'it is what ‖x‖ₚᵖ tends to as p → 0, not ‖x‖ₚ.';
  if (nonZeros === 1) return `One non-zero, so ‖x‖₀ = 1; ${limit} Its ball is both axes, without end.`;
  return `Two non-zeros, so ‖x‖₀ = 2; ${limit} Its ball is the whole plane.`;
}

/** For p < 1 two steps along the axes are shorter than the step to their sum. */
function brokenRule({ p, length: direct, manhattan, nonZeros }: NormModel): string {
  const verdict = 'The triangle inequality fails: for p < 1 this is no norm.';
  if (nonZeros === 2)
    return `Along the axes x costs |x₁| + |x₂| = ${formatNumber(manhattan)}, yet ‖x‖ₚ is ${large(direct)}: the detour is shorter. ${verdict}`;
  const both = norm([1, 1], p);
  return `On an axis ‖x‖ₚ is ${formatNumber(direct)} for every p > 0. But (1, 0) and (0, 1) have length 1 each and their sum ${large(both)}. ${verdict}`;
}

function length({ p, length: value, manhattan, nonZeros }: NormModel): string {
  const name = normName(p, 'x');
  const is = `${name} is ${formatNumber(value)}`;
  if (nonZeros === 1) return `${is}: on an axis every p > 0 agrees. All of the ${shapeName(p)} through x is as long.`;
  if (p === 1) return `${is}, the way along the axes. All of the diamond through x is as long.`;
  if (p === 2) return `${is}, the straight-line distance from the origin. All of the circle through x is as far.`;
  if (p === Number.POSITIVE_INFINITY)
    return `${is}: only the largest magnitude counts. All of the square through x is as long.`;
  return `${is}. It lies between ‖x‖₁ = ${formatNumber(manhattan)}, the way along the axes, and ‖x‖∞, the largest magnitude, and falls as p grows.`;
}

const large = (value: number) => (Number.isFinite(value) ? formatNumber(value) : 'beyond 10³⁰⁸');
