import type { Vec2 } from '#math';
import { formatNumber } from '#text/format.ts';
import { normName } from '#text/words.ts';
import type { NormModel } from './model.ts';

/** A leg of the way along the axes is named when it is at least this share of the view's width. */
const LONG_ENOUGH = 0.12;

/** The coordinates of x as two legs along the axes, with the place of each name. */
export function legs({ x: [a, b], view }: NormModel) {
  const least = LONG_ENOUGH * (view.x[1] - view.x[0]);
  const across = { name: '|x₁|', from: [0, 0] as Vec2, to: [a, 0] as Vec2, named: Math.abs(a) > least };
  const up = { name: '|x₂|', from: across.to, to: [a, b] as Vec2, named: Math.abs(b) > least };
  return { across: { ...across, middle: [a / 2, 0] as Vec2 }, up: { ...up, middle: [a, b / 2] as Vec2 } };
}

/** The share of the half-width within which the ball's name begins, so that it ends inside the frame. */
const NAME_ROOM = 0.42;
/** Where the name of a cross or a plane stands, as a share of the half-height. */
const NO_CURVE = 0.3;

/** The ball's name, outside of it on a diagonal, in the quadrant opposite x. */
export function ballName({ x: [a, b], p, ball, length, view }: NormModel) {
  const diagonal = p === 0 ? NO_CURVE * view.y[1] : (ball[0]?.find(([u, v]) => u === v && u > 0)?.[0] ?? 0);
  const value = Number.isFinite(length) ? `= ${formatNumber(length)}` : '> 10³⁰⁸';
  const across = Math.min(diagonal, NAME_ROOM * view.x[1]);
  return {
    text: `${normName(p, 'x')} ${p === 0 ? `≤ ${length}` : value}`,
    at: [a >= 0 ? -across : across, b >= 0 ? -diagonal : diagonal] as Vec2,
    left: a >= 0,
    below: b >= 0,
  };
}
