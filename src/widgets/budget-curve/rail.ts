import { nearestSolution, type Vec2 } from '#math';
import { tidy } from '#plot/plane/tidy.ts';
import type { Hold } from '#scenes/loss/hold.ts';
import { budgetAt, type CurveKnot, lambdaAt } from './curve.ts';
import { widget } from './parameters.ts';

export interface Rail {
  readonly knots: readonly CurveKnot[];
  readonly held: Hold;
  /** Where the handle stands. */
  readonly at: Vec2;
  /** Picture units for one unit of λ and of c. */
  readonly scale: Vec2;
}

/** Arrow keys round what they leave alone to six decimals. */
const KEY = 1e-6;

/**
 * Where on the curve a move of the handle to `wanted` ends: straight across or straight up it is followed in that
 * coordinate, else to the nearest point that is to be seen. With λ held the curve goes on along its flat end, c = 0; with c
 * held, along the other, λ = 0.
 */
export function onRail(rail: Rail, wanted: Vec2): Vec2 {
  const { knots, held, at } = rail;
  const [own, other] = held === 'lambda' ? ([0, 1] as const) : ([1, 0] as const);
  const moved = (j: 0 | 1) => Math.abs(wanted[j] - at[j]) > KEY;
  const follow = held === 'lambda' ? lambdaAt : budgetAt;
  const across = moved(other) ? tidy(nearest(rail, wanted)[own]) : wanted[own];
  const up = wanted[other] > 0 ? follow(knots, wanted[other]) : at[own];
  const value = Math.min(Math.max(moved(own) ? across : up, 0), widget.parameters[held].max);
  return held === 'lambda' ? [value, budgetAt(knots, value)] : [lambdaAt(knots, value), value];
}

function nearest({ knots, held, scale }: Rail, wanted: Vec2): Vec2 {
  const { lambda, budget } = widget.parameters;
  const points = knots.map(({ at }) => at);
  const rail: Vec2[] = held === 'lambda' ? [[lambda.max, 0], ...points] : [...points, [0, budget.max]];
  const weights: Vec2 = [scale[0] ** 2, scale[1] ** 2];
  const far = ([x, y]: Vec2) => weights[0] * (x - wanted[0]) ** 2 + weights[1] * (y - wanted[1]) ** 2;
  return rail
    .slice(1)
    .map((end, i) => nearestSolution({ kind: 'segment', ends: [rail[i] as Vec2, end] }, wanted, weights))
    .reduce((best, next) => (far(next) < far(best) ? next : best));
}
