import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest, plainLoss } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const LANES: Record<string, number> = { subgradient: 0, 'clip and freeze': 1, proximal: 2, accelerated: 3 };
const laneOf = ({ now }: State, name = '') =>
  now.lanes[LANES[name.toLowerCase()] as number] as State['now']['lanes'][number];
const historyOf = (state: State, name: string | undefined) => laneOf(state, name).lane.history;
/** The minimum, by which all are measured, is the lowest point. */
function isMeasured({ controls, now }: State): boolean {
  const loss = plainLoss(controls);
  return isLowest(
    (phi) => loss.value(phi) + controls.lambda * (Math.abs(phi[0]) + Math.abs(phi[1])),
    now.race.best.phi,
  );
}
const best = ({ now }: State) => now.race.best.phi;
const signs = (phi: readonly number[]) => phi.map((x) => Math.sign(x) + 0).join();
const support = (phi: readonly number[]) => phi.map((x) => Number(x !== 0)).join();
const far = (state: State, phi: readonly number[]) =>
  Math.hypot((phi[0] as number) - best(state)[0], (phi[1] as number) - best(state)[1]);
/** The same race, but longer. */
const longer = (state: State, name: string | undefined) =>
  (
    state.at({ iterations: Math.min(10_000, 4 * state.controls.iterations + 200) }).lanes[
      LANES[(name as string).toLowerCase()] as number
    ] as { lane: { history: readonly (readonly number[])[] } }
  ).lane.history;
/** Something has been so since an iteration, to the one that is shown, and not just before. */
const since = (
  state: State,
  name: string | undefined,
  from: string | undefined,
  is: (phi: readonly number[]) => boolean,
) => {
  const history = historyOf(state, name);
  const k = Number(from);
  return (
    history.slice(k, state.now.end + 1).every(is) &&
    k <= state.now.end &&
    (k === 0 || !is(history[k - 1] as readonly number[]))
  );
};
const LANE = '(?:The|the) ([a-z ]+?) lane';

const claims: readonly Says[] = [
  [
    /All four lanes stand at the start, (\([^()]*\))/,
    ({ controls, now }, at) =>
      at === formatPoint(controls.start) && now.lanes.every(({ phi }) => formatPoint(phi) === at),
  ],
  [
    /This step is too long for the (.+?) lanes?: (?:it is|they are) driven far away/,
    (state, names) => {
      const driven = (names as string).split(/, | and (?!freeze)/).map((name) => laneOf(state, name));
      const farther = driven.every(
        ({ phi, lane }) =>
          !phi.every(Number.isFinite) || far(state, phi) > 9 * Math.max(1, far(state, lane.history[0] as Vec2)),
      );
      // No step that descends does this: the larger curvature is 1, and FISTA is stable up to 4/3.
      return farther && state.controls.step > 4 / 3;
    },
  ],
  [
    /: (it is|they are) driven/,
    ({ now }, words) => (now.lanes.filter(({ fate }) => fate !== 'going').length === 1) === (words === 'it is'),
  ],
  [
    /, by now beyond all numbers/,
    ({ now }) => now.lanes.every(({ fate, phi }) => fate === 'going' || !phi.every(Number.isFinite)),
  ],
  [
    new RegExp(`${LANE} happens to stand on zero`),
    (state, name) => best(state).some((x, j) => x === 0 && laneOf(state, name).phi[j] === 0),
  ],
  [
    new RegExp(`${LANE} has (φ.) at (\\S+), where zero would be right`),
    (state, name, which, value) => {
      const j = indexOf(which as string);
      const x = laneOf(state, name).phi[j] as number;
      return isMeasured(state) && x !== 0 && value === formatNumber(x) && best(state)[j] === 0;
    },
  ],
  [
    new RegExp(`${LANE} holds (φ.) at zero, and the minimum wants it at (\\S+)\\.(?= |$)`),
    (state, name, which, value) => {
      const j = indexOf(which as string);
      const after = longer(state, name).slice(state.now.end);
      return (
        after.every((phi) => phi[j] === 0) &&
        isMeasured(state) &&
        best(state)[j] !== 0 &&
        value === formatNumber(best(state)[j])
      );
    },
  ],
  [
    new RegExp(`${LANE} has not found the right (zeros|signs) yet`),
    (state, name, what) => {
      const of = what === 'zeros' ? support : signs;
      return (
        isMeasured(state) &&
        of(laneOf(state, name).phi) !== of(best(state)) &&
        (what === 'zeros') === best(state).includes(0)
      );
    },
  ],
  [
    new RegExp(`${LANE} has the right (zeros|signs), but loses them again`),
    (state, name, what) => {
      const of = what === 'zeros' ? support : signs;
      const after = historyOf(state, name).slice(state.now.end);
      return of(laneOf(state, name).phi) === of(best(state)) && after.some((phi) => of(phi) !== of(best(state)));
    },
  ],
  [
    new RegExp(`${LANE} has had (its zero|both zeros) since iteration (\\d+), exactly`),
    (state, name, what, from) =>
      isMeasured(state) &&
      best(state).filter((x) => x === 0).length === (what === 'its zero' ? 1 : 2) &&
      since(state, name, from, (phi) => support(phi) === support(best(state))),
  ],
  [
    new RegExp(`${LANE} has had the right signs, with no zero, since iteration (\\d+)`),
    (state, name, from) =>
      isMeasured(state) &&
      !best(state).includes(0) &&
      since(state, name, from, (phi) => signs(phi) === signs(best(state))),
  ],
];

const also = [
  ...[0, 1, 2, 5, 10, 20, 40].map((shown) => `?shown=${shown}`),
  ...[1, 2, 3, 5, 8, 13, 21, 34].map((shown) => `?step=1&lambda=0.3&condition=30&shown=${shown}`),
  ...[1, 2, 3, 5, 8, 13, 21, 34].map((shown) => `?step=1&lambda=0.05&condition=100&iterations=300&shown=${shown}`),
  ...[20, 50, 100, 200, 300].map((shown) => `?step=1&lambda=0.2&condition=100&angle=30&iterations=400&shown=${shown}`),
  '?step=0.3&condition=10&lambda=0.2&angle=20&shown=5&iterations=300',
  '?step=0.3&condition=30&lambda=0.05&angle=20&shown=9&iterations=300',
  '?step=1&lambda=3',
  '?step=0.5&lambda=2&iterations=1',
  '?start=0,0',
  '?start=0,2&shown=1',
  '?start=1,1&lambda=1&center=0,0&condition=1&step=1&shown=1',
  '?step=3',
  '?step=3&iterations=10',
  '?step=2.2&iterations=2000',
  '?step=1.5&iterations=300',
  '?step=1.5&iterations=60',
  '?step=100&iterations=1000',
  '?step=10&schedule=root&iterations=1000&shown=20',
  '?step=10&schedule=root&iterations=1000',
  '?step=2.5&condition=1&iterations=200',
  '?start=1,1&lambda=0.5&center=0.5,2&condition=1&step=1&shown=1',
  '?center=0,0&lambda=0',
  '?lambda=0',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
