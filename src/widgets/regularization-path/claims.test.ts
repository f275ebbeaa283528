import { expect, it } from 'vitest';

import { remember } from '#figure/remember.ts';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { readNumber } from '#text/read-number.ts';
import { askedIn } from './asked.ts';
import { pathChart } from './chart.ts';
import { describe } from './describe.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { type Traced, trace } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Now = ReturnType<typeof modelAt>;
type Says = Claim<Controls, Now>;
type State = Parameters<Says[1]>[0];

const last = remember<Traced>();
const model = (controls: Controls) => {
  const asked = askedIn(controls);
  return modelAt(
    controls.lambda,
    last(JSON.stringify(asked), () => trace(asked, textsAtHand(controls))),
  );
};

/** Of sums of hundreds of products. */
const CLOSE = 1e-7;
/** Columns and target as they are used, from the design that the figure solves; its standardization is tested elsewhere. */
function residuals({ now }: State): { x: number[][]; left: number[]; y: number[] } {
  const { design } = now.result;
  const x = now.rows.map((_, j) => Array.from(design.x.subarray(j * design.n, (j + 1) * design.n)));
  const y = Array.from(design.y);
  const left = y.map((value, i) =>
    now.rows.reduce((rest, { coefficient }, j) => rest - coefficient * ((x[j] as number[])[i] as number), value),
  );
  return { x, left, y };
}
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, one, i) => sum + one * (b[i] as number), 0);
/** Each column's pull, again from the rows. */
function pulls(state: State): number[] {
  const { x, left, y } = residuals(state);
  const { lambda, mix, rows } = state.now;
  return x.map((column, j) => dot(column, left) / y.length - lambda * (1 - mix) * (rows[j]?.coefficient ?? 0));
}
const squares = (list: readonly number[]) => dot(list, list);
const near = (a: number, b: number) => Math.abs(a - b) <= CLOSE * (1 + Math.abs(a) + Math.abs(b));
const living = ({ now }: State) => now.rows.filter(({ coefficient }) => coefficient !== 0);
const count = (state: State, text: string) => living(state).length === Number(text);
const all = ({ now }: State, text: string) => now.rows.length === Number(text);
const isMet = (state: State) => {
  const bound = state.now.lambda * state.now.mix;
  return pulls(state).every((pull, j) => {
    const { coefficient = 0 } = state.now.rows[j] ?? {};
    return coefficient === 0 ? Math.abs(pull) <= bound * (1 + CLOSE) + CLOSE : near(Math.abs(pull), bound);
  });
};

const claims: readonly Says[] = [
  [
    /(?:^|(?<=\. ))At λ = (\S+?)(?: and mix (\S+?))?(?=,| none)/,
    ({ now }, lambda, mix) =>
      lambda === formatNumber(now.lambda) && (mix ? mix === formatNumber(now.mix) : [0, 1].includes(now.mix)),
  ],
  [/none of the (\d+) coefficients is zero/, (state, of) => all(state, of ?? '') && count(state, of ?? '')],
  [
    /(\d+) of (\d+) coefficients (?:is|are) not zero(?:: (.+?))?(?=\. )/,
    (state, some, of, names) => {
      const listed = names ? names.split(/, | and /) : undefined;
      const alive = living(state).map(({ name }) => shortened(name));
      return all(state, of ?? '') && count(state, some ?? '') && (!listed || `${listed}` === `${alive}`);
    },
  ],
  [/There is no penalty, and nothing is held at zero by one/, ({ controls }) => controls.lambda === 0],
  [
    /Ridge meets each pull with λ times the coefficient, which is zero only where the pull is/,
    (state) => state.now.mix === 0 && isMet(state) && living(state).length === state.now.rows.length,
  ],
  [
    /What is not zero pulls with just (mix·)?λ(?=[;.])/,
    (state, share) => state.now.mix < 1 === Boolean(share) && isMet(state),
  ],
  [
    /of the others (\S+) pulls hardest, with (\S+?), and stays at exactly zero/,
    (state, name, most) => {
      const others = pulls(state)
        .map((pull, j) => ({ pull: Math.abs(pull), row: state.now.rows[j] }))
        .filter(({ row }) => row?.coefficient === 0);
      const hardest = others.find(({ row }) => shortened(row?.name ?? '') === name);
      return (
        hardest !== undefined &&
        others.every(({ pull }) => pull <= hardest.pull + CLOSE) &&
        Math.abs(hardest.pull - readNumber(most ?? '')) <= 1e-3 * (hardest.pull + CLOSE)
      );
    },
  ],
  [
    /They explain (\S+) of the variance of (.+?) in these (\d+) rows/,
    (state, share, target, rows) => {
      const { left, y } = residuals(state);
      return (
        share === formatShare(1 - squares(left) / squares(y)) &&
        target === shortened(state.now.table.target, 20) &&
        Number(rows) === y.length
      );
    },
  ],
  [
    /The lines are drawn down to λ = (\S+), where the handle waits/,
    ({ now }, end) => {
      const { x } = pathChart(now.result);
      return Math.log10(now.lambda) < x.range[0] && end === formatNumber(10 ** x.range[0]);
    },
  ],
  [
    /λ = (\S+) is at least λₘₐₓ = (\S+?), the least that holds the hardest pull/,
    (state, lambda, most) => {
      const { x, y } = residuals(state);
      const hardest = Math.max(...x.map((column) => Math.abs(dot(column, y)) / y.length)) / state.now.mix;
      return (
        lambda === formatNumber(state.now.lambda) &&
        most === formatNumber(hardest) &&
        state.now.lambda >= hardest - CLOSE
      );
    },
  ],
  [
    /every coefficient is exactly zero, and the prediction is the mean of (.+?), (\S+), for every row/,
    (state, target, mean) =>
      living(state).length === 0 &&
      target === shortened(state.now.table.target, 20) &&
      mean === formatNumber(state.now.result.design.targetMean),
  ],
  [
    /Below λₘₐₓ (.+?) comes in first/,
    (state, names) => {
      const sizes = pulls(state).map(Math.abs);
      const first = state.now.rows.filter((_, j) => near(sizes[j] as number, Math.max(...sizes)));
      const told = first.map(({ name }) => shortened(name));
      return living(state).length === 0 && told.length === 1 && names === told[0];
    },
  ],
];

const also = [
  '?lambda=0',
  '?lambda=45.17',
  '?lambda=45.15',
  '?lambda=0.08',
  '?lambda=1e6',
  '?mix=0',
  '?mix=0.5&lambda=0',
  '?mix=0&lambda=1e-9',
  '?mix=0&lambda=1e6',
  '?mix=0.001&lambda=3',
  '?mix=0.5&lambda=90.4',
  '?data=wages&lambda=1.9',
  '?data=wages&lambda=9&mix=0.5',
  '?data=meat&lambda=1e3',
  '?data=meat&lambda=0.0004',
  '?data=cars&lambda=0.05&missing=mean',
  '?data=wages&lambda=0.1&texts=drop',
  '?data=wages&lambda=0.3&target=age',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also, drawn: 30 })).toEqual([]);
}, 60_000);
