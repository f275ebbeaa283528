import { type ChartLine, linearAxis } from '#plot/chart/chart.ts';
import type { Point } from '#plot/plane/plane.ts';
import { lambdaAxis, readLambda } from '#scenes/tables/lambda-axis.ts';
import type { ColumnsPicture } from '#scenes/tables/line-at.ts';
import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber } from '#text/format.ts';
import type { Traced } from './run.ts';

/** Lines with their names beside them, at most; and lines at most, those that grow largest. */
const [NAMED, DRAWN] = [14, 60];
/** More knots would be a black bar. */
const NOTCHES = 60;

/** The coefficients as they come and go with λ, on a logarithmic axis. */
export function pathChart({ grid, features, path }: Traced): ColumnsPicture {
  const { lambdas, betas } = grid;
  const [most, least] = [lambdas[0] as number, lambdas.at(-1) as number];
  const size = features.map((_, j) => Math.max(...betas.map((beta) => Math.abs(beta[j] as number))));
  const order = features.map((_, j) => j).sort((a, b) => (size[b] as number) - (size[a] as number) || a - b);
  const lines = order.slice(0, DRAWN).map(
    (j, rank): ChartLine => ({
      name: shortened(features[j] as string),
      hue: 'optimum',
      look: 'thin',
      unnamed: rank >= NAMED,
      points: lambdas.map((lambda, i): Point => [Math.log10(lambda), betas[i]?.[j] as number]).toReversed(),
    }),
  );
  const largest = Math.max(...size, 0);
  const ends = [Math.min(0, ...leastOf(betas)), Math.max(0, ...mostOf(betas))] as const;
  const knots = (path?.knots ?? []).map(({ lambda }) => lambda).filter((lambda) => lambda >= least);
  return {
    label: `The coefficients of ${features.length} columns for λ from ${formatNumber(least)} to ${formatNumber(most)}`,
    x: lambdaAxis([least, most]),
    y: linearAxis('coefficient', largest === 0 ? [-1, 1] : ends),
    lines,
    columns: order.slice(0, DRAWN).map((j) => features[j] as string),
    mirrored: true,
    notches: knots.length <= NOTCHES ? knots.map(Math.log10) : [],
    shape: 1.35,
    read: (y) => (y === 0 ? '0, exactly' : formatNumber(y)),
    readX: readLambda,
  };
}

const leastOf = (betas: readonly Float64Array[]) => betas.map((beta) => beta.reduce((a, b) => Math.min(a, b), 0));
const mostOf = (betas: readonly Float64Array[]) => betas.map((beta) => beta.reduce((a, b) => Math.max(a, b), 0));
