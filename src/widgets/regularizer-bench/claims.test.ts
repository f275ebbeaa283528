import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest, near, plainLoss } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const PENALTIES: Readonly<Record<string, (phi: Vec2, mix: number) => number>> = {
  l0: (phi) => phi.filter((x) => x !== 0).length,
  'the square root': ([x, y]) => Math.sqrt(Math.abs(x)) + Math.sqrt(Math.abs(y)),
  l1: ([x, y]) => Math.abs(x) + Math.abs(y),
  'the elastic net': ([x, y], mix) => mix * (Math.abs(x) + Math.abs(y)) + ((1 - mix) * (x * x + y * y)) / 2,
  'squared l2': ([x, y]) => (x * x + y * y) / 2,
  'unsquared l2': (phi) => Math.hypot(...phi),
  'l∞': ([x, y]) => Math.max(Math.abs(x), Math.abs(y)),
};
const NAMES = Object.keys(PENALTIES);
const isBest = (controls: Controls, name: string, phi: Vec2) => {
  const loss = plainLoss(controls);
  return isLowest(
    (point) =>
      loss.value(point) + controls.lambda * (PENALTIES[name] as (typeof PENALTIES)[string])(point, controls.mix),
    phi,
  );
};
const minimizers = (now: State['now']) => new Map(now.panels.map(({ best }, i) => [NAMES[i] as string, best.phi]));
const zeros = (phi: Vec2) => phi.filter((x) => x === 0).length;

/** What is true of the minimizers of exactly the penalties that a clause names. */
const named = (verb: string, rest: string, is: (phi: Vec2, name: string, state: State) => boolean): Says => [
  new RegExp(`(?<=[:;.] |^)((?:(?!makes? |ha(?:s|ve) )[^:;.])+) ${verb} ${rest}(?=[;.])`),
  (state, names = '') => {
    const listed = names === 'all seven' ? NAMES : names.toLowerCase().split(/, | and /);
    return [...minimizers(state.now)].every(([name, phi]) => {
      const so = isBest(state.controls, name, phi) && is(phi, name, state);
      return listed.includes(name) ? so : !so;
    });
  },
];
/** Zero for every centre around, or not. */
const held = (phi: Vec2, name: string, { at, controls }: State) => {
  const [x, y] = controls.center;
  const around: Vec2[] = [
    [x + 1e-4, y + 1.7e-4],
    [x - 1.3e-4, y + 1e-4],
    [x, y - 1e-4],
    [x - 1e-4, y],
  ];
  const j = phi.indexOf(0);
  return around.every((center) => minimizers(at({ center })).get(name)?.[j] === 0);
};

const claims: readonly Says[] = [
  [
    /The loss’s own minimum is the origin, and no penalty moves it from there/,
    ({ controls, now }) =>
      [...minimizers(now)].every(([name, phi]) => zeros(phi) === 2 && isBest(controls, name, [0, 0])),
  ],
  [
    /At λ = 0 nothing is penalized: all seven minimizers are the loss’s own minimum, (\([^()]*\))/,
    ({ controls, now }, at) =>
      at === formatPoint(controls.center) &&
      [...minimizers(now).values()].every((phi) => formatPoint(phi) === at) &&
      controls.lambda === 0 &&
      minimizers(now).size === 7,
  ],
  [/At λ = ([^ :]+):/, ({ controls }, lambda) => lambda === formatNumber(controls.lambda)],
  named('makes?', 'one parameter exactly zero', (phi, name, state) => zeros(phi) === 1 && held(phi, name, state)),
  named('makes?', 'both exactly zero', (phi) => zeros(phi) === 2),
  named('makes?', 'no zero', (phi) => zeros(phi) === 0),
  [
    /none of the seven makes a zero/,
    (state) => [...minimizers(state.now)].every(([name, phi]) => zeros(phi) === 0 && isBest(state.controls, name, phi)),
  ],
  named(
    'makes?',
    'the two magnitudes equal',
    ([x, y], name) => name === 'l∞' && near(Math.abs(x), Math.abs(y), 0) && x !== 0,
  ),
  named('ha(?:s|ve)', 'a zero that nothing holds', (phi, name, state) => zeros(phi) === 1 && !held(phi, name, state)),
];

const also = [
  '?center=0,0',
  '?lambda=0',
  '?lambda=0&center=1.8,0',
  '?lambda=0.001',
  '?lambda=3',
  '?lambda=1000',
  '?lambda=0.5&center=1.8,0&angle=0',
  '?lambda=0.5&center=0,1.8&angle=90&mix=0',
  '?lambda=2&center=4,1&angle=45&condition=2',
  '?lambda=0.5&center=2,2&angle=45',
  '?lambda=0.5&mix=1',
  '?lambda=0.3&center=2,-1.9',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
