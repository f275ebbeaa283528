import { expect, it } from 'vitest';
import { faults } from '#figure/testing/claims.ts';
import { norm, type Vec2 } from '#math';
import { plainNorm } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

const around = Array.from({ length: 90 }, (_, k): Vec2 => [Math.cos((k * Math.PI) / 45), Math.sin((k * Math.PI) / 45)]);
const reach = (direction: Vec2, p: number) => 1 / plainNorm(direction, p);
const POWERS = [0.3, 0.5, 0.9, 0.999, 1, 1.001, 1.5, 2, 3, 10, 100, Number.POSITIVE_INFINITY];

/** Chords between points of the boundary that leave the ball, at one of their middles. */
const leaving = (p: number) => {
  const rim = around.map(([x, y]): Vec2 => [x * reach([x, y], p), y * reach([x, y], p)]);
  return rim.flatMap((a) => rim.filter((b) => plainNorm([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], p) > 1 + 1e-9));
};
/** Beside the tip (1, 0) the boundary at height ε stands back by about εᵖ/p: a point for p ≤ 1, round for p > 1. */
function tipPower(p: number): number {
  if (p === Number.POSITIVE_INFINITY) return p;
  const back = (height: number) => -Math.expm1(Math.log1p(-(height ** p)) / p);
  return Math.log(back(1e-10) / back(1e-8)) / Math.log(1e-2);
}
const pointed = (p: number) => tipPower(p) < 1 + 1e-6;
const between = (p: number, least: number, most: number) =>
  around.every((way) => reach(way, least) <= reach(way, p) + 1e-9 && reach(way, p) <= reach(way, most) + 1e-9);
const convex = (p: number) => leaving(p).length === 0;

it('says nothing that is not so', () => {
  const wrong = faults({
    widget,
    model,
    describe,
    also: ['?p=0', '?p=1', '?p=2', '?p=inf', '?p=1.3', '?p=7', '?p=0.5', '?p=0.0001', '?p=0.999'],
    claims: [
      [
        /All points with at most one non-zero: both axes, without end/,
        ({ now }) => {
          const points = now.ball.flat();
          const beyond = [now.view.x, now.view.y].every(([low, high], j) =>
            [low, high].every((edge) => points.some((point) => Math.abs(point[j as 0 | 1]) >= Math.abs(edge))),
          );
          return beyond && points.every(([x, y]) => x === 0 || y === 0);
        },
      ],
      [
        /Not convex: between the axes every chord leaves it/,
        ({ controls: { p } }) => [1, 0.1, 50].every((a) => [1, -2, 30].every((b) => norm([a / 2, b / 2], p) > 1)),
      ],
      [
        /A star with its points on the axes/,
        ({ controls: { p } }) => pointed(p) && around.every((way) => reach(way, p) <= 1 + 1e-12),
      ],
      [
        /Not convex: the middle of the chord from \(−1, 0\) to \(0, 1\) has length (.+), more than 1/,
        ({ controls: { p } }, length) => {
          const exponent = 1 / p - 1;
          if (exponent >= 1024) return length === 'beyond 10³⁰⁸';
          return exponent > 0 && length === formatNumber(2 ** exponent);
        },
      ],
      [
        /The diamond: just convex, and its corners are still on the axes/,
        ({ controls: { p } }) => convex(p) && !convex(p - 0.01) && pointed(p),
      ],
      [/No other p gives both/, () => POWERS.every((p) => (convex(p) && pointed(p)) === (p === 1))],
      [
        /The circle: convex, and the same in every direction/,
        ({ controls: { p } }) => convex(p) && around.every((way) => Math.abs(reach(way, p) - 1) < 1e-12),
      ],
      [/[Tt]here are no corners/, ({ controls: { p } }) => !pointed(p) && p !== Number.POSITIVE_INFINITY],
      [
        /The square: convex, with its corners off the axes, where both magnitudes are equal and neither is zero/,
        ({ controls: { p }, now }) =>
          convex(p) &&
          now.corners.length === 4 &&
          now.corners.every(([x, y]) => Math.abs(x) === Math.abs(y) && x !== 0 && Math.abs(x) === reach([1, 1], p)),
      ],
      [/Convex, and smooth all around/, ({ controls: { p } }) => convex(p) && !pointed(p)],
      [/The ball lies between the diamond and the circle/, ({ controls: { p } }) => between(p, 1, 2)],
      [
        /The ball lies between the circle and the square/,
        ({ controls: { p } }) => between(p, 2, Number.POSITIVE_INFINITY),
      ],
    ],
  });
  expect(wrong).toEqual([]);
});
