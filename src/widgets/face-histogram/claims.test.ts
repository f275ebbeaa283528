import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { seededRandom } from '#math';
import { normal } from '#math/faces';
import { formatNumber } from '#text/format.ts';
import { askedIn } from './asked.ts';
import { describe } from './describe.ts';
import { type FaceModel, modelOf } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, FaceModel>;
type State = Parameters<Says[1]>[0];

/** Countings of so many centres are cancelled: after so many, or before the first. */
const CANCELLED: Readonly<Record<number, number>> = { 777: 321, 778: 0 };
function model(controls: Controls): FaceModel {
  const run = begin(askedIn(controls));
  run.advance(CANCELLED[controls.trials] ?? Number.POSITIVE_INFINITY);
  return modelOf(run.result());
}
const drawn = ({ controls: { trials } }: State) => CANCELLED[trials] ?? trials;

/** How many entries survive: one after the other from the largest, as long as the budget lasts. */
function survivors(sizes: readonly number[], budget: number): number {
  const sorted = sizes.toSorted((a, b) => b - a);
  let spent = 0;
  let left = 1;
  while (left < sorted.length) {
    spent += left * ((sorted[left - 1] as number) - (sorted[left] as number));
    if (spent >= budget) break;
    left += 1;
  }
  return left;
}

/** The number of non-zeros of each centre outside, the centres drawn once more. */
function leftOver(controls: Controls, seed: number, count: number): number[] {
  const random = seededRandom(seed);
  const size = controls.law === 'gaussian' ? () => Math.abs(normal(random)) : () => -Math.log(1 - random());
  return Array.from({ length: count }, () => {
    const sizes = Array.from({ length: controls.n }, size);
    const norm = sizes.reduce((sum, one) => sum + one, 0);
    const budget = controls.hold === 'share' ? controls['budget-share'] * norm : controls.budget;
    return norm > budget ? [survivors(sizes, budget)] : [];
  }).flat();
}
const known = new Map<string, number[]>();
function own(state: State): number[] {
  const key = JSON.stringify(state.controls);
  const found = known.get(key) ?? leftOver(state.controls, state.controls.seed, drawn(state));
  known.set(key, found);
  return found;
}
const tally = (state: State, k: number) => own(state).filter((left) => left === k).length;
const isTally = (state: State, said: string | undefined, k: number) =>
  said === (tally(state, k) === 0 ? 'none' : formatNumber(tally(state, k)));

const others = new Map<string, number[]>();
/** Other centres, which the law knows as little as these. */
function other({ controls }: State): number[] {
  const { trials: _, seed: __, ...rest } = controls;
  const key = JSON.stringify(rest);
  const found = others.get(key) ?? leftOver(controls, 4711, 2000);
  others.set(key, found);
  return found;
}
/** Said as the law has it; and other centres come within five standard deviations of that. */
function isExpected(state: State, said: string | undefined, k: number): boolean {
  const p = state.now.values[k === 1 ? 'exact-vertex' : 'exact-dense'];
  const all = other(state);
  const found = all.filter((left) => left === k).length;
  const spread = Math.sqrt(Math.max(all.length * p * (1 - p), 1));
  const expected = p * own(state).length;
  const isIt = said === (expected === 0 ? 'less than 10⁻³⁰⁰' : formatNumber(expected));
  return isIt && Math.abs(found - all.length * p) <= 5 * spread;
}
const isWho = (state: State, law: string | undefined, n: string | undefined) =>
  law === (state.controls.law === 'gaussian' ? 'normal' : 'Laplace') && n === String(state.controls.n);
const meanOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

const claims: readonly Says[] = [
  [
    /Cancelled after (\d+) of (\d+) centres/,
    (state, after, all) => after === String(drawn(state)) && all === String(state.controls.trials) && after !== all,
  ],
  [/No centre is drawn yet/, (state) => drawn(state) === 0],
  [
    /All (\d+) (\w+) centres in (\d+) dimensions lie inside the ball of budget (\S+): nothing is cut off, so there is nothing to count/,
    (state, all, law, n, budget) =>
      all === String(drawn(state)) &&
      isWho(state, law, n) &&
      state.controls.hold === 'budget' &&
      budget === formatNumber(state.controls.budget) &&
      own(state).length === 0,
  ],
  [
    /Of (\d+) (\w+) centres in (\d+) dimensions, with (\S+) of ‖φ̂‖₁ as the budget/,
    (state, many, law, n, share) =>
      many === String(own(state).length) &&
      isWho(state, law, n) &&
      state.controls.hold === 'share' &&
      share === formatNumber(state.controls['budget-share']),
  ],
  [
    /Of the (\d+) (\w+) centres in (\d+) dimensions that lie outside the ball of budget (\S+)(?=,)/,
    (state, many, law, n, budget) =>
      many === String(own(state).length) &&
      isWho(state, law, n) &&
      state.controls.hold === 'budget' &&
      budget === formatNumber(state.controls.budget),
  ],
  [
    /(\S+) leads? to a corner and (\S+) to a point without a zero/,
    (state, vertex, dense) => isTally(state, vertex, 1) && isTally(state, dense, state.controls.n),
  ],
  [
    /the law predicts (less than \S+|\S+) and (less than \S+|\S+)(?=\. On)/,
    (state, vertex, dense) => isExpected(state, vertex, 1) && isExpected(state, dense, state.controls.n),
  ],
  [
    /On average (\S+) parameters are not zero \(law: (\S+)\)/,
    (state, mean, lawful) => {
      const all = other(state);
      const law = state.now.values['exact-mean'];
      const center = meanOf(all);
      const spread = Math.sqrt(meanOf(all.map((one) => (one - center) ** 2)) / all.length);
      const near = Math.abs(center - law) <= 5 * spread + 5 / all.length;
      return mean === formatNumber(meanOf(own(state))) && lawful === formatNumber(law) && near;
    },
  ],
  [
    /No bar is further from the law than (\S+) standard deviations/,
    (state, z) => {
      const total = own(state).length;
      const all = [...state.now.expected].flatMap((expected, i) =>
        expected < 20 ? [] : [Math.abs(tally(state, i + 1) - expected) / Math.sqrt(expected * (1 - expected / total))],
      );
      return all.length > 0 && z === formatNumber(Math.max(...all), 3);
    },
  ],
];

it('says nothing of corners and faces that is not so', () => {
  const also = [
    '?',
    '?n=2',
    '?n=200',
    '?n=200&budget-share=0.9&trials=400',
    '?n=200&hold=budget&budget=0.1&trials=400',
    '?n=5&hold=budget&budget=500',
    '?n=5&hold=budget&budget=3&law=laplace',
    '?trials=777',
    '?trials=778',
    '?n=2&budget-share=0.001&trials=100',
    '?n=30&trials=100',
  ];
  expect(faults({ widget, model, describe, claims, also, drawn: 16 })).toEqual([]);
});
