import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { drawSample, type Sample } from './sample.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const BIRDS = 342;
const TINY = 1e-9;

/** The mean squared error by its definition. */
function meanSquare({ columns, target }: Sample['drawn'], [a, b]: Vec2): number {
  const errors = target.map((y, i) => y - a * (columns[0]?.[i] ?? NaN) - b * (columns[1]?.[i] ?? NaN));
  return errors.reduce((sum, error) => sum + error * error, 0) / target.length;
}

/** Half of it on the drawn birds, with the penalty. */
function objective({ lambda, penalty, rows, seed }: Controls) {
  const { drawn } = drawSample({ rows, seed });
  const price = ([a, b]: Vec2) => (penalty === 'l2' ? (a * a + b * b) / 2 : Math.abs(a) + Math.abs(b));
  return (phi: Vec2) => meanSquare(drawn, phi) / 2 + lambda * price(phi);
}

const around = Array.from({ length: 32 }, (_, k): Vec2 => [Math.cos((Math.PI * k) / 16), Math.sin((Math.PI * k) / 16)]);
const isBest = ({ controls, now }: State) => isLowest(objective(controls), now.best.phi);

const coefficient = ({ now }: State, feature: string) => now.best.phi[feature === 'flipper length' ? 0 : 1];
const heldOut = ({ rows, seed }: Controls, phi: Vec2) => meanSquare(drawSample({ rows, seed }).heldOut, phi);
/** Least squares has no lower error on the drawn birds around it, and its error on the others is this. */
function ofLeastSquares(state: State): number {
  const plain = { ...state, controls: { ...state.controls, lambda: 0 }, now: state.at({ lambda: 0 }) };
  return isBest(plain) ? heldOut(state.controls, plain.now.best.phi) : Number.NaN;
}

const claims: readonly Says[] = [
  [
    /^(\d+) birds, λ = (.+?):/,
    (state, rows, lambda) =>
      Number(rows) === state.controls.rows && lambda === formatNumber(state.controls.lambda) && isBest(state),
  ],
  [
    /([^ ]+) kg for each standard deviation of (flipper length|bill length)/,
    (state, mass, feature = '') => mass === formatNumber(coefficient(state, feature), 2),
  ],
  [/([^ ]+) kg for each of bill length/, (state, mass) => mass === formatNumber(state.now.best.phi[1], 2)],
  [
    /(flipper length|bill length) is ignored, its coefficient is exactly zero/,
    (state, feature = '') => coefficient(state, feature) === 0,
  ],
  [
    /both coefficients are exactly zero, and every bird is given their mean mass, (.+?) kg/,
    ({ now }, mass) =>
      now.best.phi.every((phi) => phi === 0) && mass === formatNumber(now.values['mean-mass'] as number, 2),
  ],
  [/neither coefficient is zero/, ({ now }) => now.best.phi.every((phi) => phi !== 0)],
  [
    /other coefficients do as well/,
    ({ controls, now }) => {
      const [cost, [a, b]] = [objective(controls), now.best.phi];
      const same = (phi: Vec2) => Math.abs(cost(phi) - cost([a, b])) < TINY;
      const far = 1e-3;
      return around.some(([x, y]) => same([a + far * x, b + far * y]));
    },
  ],
  [
    /On the (\d+) birds it has not seen the mean squared error is (.+?) kg²/,
    ({ controls, now }, others, error) =>
      Number(others) === BIRDS - controls.rows && error === formatNumber(heldOut(controls, now.best.phi), 3),
  ],
  [/This is least squares/, (state) => state.controls.lambda === 0 && isBest(state)],
  [
    /to these digits that of least squares/,
    (state) => formatNumber(heldOut(state.controls, state.now.best.phi), 3) === formatNumber(ofLeastSquares(state), 3),
  ],
  [
    /(lower|higher) than the (.+?) of least squares/,
    (state, how, plain) => {
      const [own, other] = [heldOut(state.controls, state.now.best.phi), ofLeastSquares(state)];
      return plain === formatNumber(other, 3) && (how === 'lower' ? own < other : own > other);
    },
  ],
];

const also = [
  '',
  '?lambda=0',
  '?lambda=1',
  '?lambda=1&penalty=l2',
  '?lambda=0.0001',
  '?lambda=1000000',
  '?rows=3&seed=461',
  '?rows=3&seed=461&lambda=0.01',
  '?rows=3&seed=461&penalty=l2',
  '?rows=3&seed=461&lambda=0',
  '?rows=3&seed=749',
  '?rows=3&seed=749&lambda=0.01',
  '?rows=300',
  '?rows=40&seed=7&lambda=0.3',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
