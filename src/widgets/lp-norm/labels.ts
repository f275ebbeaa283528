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

/** Where the name of a cross or a plane stands, as a share of the half-height. */
const NO_CURVE = 0.3;

/** The ball's name, outside of it on a diagonal, best in the quadrant opposite x. */
export function ballName({ x: [a, b], p, ball, length, view }: NormModel) {
  const diagonal = p === 0 ? NO_CURVE * view.y[1] : (ball[0]?.find(([u, v]) => u === v && u > 0)?.[0] ?? 0);
  const value = Number.isFinite(length) ? `= ${formatNumber(length)}` : '> 10³⁰⁸';
  const [s, t] = [a >= 0 ? -diagonal : diagonal, b >= 0 ? -diagonal : diagonal];
  const corners: Vec2[] = [
    [s, t],
    [s, -t],
    [-s, t],
  ];
  return {
    text: `${normName(p, 'x')} ${p === 0 ? `≤ ${length}` : value}`,
    places: corners.map((at) => ({ at, toward: at })),
  };
}
