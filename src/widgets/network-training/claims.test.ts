import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { type LabelledPoints, logitAt, type Network } from '#math/network';
import { formatNumber, formatShare } from '#text/format.ts';
import { askedIn } from './asked.ts';
import { describe } from './describe.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Now = ReturnType<typeof modelAt>;
type Says = Claim<Controls, Now>;
type State = Parameters<Says[1]>[0];

/** A training of so many epochs is cancelled after as many as stand here. */
const CANCELLED = { epochs: 77, after: 20 };
function model(controls: Controls): Now {
  const run = begin(askedIn(controls));
  run.advance(controls.epochs === CANCELLED.epochs ? CANCELLED.after : Number.POSITIVE_INFINITY);
  return modelAt(controls.shown, run.result());
}

/** The share of points on the side of their label, one by one. */
function shareOf(network: Network, { at, label }: LabelledPoints): number {
  const right = [...label].filter(
    (is, i) => logitAt(network, at[2 * i] as number, at[2 * i + 1] as number) > 0 === (is === 1),
  );
  return right.length / label.length;
}
const bare = ({ at, now }: State) => {
  const other = at({ penalty: 'none', shown: now.epoch, epochs: Math.max(1, now.epoch) });
  return shareOf(other.network, other.heldBack);
};
const own = ({ now }: State) => shareOf(now.network, now.heldBack);
/** Two into each hidden unit and one out of it stand before the biases. */
const weights = ({ now, controls }: State) => [...now.network.slice(0, 3 * controls.hidden)];
const zeros = (state: State) => weights(state).filter((w) => w === 0).length;
const POINTS = [
  [0, 0],
  [1, 0.3],
  [-0.7, 2],
  [0.1, -1.3],
] as const;
/** Units through which the output does not depend on the inputs, when the others give nothing. */
function dead({ now, controls: { hidden } }: State): number {
  const units = Array.from({ length: hidden }, (_, k) => k);
  return units.filter((unit) => {
    const alone = now.network.slice();
    for (const other of units) if (other !== unit) alone[2 * hidden + other] = 0;
    return new Set(POINTS.map(([x1, x2]) => logitAt(alone, x1, x2))).size === 1;
  }).length;
}
const isPenalized = ({ controls: { penalty, lambda } }: State) => penalty !== 'none' && lambda > 0;

const claims: readonly Says[] = [
  [
    /The training diverges: one epoch further no double could hold its numbers\./,
    ({ now, controls, at }) => {
      const further = at({ epochs: controls.epochs, shown: now.epoch + 1 });
      return (
        now.epoch < controls.epochs &&
        further.epoch === now.epoch &&
        weights({ now, controls, at }).every(Number.isFinite)
      );
    },
  ],
  [
    /Cancelled after epoch (\d+) of (\d+)/,
    ({ controls }, after, asked) =>
      asked === String(controls.epochs) && Number(after) === CANCELLED.after && controls.epochs === CANCELLED.epochs,
  ],
  [
    /Before the first epoch all (\d+) weights are random, and none is zero/,
    (state, count) =>
      state.now.epoch === 0 &&
      zeros(state) === 0 &&
      weights(state).length === Number(count) &&
      new Set(weights(state)).size === Number(count),
  ],
  [
    /After (\S+) (epochs?) /,
    ({ now }, count, noun) => count === formatNumber(now.epoch) && (noun === 'epoch') === (now.epoch === 1),
  ],
  [/without a penalty (?=not|all|\d)/, (state) => !isPenalized(state)],
  [
    /of (proximal|subgradient) steps with an (L[12]) penalty/,
    (state, method, penalty) =>
      isPenalized(state) && state.controls.method === method && state.controls.penalty.toUpperCase() === penalty,
  ],
  [
    /not one of the (\d+) weights is exactly zero/,
    (state, count) => zeros(state) === 0 && weights(state).length === Number(count),
  ],
  [
    /, though (\d+) (?:is|are) smaller than 0\.001/,
    (state, count) =>
      weights(state).filter((w) => w !== 0 && Math.abs(w) < 0.001).length === Number(count) && count !== '0',
  ],
  [
    /all (\d+) weights (?:is|are) exactly zero/,
    (state, count) => zeros(state) === Number(count) && weights(state).length === Number(count),
  ],
  [
    /(\d+) of the (\d+) weights (is|are) exactly zero/,
    (state, count, all, verb) =>
      zeros(state) === Number(count) && weights(state).length === Number(all) && (verb === 'is') === (count === '1'),
  ],
  [
    /; the hidden (units have|unit has) no way through/,
    (state, words) => dead(state) === state.controls.hidden && (words === 'unit has') === (state.controls.hidden === 1),
  ],
  [
    /; (\d+) of (\d+) hidden units (has|have) no way through/,
    (state, count, all, verb) =>
      dead(state) === Number(count) && state.controls.hidden === Number(all) && (verb === 'has') === (count === '1'),
  ],
  [/The network is right on (\S+%) of the points held back/, (state, share) => share === formatShare(own(state))],
  [/, just as it is without a penalty/, (state) => isPenalized(state) && own(state) === bare(state)],
  [
    /; without a penalty it is right on (\S+%)/,
    (state, share) => isPenalized(state) && share === formatShare(bare(state)) && bare(state) !== own(state),
  ],
];

const also = [
  '?epochs=200',
  '?epochs=200&shown=0',
  '?epochs=200&shown=1',
  '?epochs=200&shown=0&penalty=none',
  '?epochs=30&penalty=none',
  '?epochs=30&lambda=0',
  '?epochs=30&lambda=0&method=subgradient',
  '?epochs=300&method=subgradient',
  '?epochs=300&penalty=l2&lambda=0.02',
  '?epochs=30&lambda=0.02&hidden=2',
  '?epochs=30&lambda=1000',
  '?epochs=30&lambda=1000&hidden=1',
  '?epochs=30&hidden=1&lambda=0.03',
  '?epochs=1000&lambda=1000&penalty=l2&method=subgradient',
  '?epochs=300&lambda=0.02&data=xor&seed=3',
  `?epochs=${CANCELLED.epochs}`,
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also, drawn: 2 })).toEqual([]);
});
