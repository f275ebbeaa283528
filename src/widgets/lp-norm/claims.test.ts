import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { norm, type Vec2 } from '#math';
import { near, plainNorm } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const POWERS = [0.3, 0.7, 1, 1.5, 2, 3, 8, Number.POSITIVE_INFINITY];
const counted = ([x, y]: Vec2) => Number(x !== 0) + Number(y !== 0);
const sum = ([x, y]: Vec2) => Math.abs(x) + Math.abs(y);
/** ‖x‖ₚ in logarithms: no overflow on the way. */
function logNorm([x, y]: Vec2, p: number): number {
  const [small, large] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))];
  return Math.log(large) + (small === 0 ? 0 : Math.log1p(Math.exp(p * Math.log(small / large))) / p);
}
/** Said of a length that may be beyond all numbers. */
const isLength = (said: string | undefined, x: Vec2, p: number) => {
  const log = logNorm(x, p);
  if (log > Math.log(Number.MAX_VALUE)) return said === 'beyond 10³⁰⁸';
  return log > 600 || (said === formatNumber(norm(x, p)) && near(Math.log(norm(x, p)), log, 1e-9));
};
/** Every point of the drawn ball's rim is as long as x. */
const asLong = ({ controls: { x, p }, now }: State) => {
  const points = now.ball.flat();
  return points.length > 3 && points.every((point) => near(plainNorm(point, p), plainNorm(x, p), 1e-6));
};
const shaped = (shape: string, p: number) =>
  shape === ({ 1: 'diamond', 2: 'circle', Infinity: 'square' }[p] ?? (p < 1 ? 'star' : 'ball'));
const onAxis = ({ x }: { x: Vec2 }) => counted(x) === 1;

const claims: readonly Says[] = [
  [
    /The zero vector has length 0 for every p, and its ball is the origin alone/,
    ({ controls: { x }, at, now }) =>
      counted(x) === 0 &&
      [0, ...POWERS].every((p) => at({ p }).length === 0) &&
      now.ball.flat().every(([a, b]) => a === 0 && b === 0),
  ],
  [
    /(One non-zero|Two non-zeros), so ‖x‖₀ = (\d); it is what ‖x‖ₚᵖ tends to as p → 0, not ‖x‖ₚ\./,
    ({ controls: { x } }, words, count) => {
      const power = (p: number) => Math.exp(p * logNorm(x, p));
      const limit = near(power(1e-7), counted(x), 1e-4);
      const other = near(logNorm(x, 1e-7), Math.log(counted(x)), 1e-4);
      const says = words === (counted(x) === 1 ? 'One non-zero' : 'Two non-zeros');
      return limit && !other && says && count === String(counted(x));
    },
  ],
  [
    /Its ball is both axes, without end/,
    ({ controls: { x }, now }) =>
      onAxis({ x }) && now.ball.length === 2 && now.ball.flat().every(([a, b]) => a === 0 || b === 0),
  ],
  [/Its ball is the whole plane/, ({ controls: { x } }) => counted(x) === 2],
  [
    /It is no norm: 2x has as many non-zeros as x, not twice the length/,
    ({ controls: { x, p }, at, now }) => {
      const half: Vec2 = [x[0] / 2, x[1] / 2];
      return p === 0 && at({ x: half }).length === now.length && now.length !== 0;
    },
  ],
  [
    /Along the axes x costs \|x₁\| \+ \|x₂\| = (.+?), yet ‖x‖ₚ is (.+?): the detour is shorter/,
    ({ controls: { x, p } }, way, direct) =>
      way === formatNumber(sum(x)) && isLength(direct, x, p) && Math.log(sum(x)) < logNorm(x, p),
  ],
  [
    /The triangle inequality fails: for p < 1 this is no norm/,
    ({ controls: { p } }) => p < 1 && logNorm([1, 1], p) > Math.log(2),
  ],
  [
    /On an axis ‖x‖ₚ is (.+?) for every p > 0\./,
    ({ controls: { x }, at }, length) =>
      onAxis({ x }) && POWERS.every((p) => formatNumber(at({ p }).length) === length && near(at({ p }).length, sum(x))),
  ],
  [
    /But \(1, 0\) and \(0, 1\) have length 1 each and their sum (.+?)\.(?= The)/,
    ({ controls: { p }, at }, length) =>
      isLength(length, [1, 1], p) && at({ x: [1, 0] }).length === 1 && at({ x: [0, 1] }).length === 1,
  ],
  [
    /‖x‖(.) is ([^ :,]+?)(?=[:,]|\. )/,
    ({ controls: { x, p } }, index, length) =>
      index === ({ 1: '₁', 2: '₂', Infinity: '∞' }[p] ?? (Number.isInteger(p) && p < 10 ? '₀₁₂₃₄₅₆₇₈₉'[p] : 'ₚ')) &&
      length === formatNumber(norm(x, p)) &&
      near(norm(x, p), plainNorm(x, p), 1e-12),
  ],
  [
    /: on an axis every p > 0 agrees/,
    ({ controls: { x }, at }) => onAxis({ x }) && POWERS.every((p) => near(at({ p }).length, sum(x))),
  ],
  [
    /All of the (\w+) through x is as long/,
    (state, shape) => shaped(shape as string, state.controls.p) && asLong(state),
  ],
  [/, the way along the axes\. /, ({ controls: { x, p }, now }) => p === 1 && now.length === sum(x)],
  [
    /, the straight-line distance from the origin/,
    ({ controls: { x }, now }) => near(now.length, Math.hypot(...x), 1e-12),
  ],
  [/All of the circle through x is as far/, (state) => shaped('circle', state.controls.p) && asLong(state)],
  [
    /: only the largest magnitude counts/,
    ({ controls: { x }, at, now }) =>
      [0, 0.5, 1].every(
        (share) =>
          at({ x: Math.abs(x[0]) > Math.abs(x[1]) ? [x[0], share * x[0]] : [share * x[1], x[1]] }).length ===
          now.length,
      ),
  ],
  [
    /It lies between ‖x‖₁ = (.+?), the way along the axes, and ‖x‖∞, the largest magnitude/,
    ({ controls: { x }, now }, way) =>
      way === formatNumber(sum(x)) && Math.max(...x.map(Math.abs)) <= now.length && now.length <= sum(x),
  ],
  [
    /falls as p grows/,
    ({ controls: { x } }) => {
      const lengths = [1, 1.1, 1.5, 2, 3, 5].map((p) => norm(x, p));
      return (
        lengths.every((length, k) => k === 0 || length <= (lengths[k - 1] as number)) &&
        (lengths[5] as number) <= (lengths[0] as number)
      );
    },
  ],
];

const also = [
  '?x=0,0',
  '?x=0,0&p=0',
  '?x=2,0&p=0',
  '?x=2,3&p=0',
  '?x=2,3&p=1',
  '?x=2,3&p=inf',
  '?x=2,3&p=2',
  '?x=2,3&p=3',
  '?x=2,3&p=0.5',
  '?x=2,3&p=0.0005',
  '?x=0,3&p=0.5',
  '?x=0,3&p=0.0005',
  '?x=0,-3&p=1',
  '?x=0,-3&p=2',
  '?x=0,-3&p=3.5',
  '?x=0,-3&p=inf',
  '?x=1,1&p=0',
  '?x=0.1,100&p=1000',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
