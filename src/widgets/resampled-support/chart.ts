import { sharesAt } from '#math/regression';
import { type ChartLine, linearAxis } from '#plot/chart/chart.ts';
import type { Point } from '#plot/plane/plane.ts';
import { lambdaAxis, readLambda } from '#scenes/tables/lambda-axis.ts';
import type { ColumnsPicture } from '#scenes/tables/line-at.ts';
import { shortened } from '#scenes/tables/shortened.ts';
import { between } from '#scenes/tables/strengths.ts';
import { formatNumber } from '#text/format.ts';
import type { Resampled } from './run.ts';

/** Lines at most, those whose shares are the largest over all λ. */
const DRAWN = 40;
/** The λ that each line is drawn through. */
const COUNT = 160;

/** The share of the resamples that keep each column, over λ on a logarithmic axis. */
export function shareChart({ features, events, range }: Resampled): ColumnsPicture {
  const lambdas = between(range, COUNT);
  const percents = lambdas.map((lambda) => sharesAt(events, lambda).shares.map((share) => 100 * share));
  const size = features.map((_, j) => percents.reduce((sum, each) => sum + (each[j] as number), 0));
  const order = features.map((_, j) => j).sort((a, b) => (size[b] as number) - (size[a] as number) || a - b);
  const line = (j: number): ChartLine => ({
    name: shortened(features[j] as string),
    hue: 'optimum',
    look: 'thin',
    // At the left end nearly all are kept, and names would stand far from their lines: the bars name them.
    unnamed: true,
    points: lambdas
      .map((lambda, i): Point | undefined => pointOf(Math.log10(lambda), percents[i]?.[j] as number))
      .toReversed(),
  });
  return {
    label: `The share of the resamples in which each of ${features.length} columns is kept, for λ from ${formatNumber(range[0])} to ${formatNumber(range[1])}`,
    x: lambdaAxis(range),
    y: linearAxis('kept, in percent', [0, 100]),
    lines: order.slice(0, DRAWN).map(line),
    columns: order.slice(0, DRAWN).map((j) => features[j] as string),
    mirrored: true,
    shape: 1.35,
    read: (y) => `${formatNumber(y)}%`,
    readX: readLambda,
  };
}

const pointOf = (x: number, y: number): Point | undefined => (Number.isNaN(y) ? undefined : [x, y]);
