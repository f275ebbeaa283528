import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest, isLowestInBall, near, plainLoss, same } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const STRENGTHS = [0, 0.1, 1, 30, 1000];
const sum = (phi: Vec2) => Math.abs(phi[0]) + Math.abs(phi[1]);
const isZero = ({ phi }: { phi: Vec2 }) => phi.every((x) => x === 0);
/** The least λ that no slope at the origin exceeds. */
const most = ({ controls }: State) => Math.max(...plainLoss(controls).slopes([0, 0]).map(Math.abs));
const withLambda = ({ at }: State, lambda: number) => at({ hold: 'lambda', lambda });
const withBudget = ({ at }: State, budget: number) => at({ hold: 'budget', budget });
/** Zero from this λ on, and not below. */
const zeroFrom = (state: State, said: string) =>
  said === formatNumber(most(state)) &&
  [1, 1.01, 2, 9].every((times) => isZero(withLambda(state, times * state.now.lambdaMax))) &&
  near(most(state), state.now.lambdaMax) &&
  !isZero(withLambda(state, 0.999 * most(state)));
/** The centre itself from this budget on, and not below. */
function centreFrom(state: State, said: string): boolean {
  const { center } = state.controls;
  const atCentre = (times: number) => same(withBudget(state, times * sum(center)).phi, center, 0);
  return said === formatNumber(sum(center)) && [1, 1.01, 2, 9].every(atCentre) && !atCentre(0.999);
}
/** Both forms have this solution, the one that is shown. */
function bothWays({ controls, now }: State): boolean {
  const loss = plainLoss(controls);
  const { phi, values } = now;
  return (
    isLowest((point) => loss.value(point) + values.lambda * sum(point), phi) &&
    isLowestInBall(loss.value, phi, { p: 1, budget: values.budget })
  );
}
const doubled = ({ controls: { center } }: State): { center: Vec2 } => ({ center: [2 * center[0], 2 * center[1]] });

const claims: readonly Says[] = [
  [
    /The loss’s own minimum is the origin, so it costs nothing/,
    ({ controls }) => controls.center.every((x) => x === 0),
  ],
  [
    /every λ and every budget give the same solution, zero/,
    (state) => STRENGTHS.every((held) => isZero(withLambda(state, held)) && isZero(withBudget(state, held))),
  ],
  [
    /λ = (\S+) leaves no budget: both parameters are exactly zero/,
    ({ controls, now }, lambda) => lambda === formatNumber(controls.lambda) && isZero(now) && now.values.budget === 0,
  ],
  [/every λ from λₘₐₓ = (\S+) on gives the same solution/, zeroFrom],
  [
    /Without a budget both parameters are zero; so they are for every λ from λₘₐₓ = (\S+) on/,
    (state, lambda) => state.controls.budget === 0 && isZero(state.now) && zeroFrom(state, lambda as string),
  ],
  [
    /λ = 0 lets the loss have its own minimum, and every budget from ‖φ̂‖₁ = (\S+) on gives the same solution/,
    (state, price) =>
      state.controls.lambda === 0 &&
      same(state.now.phi, state.controls.center, 0) &&
      centreFrom(state, price as string),
  ],
  [
    /The budget c = (\S+) does not bind: the loss’s own minimum costs ‖φ̂‖₁ = (\S+)\. So λ = 0, and every larger budget gives the same solution/,
    (state, budget, price) =>
      budget === formatNumber(state.controls.budget) &&
      same(state.now.phi, state.controls.center, 0) &&
      state.now.values.lambda === 0 &&
      centreFrom(state, price as string),
  ],
  [
    /For this loss λ = (\S+) means a budget of c = (\S+)\./,
    (state, lambda, budget) =>
      lambda === formatNumber(state.controls.lambda) &&
      budget === formatNumber(sum(state.now.phi)) &&
      bothWays(state) &&
      same(withBudget(state, sum(state.now.phi)).phi, state.now.phi),
  ],
  [
    /For this loss the budget c = (\S+) means λ = (\S+)\. /,
    (state, budget, lambda) =>
      budget === formatNumber(state.controls.budget) &&
      lambda === formatNumber(state.now.values.lambda) &&
      bothWays(state) &&
      same(withLambda(state, state.now.values.lambda).phi, state.now.phi, 1e-6),
  ],
  [/Both parameters are in/, ({ now }) => now.phi.every((x) => x !== 0)],
  [
    /Only (φ.) is in; (φ.) is exactly zero/,
    ({ now: { phi } }, kept, zero) => phi[indexOf(zero as string)] === 0 && phi[indexOf(kept as string)] !== 0,
  ],
  [
    /Move the centre, and c follows/,
    (state) => !near(state.at(doubled(state)).values.budget, state.now.values.budget, 1e-9),
  ],
  [
    /Move the centre, and λ follows/,
    (state) => !near(state.at(doubled(state)).values.lambda, state.now.values.lambda, 1e-9),
  ],
];

/** Strengths that bring the solution to the origin, and their neighbours among the doubles. */
const knots = [1, 2, 3, 4, 5].flatMap((k) => {
  const controls = { center: [0.31 * k, 0.7] as Vec2, condition: 2 + k, angle: 17 * k };
  const strength = Math.max(...plainLoss(controls).slopes([0, 0]).map(Math.abs));
  return [-4, -2, -1, 0, 1].map((ulps) => {
    const lambda = strength * (1 + ulps * (Number.EPSILON / 2));
    return `?center=${controls.center}&condition=${2 + k}&angle=${17 * k}&lambda=${lambda}`;
  });
});
const also = [
  '?center=0,0',
  '?center=0,0&hold=budget',
  '?lambda=3',
  '?lambda=0',
  '?hold=budget&budget=0',
  '?hold=budget&budget=3',
  '?hold=budget&budget=1',
  '?hold=budget&budget=2.5',
  '?hold=budget&budget=1e-9',
  '?lambda=0.01',
  ...knots,
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
