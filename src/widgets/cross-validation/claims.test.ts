import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { seededRandom } from '#math';
import {
  type Column,
  coefficientsInUnits,
  designOf,
  exactPath,
  type LassoPath,
  pathAt,
  predict,
  relaxedRefit,
} from '#math/regression';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { whole } from '#scenes/tables/table-run.ts';
import { TableStage } from '#scenes/tables/table-stage.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { askedIn } from './asked.ts';
import { describe } from './describe.ts';
import { modelAt, type ValidationModel } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ValidationModel>;
type State = Parameters<Says[1]>[0];

/** With this seed the run is cancelled before its last fold. */
const CANCELLED = 77;
/** With this one the table is the reader’s own: y is the column, and by symmetry every row that is left out has the same error. */
const EQUAL = 78;
const FILE = { name: 'equal.csv', text: `a,y\n${'1,1\n-1,-1\n'.repeat(4)}` };
const asked = (controls: Controls) => askedIn(controls.seed === EQUAL ? { ...controls, file: FILE } : controls);

function model(controls: Controls): ValidationModel {
  const run = begin(asked(controls), textsAtHand(asked(controls)));
  if (controls.seed === CANCELLED) while (run.progress < 500) run.advance(1);
  return modelAt(controls.lambda, controls.seed === CANCELLED ? run.result() : whole(run));
}

/** The numbers of the table of a state. */
function tableOf({ controls }: State) {
  const stage = new TableStage(asked(controls), textsAtHand(asked(controls)));
  while (stage.advance());
  const { features, target } = stage.numbers.data;
  return { columns: features.map(({ values }) => values), target: target.values };
}

/** Rows in the order in which they are dealt, by a shuffle from the front. */
function dealt(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, (_, i) => i);
  return rows.map((_, i) => {
    const j = i + Math.floor(random() * (count - i));
    const drawn = rows[j] as number;
    rows[j] = rows[i] as number;
    return drawn;
  });
}

/** One fold: the rows that are held out, and the path of the others. */
interface Fold {
  readonly held: readonly Float64Array[];
  readonly target: Float64Array;
  readonly path: LassoPath;
}
const known = new WeakMap<ValidationModel, Fold[]>();

/** The folds of a state, dealt by hand. */
function foldsOf(state: State): Fold[] {
  const found = known.get(state.now) ?? dealtFolds(state);
  known.set(state.now, found);
  return found;
}
function dealtFolds(state: State): Fold[] {
  const { columns, target } = tableOf(state);
  const folds = Math.min(state.controls.folds, target.length);
  const order = dealt(target.length, state.controls.seed);
  return Array.from({ length: folds }, (_, fold) => {
    const [learned, held] = [order.filter((_, k) => k % folds !== fold), order.filter((_, k) => k % folds === fold)];
    const pick = (column: Column, rows: number[]) => Float64Array.from(rows, (row) => column[row] as number);
    const path = exactPath(
      designOf(
        columns.map((column) => pick(column, learned)),
        pick(target, learned),
      ),
    );
    return { held: columns.map((column) => pick(column, held)), target: pick(target, held), path };
  });
}

/** Mean and standard error of held-out squares, fold by fold: of the lasso, of its refit, and of the mean. */
function byHand(state: State, lambda: number) {
  const folds = foldsOf(state).map(({ held, target, path }) => {
    const { design } = path;
    const beta = pathAt(path, lambda);
    const sum = (b: Float64Array) =>
      predict(coefficientsInUnits(design, b), held).reduce(
        (all, said, i) => all + ((target[i] as number) - said) ** 2,
        0,
      );
    const mean = target.reduce((all, y) => all + (y - design.targetMean) ** 2, 0);
    return { rows: target.length, lasso: sum(beta), refit: sum(relaxedRefit(design, beta)), mean };
  });
  const total = (of: 'rows' | 'lasso' | 'refit' | 'mean') => folds.reduce((all, fold) => all + fold[of], 0);
  const [rows, lasso] = [total('rows'), total('lasso') / total('rows')];
  const spread = folds.reduce((all, fold) => all + (fold.rows / rows) * (fold.lasso / fold.rows - lasso) ** 2, 0);
  return {
    lasso,
    refit: total('refit') / rows,
    mean: total('mean') / rows,
    off: Math.sqrt(spread / (folds.length - 1)),
  };
}

/** Whether a number is what the words say, to their four digits. */
const says = (text: string, value: number) =>
  text === formatNumber(value) || Math.abs(numberOf(text) - value) <= 6e-4 * Math.abs(value);
const numberOf = (text: string) => {
  const [mantissa = '', power = ''] = text.replace('−', '-').split('×10');
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const plain = [...power].map((letter) => (letter === '⁻' ? '-' : digits.indexOf(letter))).join('');
  return Number(mantissa) * 10 ** Number(plain || 0);
};
/** The λ tried that these words say. */
const triedAs = ({ now }: State, text: string) =>
  now.result.tried.lambdas.find((lambda) => formatNumber(lambda) === text) as number;

/** Whether the lasso of all rows keeps as many as the words say. */
function keeps(state: State, lambda: number, words: string): boolean {
  const { columns, target } = tableOf(state);
  const beta = pathAt(exactPath(designOf(columns, target)), lambda);
  const count = beta.filter((entry) => entry !== 0).length;
  const verb = count === 1 ? 'is' : 'are';
  const some = `${count} of ${columns.length} coefficients ${verb} not zero`;
  const all = count === columns.length ? 'no coefficient is zero' : some;
  return words === (count === 0 ? 'every coefficient is zero' : all);
}

const KEPT = String.raw`(every coefficient is zero|no coefficient is zero|\S+ of \S+ coefficients? (?:is|are) not zero)`;

const claims: readonly Says[] = [
  [
    /The cross-validation was cancelled before its (\S+) folds were done\./,
    ({ controls, now }, folds) =>
      controls.seed === CANCELLED && Number(folds) === Math.min(controls.folds, now.values.rows as number),
  ],
  [
    new RegExp(
      String.raw`Over (\S+) folds, λ = (\S+?)(, the smallest that was tried,)? predicts (.+?) best: ${KEPT}, and the mean squared error is (\S+), (\S+%) of that of the mean\.`,
    ),
    (state, folds, text, smallest, target, words, error, share) => {
      const { lambdas } = state.now.result.tried;
      const lambda = triedAs(state, text as string);
      const { lasso, mean } = byHand(state, lambda);
      const others = lambdas.filter((_, k) => k % 60 === 0).map((other) => byHand(state, other).lasso);
      return (
        Number(folds) === Math.min(state.controls.folds, state.now.values.rows as number) &&
        Boolean(smallest) === (lambda === lambdas.at(-1)) &&
        state.now.table.target.startsWith((target as string).replace('…', '')) &&
        keeps(state, lambda, words as string) &&
        says(error as string, lasso) &&
        Math.abs(numberOf((share as string).replace('%', '')) - (100 * lasso) / mean) < 6e-3 * ((100 * lasso) / mean) &&
        share ===
          formatShare((state.now.values['error-min'] as number) / (state.now.values['error-mean-only'] as number)) &&
        others.length > 1 &&
        others.every((other) => other >= lasso * (1 - 1e-9))
      );
    },
  ],
  [
    /No larger λ comes within one standard error of it\./,
    (state) => {
      const { lambdas } = state.now.result.tried;
      const k = lambdas.indexOf(state.now.values['lambda-min'] as number);
      const { lasso, off } = byHand(state, lambdas[k] as number);
      return lambdas.slice(Math.max(0, k - 2), k).every((lambda) => byHand(state, lambda).lasso > lasso + off);
    },
  ],
  [
    new RegExp(String.raw`The largest λ within one standard error of it is (\S+): ${KEPT}, error (\S+)\.`),
    (state, text, words, error) => {
      const { lambdas } = state.now.result.tried;
      const lambda = triedAs(state, text as string);
      const least = byHand(state, state.now.values['lambda-min'] as number);
      const [own, above] = [lambda, lambdas[lambdas.indexOf(lambda) - 1]].map((each) =>
        each === undefined ? Infinity : byHand(state, each).lasso,
      ) as [number, number];
      const limit = (least.lasso + least.off) * (1 + 1e-9);
      return (
        keeps(state, lambda, words as string) &&
        says(error as string, own) &&
        own <= limit &&
        above > limit * (1 - 2e-9)
      );
    },
  ],
  [
    new RegExp(
      String.raw`At λ = (\S+?), (?:tried in place of (\S+), )?${KEPT}(?:: error (\S+), give or take (\S+); refitted in each fold by least squares, (\S+))?\.(?= |$)`,
    ),
    (state, text, asked, words, error, off, refit) => {
      const lambda = triedAs(state, text as string);
      if ((asked || text) !== formatNumber(state.controls.lambda)) return false;
      const { lambdas } = state.now.result.tried;
      const far = (other: number) => Math.abs(Math.log(other / Math.max(state.controls.lambda, 1e-300)));
      const nearest = lambdas.every((other) => far(other) >= far(lambda) - 1e-9);
      if (!nearest || !keeps(state, lambda, words as string)) return false;
      if (!error) return state.controls.seed === CANCELLED;
      const found = byHand(state, lambda);
      return says(error, found.lasso) && says(off as string, found.off) && says(refit as string, found.refit);
    },
  ],
  [
    /Held-out rows ask which λ predicts well, not which columns are the right ones\./,
    // What is chosen has the least error, whatever is kept.
    ({ now }) => now.result.errors?.errors.every((error) => error >= (now.values['error-min'] as number)) === true,
  ],
];

const also = [
  '?',
  '?lambda=0',
  '?lambda=100',
  '?lambda=44&data=diabetes',
  '?data=cars&lambda=0.5&folds=3',
  '?data=wages&lambda=0.4&folds=5&seed=2',
  '?data=meat&lambda=0.1&folds=3',
  '?data=wages&lambda=0.4&target=age&folds=4',
  '?data=cars&target=cylinders&folds=2',
  '?seed=77&lambda=3',
  '?seed=77&lambda=1000',
  '?seed=78&folds=50&lambda=0.5',
];

it('says nothing that is not so', { timeout: 120_000 }, () => {
  expect(faults({ widget, model, describe, claims, also, drawn: 3 })).toEqual([]);
});
