import { type ChartLine, type ChartPicture, type ChartTick, linearAxis } from '#plot/chart/chart.ts';
import type { Point } from '#plot/plane/plane.ts';
import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber } from '#text/format.ts';
import type { Traced } from './run.ts';

/** Lines with their names beside them, at most; and lines at most, those that grow largest. */
const [NAMED, DRAWN] = [11, 60];
/** Room on the axis beyond λ_max, as a share of it. */
const BEYOND = 0.03;
/** More knots would be a black bar. */
const NOTCHES = 60;

/** The coefficients as they come and go with λ, on a logarithmic axis. */
export function pathChart({ grid, features, path }: Traced): ChartPicture {
  const { lambdas, betas } = grid;
  const [high, low] = [lambdas[0] as number, lambdas.at(-1) as number].map(Math.log10) as [number, number];
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
  const most = Math.max(...size, 0);
  const ends = [Math.min(0, ...leastOf(betas)), Math.max(0, ...mostOf(betas))] as const;
  const knots = (path?.knots ?? []).map(({ lambda }) => Math.log10(lambda)).filter((at) => at >= low);
  return {
    label: `The coefficients of ${features.length} columns for λ from ${formatNumber(10 ** low)} to ${formatNumber(10 ** high)}`,
    x: { name: 'λ', range: [low, high + BEYOND * (high - low)], ticks: decades(low, high) },
    y: linearAxis('coefficient', most === 0 ? [-1, 1] : ends),
    lines,
    mirrored: true,
    notches: knots.length <= NOTCHES ? knots : [],
    shape: 1.35,
    read: (y) => (y === 0 ? '0, exactly' : formatNumber(y)),
    readX: (x) => formatNumber(10 ** x),
  };
}

const leastOf = (betas: readonly Float64Array[]) => betas.map((beta) => beta.reduce((a, b) => Math.min(a, b), 0));
const mostOf = (betas: readonly Float64Array[]) => betas.map((beta) => beta.reduce((a, b) => Math.max(a, b), 0));

/** Powers of ten, with 2 and 5 of each where there are few. */
function decades(low: number, high: number): ChartTick[] {
  const factors = high - low > 2.2 ? [1] : [1, 2, 5];
  const from = Math.floor(low);
  return Array.from({ length: Math.ceil(high) - from + 1 }, (_, k) => from + k)
    .flatMap((power) => factors.map((factor) => Math.log10(factor) + power))
    .filter((at) => at >= low && at <= high)
    .map((at) => ({ at, label: formatNumber(Number((10 ** at).toPrecision(1))) }));
}
