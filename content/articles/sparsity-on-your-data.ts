// The numbers that the article quotes.

import { defaults } from '#figure/controls/controls.ts';
import { pairLoss, seededRandom } from '#math';
import { normal } from '#math/faces';
import {
  CrossValidation,
  correlations,
  designOf,
  exactPath,
  lambdaMax,
  pathAt,
  ResampledSupport,
  relaxedRefit,
} from '#math/regression';
import { textAtHand } from '#scenes/tables/at-hand.ts';
import { TableStage } from '#scenes/tables/table-stage.ts';
import { LIMITS } from '#tables/table.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import { triedOn } from '#widgets/cross-validation/lambdas.ts';
import { askedIn } from '#widgets/regularization-path/asked.ts';
import { eventsOf, type PathEvent } from '#widgets/regularization-path/events.ts';
import { modelAt } from '#widgets/regularization-path/model.ts';
import { widget } from '#widgets/regularization-path/parameters.ts';
import { trace } from '#widgets/regularization-path/run.ts';

const usual = defaults(widget.parameters);
type Data = typeof usual.data;
const said = (value: number) => formatNumber(value, 3);
const whole = (count: number) => count.toLocaleString('en-GB');

/** A table of the site, as the figure has it, and its columns as they were measured. */
function tableOf(data: Data) {
  const asked = askedIn({ ...usual, data });
  const traced = trace(asked, { shipped: textAtHand(data) });
  const stage = new TableStage(asked, { shipped: textAtHand(data) });
  while (stage.advance());
  const { features, target } = stage.numbers.data;
  return {
    traced,
    names: features.map(({ name }) => name),
    columns: features.map(({ values }) => values),
    target: target.values,
    most: lambdaMax(traced.design),
    events: eventsOf(traced),
    at: (lambda: number) => modelAt(lambda, traced),
  };
}
export const tables = {
  diabetes: tableOf('diabetes'),
  cars: tableOf('cars'),
  wages: tableOf('wages'),
  meat: tableOf('meat'),
};
type TableAtHand = (typeof tables)[Data];

/** The rows of a state by their names. */
function coefficientIn(table: TableAtHand, lambda: number, name: string): number {
  return table.at(lambda).rows.find((row) => row.name === name)?.coefficient ?? Number.NaN;
}
const keptAt = (table: TableAtHand, lambda: number) =>
  table.at(lambda).rows.flatMap(({ name, coefficient }) => (coefficient === 0 ? [] : [name]));
/** Where a column first enters, leaves or comes back. */
const where = ({ events }: TableAtHand, name: string, kind: PathEvent['kind']) =>
  events.find((event) => event.name === name && event.kind === kind)?.lambda ?? Number.NaN;
const explainedAt = (table: TableAtHand, lambda: number) =>
  formatShare(table.at(lambda).values['explained-share'] as number);

/** The column that pulls hardest, each measured in a unit of its own. */
function hardest({ names, traced }: TableAtHand, unit: (name: string, spread: number) => number): string {
  const sizes = names.map((name, j) =>
    Math.abs((traced.design.pulls[j] as number) * unit(name, traced.design.scales[j] as number)),
  );
  return names[sizes.indexOf(Math.max(...sizes))] as string;
}
/** Pounds in a ton. */
const TON = 2000;
/** Which column comes first with columns as they are, of the cars with the weight in tons, too. */
export const first = {
  standardized: hardest(tables.diabetes, () => 1),
  measured: hardest(tables.diabetes, (_, spread) => spread),
  pounds: hardest(tables.cars, (_, spread) => spread),
  tons: hardest(tables.cars, (name, spread) => (name === 'weight' ? spread / TON : spread)),
};

const { diabetes, cars, wages, meat } = tables;
const start = diabetes.at(usual.lambda);
const held = start.rows
  .filter(({ coefficient }) => coefficient === 0)
  .toSorted((one, other) => Math.abs(other.pull) - Math.abs(one.pull));
/** The figure as it opens. */
export const opens = {
  lambda: said(usual.lambda),
  kept: listed(keptAt(diabetes, usual.lambda)),
  explained: explainedAt(diabetes, usual.lambda),
  held: held[0]?.name ?? '',
  pull: said(held[0]?.pull ?? Number.NaN),
};

const correlationOf = ({ traced, names }: TableAtHand, one: string, other: string) => {
  const { x, n } = traced.design;
  const [i, j] = [names.indexOf(one), names.indexOf(other)];
  return x.subarray(i * n, (i + 1) * n).reduce((sum, value, row) => sum + value * (x[j * n + row] as number), 0) / n;
};
/** The spread of what s1 and s2 add to the prediction of least squares. */
function together(): number {
  const [one, other] = [coefficientIn(diabetes, 0, 's1'), coefficientIn(diabetes, 0, 's2')];
  return Math.sqrt(one ** 2 + other ** 2 + 2 * one * other * correlationOf(diabetes, 's1', 's2'));
}
const lows = (diabetes.traced.path?.knots ?? []).map(({ lambda }) => coefficientIn(diabetes, lambda, 's3'));
/** The path on the diabetes data, and the column that comes twice. */
export const path = {
  most: said(diabetes.most),
  order: listed(diabetes.events.filter(({ kind }) => kind === 'enters').map(({ name }) => name)),
  events: diabetes.events.length,
  second: said(where(diabetes, 's5', 'enters')),
  enters: said(where(diabetes, 's3', 'enters')),
  lowest: said(Math.min(...lows)),
  leaves: said(where(diabetes, 's3', 'leaves')),
  back: said(where(diabetes, 's3', 'comes back')),
  end: said(coefficientIn(diabetes, 0, 's3')),
  s1: said(coefficientIn(diabetes, 0, 's1')),
  s2: said(coefficientIn(diabetes, 0, 's2')),
  together: said(together()),
};

/** Columns that say nearly the same. */
export const alike = {
  serum: said(correlationOf(diabetes, 's1', 's2')),
  instead: said(correlationOf(diabetes, 's3', 's4')),
  weight: said(correlationOf(cars, 'displacement', 'weight')),
  neighbours: formatNumber(
    Math.min(...Array.from({ length: 99 }, (_, k) => correlationOf(meat, `channel_${k + 1}`, `channel_${k + 2}`))),
    6,
  ),
};

/** From lasso to ridge, at the λ that the figure opens with. */
const mixed = (mix: number) => {
  const { values, rows } = modelAt(
    usual.lambda,
    trace(askedIn({ ...usual, mix }), { shipped: textAtHand('diabetes') }),
  );
  const least = Math.min(...rows.map(({ coefficient }) => Math.abs(coefficient)).filter((size) => size > 0));
  return { kept: values.nonzeros as number, least: said(least) };
};
export const net = { lasso: mixed(1), half: mixed(0.5), tenth: mixed(0.1), ridge: mixed(0) };

const FOLDS = 10;
/** Cross-validation of the lasso on a table, at the λ that the figure tries. */
function validated({ columns, target }: Pick<TableAtHand, 'columns' | 'target'>, seed: number) {
  const { lambdas } = triedOn(designOf(columns, target));
  const work = new CrossValidation(columns, target, { folds: FOLDS, seed, lambdas });
  while (work.advance());
  const { least, oneStandardError, errors } = work.result as NonNullable<typeof work.result>;
  const rmse = (k: number) => Math.sqrt(errors[k] as number);
  return {
    least: { lambda: lambdas[least] as number, error: rmse(least) },
    sparser: { lambda: lambdas[oneStandardError] as number, error: rmse(oneStandardError) },
    mean: rmse(0),
  };
}
/** What a table's cross-validation comes to, in words. */
function spoken(table: TableAtHand, { least, sparser, mean }: ReturnType<typeof validated>) {
  const of = ({ lambda, error }: typeof least) => ({
    lambda: said(lambda),
    kept: keptAt(table, lambda).length,
    names: listed(keptAt(table, lambda)),
    error: said(error),
  });
  return { columns: table.names.length, least: of(least), sparser: of(sparser), mean: said(mean) };
}
const once = validated(diabetes, 1);
const DEALS = 10;
const others = Array.from(
  { length: DEALS },
  (_, k) => keptAt(diabetes, validated(diabetes, k + 1).least.lambda).length,
);
export const chosen = {
  folds: FOLDS,
  deals: DEALS,
  fewest: Math.min(...others),
  most: Math.max(...others),
  diabetes: spoken(diabetes, once),
  cars: spoken(cars, validated(cars, 1)),
  wages: spoken(wages, validated(wages, 1)),
  meat: spoken(meat, validated(meat, 1)),
};

/** What the lasso takes from a coefficient, and a second fit gives back. */
const { design } = diabetes.traced;
const sparse = pathAt(exactPath(design), once.sparser.lambda);
const again = relaxedRefit(design, sparse);
const [bmi, sex] = ['bmi', 'sex'].map((name) => diabetes.names.indexOf(name)) as [number, number];
export const refitted = {
  lasso: said(sparse[bmi] as number),
  relaxed: said(again[bmi] as number),
  weak: said(sparse[sex] as number),
  strong: said(again[sex] as number),
  /** The pulls of what was kept, after the second fit: none is left. */
  pulls: correlations(design, again).filter((_, j) => sparse[j] !== 0),
};

const TRIAL = { tables: 25, rows: 100, columns: 30, counting: 5 };
/** A table of independent normal columns, of which the first few count, one unit each, and noise of as much. */
function drawn(random: () => number) {
  const columns = Array.from({ length: TRIAL.columns }, () =>
    Float64Array.from({ length: TRIAL.rows }, () => normal(random)),
  );
  const sum = (row: number) =>
    columns.slice(0, TRIAL.counting).reduce((all, column) => all + (column[row] as number), 0);
  return { columns, target: Float64Array.from({ length: TRIAL.rows }, (_, row) => sum(row) + normal(random)) };
}
/** For each of the tables that a seed draws which columns the λ of cross-validation keeps, by the two rules (F37). */
function keptOnTrial(drawing: number) {
  const random = seededRandom(drawing);
  return Array.from({ length: TRIAL.tables }, (_, seed) => {
    const { columns, target } = drawn(random);
    const solved = exactPath(designOf(columns, target));
    const { least, sparser } = validated({ columns, target }, seed);
    const kept = ({ lambda }: typeof least) => {
      const beta = pathAt(solved, lambda);
      return [...beta.keys()].filter((j) => beta[j] !== 0);
    };
    return { least: kept(least), sparser: kept(sparser) };
  });
}
const isRight = (kept: readonly number[]) => kept.filter((j) => j < TRIAL.counting).length === TRIAL.counting;
const wrong = (kept: readonly number[]) => kept.filter((j) => j >= TRIAL.counting).length;
/** Of the drawn tables. */
function counted(count: number): string {
  if (count === 0) return 'none';
  return count === TRIAL.tables ? `all ${count}` : String(count);
}
function judged(found: readonly (readonly number[])[]) {
  return {
    all: counted(found.filter(isRight).length),
    exact: counted(found.filter((kept) => isRight(kept) && wrong(kept) === 0).length),
    wrong: formatNumber(found.reduce((sum, kept) => sum + wrong(kept), 0) / found.length, 2),
  };
}
/** How often cross-validation finds the columns that count, and how many others with them. */
export function trialOf(drawing: number) {
  const found = keptOnTrial(drawing);
  return {
    ...TRIAL,
    least: judged(found.map(({ least }) => least)),
    sparser: judged(found.map(({ sparser }) => sparser)),
  };
}
export const trial = trialOf(1);

/** In which share of the resamples each column is kept. */
export function sharesOf({ columns, target, names }: TableAtHand, lambda: number, resamples: number, seed = 1) {
  const work = new ResampledSupport(columns, target, { resamples, seed, lambda });
  while (work.advance());
  return Object.fromEntries(names.map((name, j) => [name, work.shares[j] as number]));
}
const RESAMPLES = 200;
const FEW = { lambda: 0.5, resamples: 50 };
const shares = sharesOf(diabetes, usual.lambda, RESAMPLES);
const light = sharesOf(meat, FEW.lambda, FEW.resamples);
const share = (value: number | undefined) => formatShare(value ?? Number.NaN);
export const resampled = {
  count: RESAMPLES,
  always: listed(Object.keys(shares).filter((name) => shares[name] === 1)),
  bp: share(shares.bp),
  s3: share(shares.s3),
  s6: share(shares.s6),
  s4: share(shares.s4),
  few: FEW.resamples,
  lambda: said(FEW.lambda),
  meat: listed(keptAt(meat, FEW.lambda).map(channel)),
  beside: [7, 8, 9, 10].map((k) => share(light[`channel_${k}`])),
  steady: share(light.channel_41),
};

/** A channel by its number. */
function channel(name: string): string {
  return name.replace('channel_', '');
}

/** Age, education and experience, of which one is nearly the other two; and λ at which they change places. */
const trio = (lambda: number) => ({
  education: said(coefficientIn(wages, lambda, 'education')),
  experience: said(coefficientIn(wages, lambda, 'experience')),
  age: said(coefficientIn(wages, lambda, 'age')),
});
const columnOf = ({ columns, names }: TableAtHand, name: string) => columns[names.indexOf(name)] ?? [];
const [age, education, experience] = ['age', 'education', 'experience'].map((name) => columnOf(wages, name));
export const redundant = {
  rows: wages.target.length,
  agree: [...(age ?? [])].filter((years, i) => years === (education?.[i] ?? 0) + (experience?.[i] ?? 0) + 6).length,
  age: said(where(wages, 'age', 'enters')),
  enters: said(where(wages, 'experience', 'enters')),
  leaves: said(where(wages, 'age', 'leaves')),
  back: said(where(wages, 'age', 'comes back')),
  start: said(wages.most),
  before: trio(where(wages, 'experience', 'enters')),
  swapped: trio(where(wages, 'age', 'leaves')),
  end: trio(0),
};

/** Two columns by themselves. */
const pair = pairLoss([[...columnOf(diabetes, 'bmi')], [...columnOf(diabetes, 's5')]], [...diabetes.target]);
export const two = {
  rho: said(pair.rho),
  center: pair.center,
  most: said(pair.lambdaMax),
  second: said(where(diabetes, 's5', 'enters')),
};

/** What the other tables tell. */
const FAINT = { cars: 0.05, meat: 0.1 };
export const findings = {
  cars: {
    order: listed(
      cars.events
        .filter(({ kind }) => kind === 'enters')
        .slice(0, 3)
        .map(({ name }) => name),
    ),
    displacement: said(where(cars, 'displacement', 'enters')),
    most: said(cars.most),
    sign: said(coefficientIn(cars, 0, 'displacement')),
    leaves: said(where(cars, 'cylinders', 'leaves')),
    back: said(where(cars, 'cylinders', 'comes back')),
  },
  meat: {
    lambda: said(FAINT.meat),
    kept: listed(keptAt(meat, FAINT.meat).map(channel)),
    count: keptAt(meat, FAINT.meat).length,
    explained: explainedAt(meat, FAINT.meat),
    strongest: said(
      Math.max(...meat.names.map((_, j) => Math.abs(meat.traced.design.pulls[j] as number))) / deviation(meat),
    ),
  },
  wages: { explained: explainedAt(wages, 0) },
};

/** The standard deviation of a table's target. */
function deviation({ traced }: TableAtHand): number {
  const { y } = traced.design;
  return Math.sqrt(y.reduce((sum, value) => sum + value * value, 0) / y.length);
}

/** What is not read, or not made. */
export const limits = {
  megabytes: whole(LIMITS.characters / 1e6),
  rows: whole(LIMITS.rows),
  columns: whole(LIMITS.columns),
  features: whole(LIMITS.features),
  values: whole(LIMITS.values / 1e6),
};
