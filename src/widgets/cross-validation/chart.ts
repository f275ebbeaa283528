import { type ChartLine, type ChartPicture, linearAxis } from '#plot/chart/chart.ts';
import type { Point } from '#plot/plane/plane.ts';
import { lambdaAxis, readLambda } from '#scenes/tables/lambda-axis.ts';
import { formatNumber } from '#text/format.ts';
import type { Validated } from './run.ts';

/** The axis goes so many times as high above the least error as that of the mean is, and at least to its standard error. */
const ABOVE = 1.25;
/** Air below the lowest point, as a share of the axis. */
const AIR = 0.08;
/** Upright lines end so far below the top, as a share of the axis: there stands its name. */
const CLEAR = 0.1;

type Errors = NonNullable<Validated['errors']>;

/** Errors of held-out rows over λ, on a logarithmic axis: the lasso’s with its band, and the refit’s. */
export function errorChart({ tried: { lambdas }, errors }: Validated): ChartPicture {
  const ends = [lambdas.at(-1) as number, lambdas[0] as number] as const;
  const range = errors ? rangeOf(errors) : ([0, 1] as const);
  return {
    label: `The mean squared error of held-out rows for λ from ${formatNumber(ends[0])} to ${formatNumber(ends[1])}`,
    x: lambdaAxis(ends),
    y: linearAxis('error', range),
    lines: errors ? linesOf(errors, range) : [],
    mirrored: true,
    shape: 1.6,
    read: (y) => formatNumber(y),
    readX: readLambda,
  };
}

/** The band, the refit, the lasso, and upright lines at the two λ that are chosen. */
function linesOf(errors: Errors, range: readonly [number, number]): ChartLine[] {
  const { lambdas, least, oneStandardError } = errors;
  const places = lambdas.map(Math.log10).toReversed();
  const drawn = (list: ArrayLike<number>) =>
    places.map((x, i) => inside(x, list[list.length - 1 - i] as number, range[1]));
  const upright = (name: string, index: number): ChartLine => {
    const x = Math.log10(lambdas[index] as number);
    return {
      name,
      hue: 'ink',
      look: 'dotted',
      points: [range[1] - CLEAR * (range[1] - range[0]), range[0]].map((y): Point => [x, y]),
    };
  };
  const band = { unnamed: true, points: [], bands: [bandOf(errors, places, range)] };
  return [
    { name: 'one standard error', hue: 'loss', ...band },
    { name: 'refit', hue: 'optimum', look: 'dashed', points: drawn(errors.refitErrors ?? []) },
    { name: 'lasso', hue: 'loss', points: drawn(errors.errors) },
    upright('least', least),
    upright('1 s.e.', oneStandardError),
  ];
}

/** What is higher than the axis leaves a gap. */
const inside = (x: number, y: number, top: number): Point | undefined => (y <= top ? [x, y] : undefined);

function rangeOf({ errors, standardErrors, meanError, least }: Errors): readonly [number, number] {
  const lowest = errors.reduce((low, error, k) => Math.min(low, error - (standardErrors[k] as number)), Infinity);
  const reach = Math.max(meanError, (errors[least] as number) + 2 * (standardErrors[least] as number));
  const top = lowest + ABOVE * (reach - lowest);
  return top > lowest ? [lowest - AIR * (top - lowest), top] : [lowest - 1, lowest + 1];
}

/** The error and one standard error to both sides of it, within the axis. */
function bandOf({ errors, standardErrors }: Errors, places: readonly number[], [low, high]: readonly [number, number]) {
  const within = (y: number) => Math.min(high, Math.max(low, y));
  return places.map((x, i) => {
    const k = errors.length - 1 - i;
    const [error, off] = [errors[k] as number, standardErrors[k] as number];
    return [x, within(error - off), within(error + off)] as const;
  });
}
