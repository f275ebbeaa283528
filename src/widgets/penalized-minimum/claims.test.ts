import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest, plainLoss } from '#scenes/loss/testing/plain-loss.ts';
import { signClaims } from '#scenes/loss/testing/sign-claims.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { proofWords } from './proof-words.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const SHARES: Record<string, (mix: number) => Vec2> = {
  l1: () => [1, 0],
  l2: () => [0, 1],
  'elastic-net': (mix) => [mix, 1 - mix],
  none: () => [0, 0],
};
const weights = ({ penalty, lambda, mix }: Controls) =>
  (SHARES[penalty] as (mix: number) => Vec2)(mix).map((share) => share * lambda) as unknown as Vec2;

/** L + λ·penalty, by definition. */
function objective(controls: Controls) {
  const loss = plainLoss(controls);
  const [kink, bend] = weights(controls);
  return ([x, y]: Vec2) => loss.value([x, y]) + kink * (Math.abs(x) + Math.abs(y)) + (bend * (x * x + y * y)) / 2;
}
const isBest = ({ controls, now }: State) => isLowest(objective(controls), now.best.phi);
const slopes = ({ controls, now }: State) => plainLoss(controls).slopes(now.best.phi);
const limit = (controls: Controls, name: string, mix: string) =>
  (controls.penalty === 'elastic-net') === (name === mix);

const claims: readonly Says[] = [
  [
    /Nothing pulls toward zero: the minimum is the loss’s own, (\(.+?\))\./,
    ({ controls, now }, at) => {
      const own = now.best.phi.every((x, j) => x === controls.center[j]);
      return own && weights(controls).every((weight) => weight === 0) && at === formatPoint(controls.center);
    },
  ],
  [
    /At λ = (.+) the minimum is (\(.+?\))\./,
    (state, lambda, at) =>
      isBest(state) && lambda === formatNumber(state.controls.lambda) && at === formatPoint(state.now.best.phi),
  ],
  [
    /Neither slope of the loss exceeds (mix·λ|λ) at the origin, so nothing leaves it/,
    ({ controls, now }, name = '') => {
      const [kink] = weights(controls);
      const within = plainLoss(controls)
        .slopes([0, 0])
        .every((slope) => Math.abs(slope) <= kink * (1 + 1e-9));
      return within && limit(controls, name, 'mix·λ') && now.best.phi.every((x) => x === 0);
    },
  ],
  [/The loss itself has its minimum at the origin/, ({ controls }) => controls.center.every((x) => x === 0)],
  [
    /The pull of this penalty fades to nothing near zero, so it stops no parameter there/,
    ({ controls }) => {
      const pull = (x: number) => objective({ ...controls, center: [0, 0] })([x, 0]) / x;
      return pull(1e-9) < 1e-5 && pull(1e-12) < pull(1e-9);
    },
  ],
  [
    /Both slopes of the loss are in balance with the penalty/,
    (state) => {
      const [kink, bend] = weights(state.controls);
      return slopes(state).every((slope, j) => {
        const x = state.now.best.phi[j] as number;
        return Math.abs(slope + kink * Math.sign(x) + bend * x) < 1e-9 * (1 + Math.abs(slope) + bend * Math.abs(x));
      });
    },
  ],
  [/neither parameter is zero/, ({ now }) => now.best.phi.every((x) => x !== 0)],
  [
    /The loss pulls on (φ.) with only (.+?), and it takes more than (mix·λ|λ) = (.+) to move it: (φ.) is exactly zero/,
    (state, name = '', slope, limitName = '', strength, again) => {
      const j = indexOf(name);
      const [kink] = weights(state.controls);
      const pull = Math.abs(slopes(state)[j]);
      const said = Math.abs(state.now.best.gradient[j]);
      return (
        name === again &&
        state.now.best.phi[j] === 0 &&
        pull <= kink * (1 + 1e-9) &&
        Math.abs(pull - said) < 1e-9 * (1 + kink) &&
        slope === formatNumber(said) &&
        strength === formatNumber(kink) &&
        limit(state.controls, limitName, 'mix·λ')
      );
    },
  ],
];

/** Strengths that bring the minimum to the origin, and their neighbours among the doubles. */
const knots = [0.1, 0.3, 0.37, 0.7, 0.9].flatMap((mix) =>
  [1, 2, 3].flatMap((k) => {
    const controls = { center: [0.3 * k, 0.7] as Vec2, condition: 3 + k, angle: 10 * k };
    const strength = Math.max(...plainLoss(controls).slopes([0, 0]).map(Math.abs)) / mix;
    return [-2, -1, 0, 1, 2].map((ulps) => {
      const lambda = strength * (1 + ulps * Number.EPSILON);
      return `?penalty=elastic-net&center=${controls.center}&condition=${3 + k}&angle=${10 * k}&mix=${mix}&lambda=${lambda}`;
    });
  }),
);
const also = [
  '?lambda=0',
  '?penalty=none',
  '?center=0,0',
  '?center=0,0&penalty=l2',
  '?center=0,0&penalty=elastic-net',
  '?penalty=elastic-net&mix=0',
  '?penalty=elastic-net&mix=1',
  '?penalty=l2&center=4,1&condition=2&angle=45&lambda=2',
  '?lambda=3',
  ...knots,
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});

const sizesOfSlopes = (state: State) => slopes(state).map(Math.abs);
const atZero = ({ now }: State) => ([0, 1] as const).filter((j) => now.best.phi[j] === 0);
const named = (state: State, ...names: string[]) =>
  `${atZero(state)}` === `${names.map((index) => indexOf(`φ${index}`))}`;
const isHeld = (state: State) =>
  atZero(state).every((j) => (sizesOfSlopes(state)[j] as number) <= state.controls.lambda * (1 + 1e-9));
const isL1 = ({ controls }: State) => controls.penalty === 'l1';

const proofClaims: readonly Says[] = [
  ...signClaims,
  [
    /Proved in exact arithmetic: \|∂(.)L\| and \|∂(.)L\| < λ, so/,
    (state, first = '', second = '') => isL1(state) && named(state, first, second) && isHeld(state),
  ],
  [
    /Proved in exact arithmetic: \|∂(.)L\| < λ, so/,
    (state, name = '') => isL1(state) && named(state, name) && isHeld(state) && isBest(state),
  ],
  [/Proved in exact arithmetic:(?= φ)/, (state) => isL1(state) && atZero(state).length === 0 && isBest(state)],
  [
    /A tie: \|∂(.)L\| = λ holds with equality;/,
    (state, name = '') =>
      named(state, name) &&
      Math.abs((sizesOfSlopes(state)[indexOf(`φ${name}`)] as number) - state.controls.lambda) < 1e-12,
  ],
  [
    /A tie: one of \|∂₁L\|, \|∂₂L\| is equal to λ, or both are;/,
    (state) =>
      atZero(state).length === 2 && Math.abs(Math.max(...sizesOfSlopes(state)) - state.controls.lambda) < 1e-12,
  ],
  [
    /and the smallest change of φ̂ decides whether that lasts/,
    ({ controls, now, at }) => {
      const next = (x: number, by: number) => (x === 0 ? by * Number.MIN_VALUE : x * (1 + by * Number.EPSILON));
      const [a, b] = controls.center;
      const ways = [1, -1].flatMap((by) => [at({ center: [next(a, by), b] }), at({ center: [a, next(b, by)] })]);
      return ways.some(({ best }) => best.zeros < now.best.zeros);
    },
  ],
  [
    /Not proved: zeros and signs are decided in double precision/,
    ({ controls }) => controls.penalty === 'elastic-net' && controls.lambda * controls.mix > 0,
  ],
  [
    /Not proved: computed in double precision. Nothing here holds a parameter at zero/,
    ({ controls }) => controls.penalty !== 'l1' && weights(controls)[0] === 0,
  ],
];

const ties = [
  '?center=2,0.5&condition=1&lambda=0.5',
  '?center=-0.5,2&condition=1&lambda=0.5',
  '?center=2,0.5&condition=1&lambda=2',
  '?center=0.5,-0.5&condition=1&lambda=0.5',
  '?center=2,0&lambda=0',
  '?center=0,0&lambda=0',
];

it('says of proofs nothing that is not so', () => {
  expect(
    faults({ widget, model, describe: proofWords, claims: proofClaims, also: [...also, ...ties], drawn: 200 }),
  ).toEqual([]);
});
