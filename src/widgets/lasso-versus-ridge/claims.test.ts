import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { isLowestInBall, plainLoss } from '#scenes/loss/testing/plain-loss.ts';
import { formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const SIDES = { diamond: { side: 'lasso', p: 1 }, circle: { side: 'ridge', p: 2 } } as const;

/** Says the point of one side, and something of it. */
const gives = (
  shape: keyof typeof SIDES,
  rest: string,
  holds: (phi: readonly number[], state: State, zero: 0 | 1) => boolean,
): Says => [
  new RegExp(`The ${shape} gives (\\([^()]*\\))${rest}\\.`),
  (state, at, name = '') => {
    const { side, p } = SIDES[shape];
    const { phi } = state.now[side].best;
    const best = isLowestInBall(plainLoss(state.controls).value, phi, { p, budget: state.controls.budget });
    return best && at === formatPoint(phi) && holds(phi, state, indexOf(name));
  },
];

const isCentre = (phi: readonly number[], { controls }: State) => phi.every((x, j) => x === controls.center[j]);
/** Centres around lead to no zero there: none is held. */
const isLoose = ({ controls, at }: State, zero: 0 | 1) => {
  const [x, y] = controls.center;
  return at({ center: [x + 0.013, y + 0.017] }).ridge.best.phi[zero] !== 0;
};

const claims: readonly Says[] = (['diamond', 'circle'] as const).flatMap((shape) => [
  gives(shape, ': both are zero', (phi) => phi.every((x) => x === 0)),
  gives(shape, ', the loss’s own minimum, which the budget allows', isCentre),
  gives(shape, ': neither is zero', (phi) => phi.every((x) => x !== 0)),
  ...(shape === 'diamond'
    ? [gives(shape, ', a corner: (φ.) is exactly zero', (phi, _, zero) => phi[zero] === 0 && phi[1 - zero] !== 0)]
    : [
        gives(
          shape,
          ': (φ.) is zero, but nothing holds it there',
          (phi, state, zero) => phi[zero] === 0 && isLoose(state, zero),
        ),
      ]),
]);

const also = [
  '?center=0,0',
  '?center=0.2,0.1',
  '?center=1.8,0&angle=0',
  '?center=0,1.8&condition=1',
  '?center=3,1&angle=45&condition=3',
  '?center=4,1&angle=45&condition=2&budget=1',
  '?center=2,2&angle=45',
  ...[2, 3, 4, 5, 7, 9].map((k) => `?center=${1 + (k + 1) / (k - 1)},1&angle=45&condition=${k}`),
  ...[2, 3, 4, 5, 7, 9].map((k) => `?center=1,${1 + (k + 1) / (k - 1)}&angle=45&condition=${k}`),
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
