import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { seededRandom } from '#math';
import { type Column, designOf, exactPath, pathAt } from '#math/regression';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { shortened } from '#scenes/tables/shortened.ts';
import { whole } from '#scenes/tables/table-run.ts';
import { TableStage } from '#scenes/tables/table-stage.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import { askedIn } from './asked.ts';
import { describe } from './describe.ts';
import { modelAt, type ResamplingModel } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ResamplingModel>;
type State = Parameters<Says[1]>[0];

/** Resamples in this test, at most; with this seed the run is cancelled before the first. */
const [MOST, CANCELLED] = [30, 77];
const asked = (controls: Controls) => ({ ...askedIn(controls), resamples: Math.min(MOST, controls.resamples) });

function model(controls: Controls): ResamplingModel {
  const run = begin(asked(controls), textsAtHand(controls));
  return modelAt(controls.lambda, controls.seed === CANCELLED ? run.result() : whole(run));
}

interface Counted {
  readonly name: string;
  readonly kept: boolean;
  readonly share: number;
}
const known = new WeakMap<ResamplingModel, Counted[]>();

/** Each column on the rows as they are, and on rows drawn by hand. */
function counted(state: State): Counted[] {
  const found = known.get(state.now) ?? countedAnew(state);
  known.set(state.now, found);
  return found;
}
function countedAnew({ controls, now }: State): Counted[] {
  const stage = new TableStage(askedIn(controls), textsAtHand(controls));
  while (stage.advance());
  const { features, target } = stage.numbers.data;
  const keptBy = (pick: (column: Column) => Column) => {
    const design = designOf(
      features.map(({ values }) => pick(values)),
      pick(target.values),
    );
    return [...pathAt(exactPath(design, now.lambda / 2), now.lambda)].map((x) => x !== 0);
  };
  const random = seededRandom(controls.seed);
  const { resamples } = asked(controls);
  const drawn = Array.from({ length: controls.seed === CANCELLED ? 0 : resamples }, () => {
    const rows = Array.from(target.values, () => Math.floor(random() * target.values.length));
    return keptBy((column) => rows.map((row) => column[row] as number));
  });
  const given = keptBy((column) => column);
  return features.map(({ name }, j) => ({
    name: shortened(name),
    kept: given[j] as boolean,
    share: drawn.filter((kept) => kept[j]).length / drawn.length,
  }));
}

const claims: readonly Says[] = [
  [
    /At λ = (\S+), (every coefficient is zero|no coefficient is zero|(\S+) of (\S+) coefficients (?:is|are) not zero) on the rows as they are\./,
    (state, lambda, words, some, all) => {
      const columns = counted(state);
      const kept = columns.filter((column) => column.kept).length;
      const said = words.startsWith('every') ? 0 : words.startsWith('no ') ? columns.length : Number(some);
      const [least] = state.now.result.range;
      return (
        lambda === formatNumber(Math.max(state.controls.lambda, least)) &&
        said === kept &&
        (!all || Number(all) === columns.length)
      );
    },
  ],
  [/No resample says anything at this λ\./, (state) => counted(state).every(({ share }) => Number.isNaN(share))],
  [
    /Of the (\S+) columns, (\S+)(?: \((.+?)\))? (?:is|are) kept in all of (\S+) resamples, (\S+) in none\./,
    (state, all, always, names, resamples, never) => {
      const columns = counted(state);
      const steady = columns.filter(({ share }) => share === 1).map(({ name }) => name);
      return (
        Number(all) === columns.length &&
        Number(always) === steady.length &&
        (!names || names === listed(steady)) &&
        Number(resamples) === asked(state.controls).resamples &&
        Number(never) === columns.filter(({ share }) => share === 0).length
      );
    },
  ],
  [
    /Of those that the rows keep, (.+?) is kept least often, in (\S+%)\./,
    (state, name, share) => {
      const columns = counted(state).filter(({ kept }) => kept);
      const least = Math.min(...columns.map((column) => column.share));
      return share === formatShare(least) && columns.some((column) => column.name === name && column.share === least);
    },
  ],
  [
    /Of those that the rows leave out, (.+?) is kept most often, in (\S+%)\./,
    (state, name, share) => {
      const columns = counted(state).filter(({ kept }) => !kept);
      const most = Math.max(...columns.map((column) => column.share));
      return share === formatShare(most) && columns.some((column) => column.name === name && column.share === most);
    },
  ],
  [
    /How often a column is kept says how steady the choice is, not that it is right\./,
    // It is said of shares, and with each of them.
    (state) => counted(state).every(({ share }) => share >= 0 && share <= 1),
  ],
];

const also = [
  '?',
  '?lambda=0',
  '?lambda=1000',
  '?lambda=40&resamples=20',
  '?data=cars&lambda=0.5&resamples=20',
  '?data=cars&lambda=4&seed=3',
  '?data=wages&lambda=0.4&target=age',
  '?data=meat&lambda=0.1&resamples=20',
  '?seed=77',
  '?seed=77&lambda=1000',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also, drawn: 12 })).toEqual([]);
});
