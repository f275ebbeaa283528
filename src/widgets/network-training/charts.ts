import { weightCount } from '#math/network';
import { type ChartAxis, type ChartPicture, linearAxis } from '#plot/chart/chart.ts';
import { powerTicks } from '#plot/chart/log-axis.ts';
import type { Point } from '#plot/plane/plane.ts';
import { formatNumber } from '#text/format.ts';
import { logHeight } from '#text/log-height.ts';
import type { Trained } from './run.ts';

/** Epochs of a line, at most about: more would fall on the same pixels. */
const PLACES = 240;
/** Losses below this power of ten, zero among them, stand at it. */
const LOWEST = { floor: -8, zero: -8 };

/** The epochs that lines go through, the first and the last included. */
function epochsOf(last: number): number[] {
  const stride = Math.max(1, Math.ceil(last / PLACES));
  const inner = Array.from({ length: Math.ceil(last / stride) }, (_, i) => i * stride);
  return [...inner, last];
}

/** The loss by epoch, on a logarithmic scale, beside that of the network without a penalty. */
export function lossChart({ asked, history, bare }: Trained): ChartPicture {
  const last = history.epoch;
  const line = (losses: Float64Array) => epochsOf(last).map((k): Point => [k, logHeight(losses[k] as number, LOWEST)]);
  const [own, free] = [line(history.loss), line(bare.loss)];
  return {
    label: 'The loss by epoch, with the penalty and without it',
    x: linearAxis('epoch', [0, Math.max(1, last)]),
    y: powerAxis('loss', [...own, ...free]),
    lines: [
      ...(asked.penalty === 'none' ? [] : [{ name: 'penalized', hue: 'penalty', points: own } as const]),
      { name: 'no penalty', hue: 'loss', look: 'dashed', points: free },
    ],
    read: (y) => formatNumber(10 ** y),
  };
}

/** An axis of powers of ten around these heights. */
function powerAxis(name: string, points: readonly Point[]): ChartAxis {
  const heights = points.map(([, y]) => y);
  const [from, to] = [Math.floor(Math.min(...heights)), Math.max(0, Math.ceil(Math.max(...heights)))];
  const every = Math.max(1, Math.ceil((to - from) / 6));
  return { name, range: [from, to], ticks: powerTicks([from, to], every, (exponent) => formatNumber(10 ** exponent)) };
}

/** Exact zeros and near zeros by epoch. */
export function zerosChart({ history }: Trained): ChartPicture {
  const last = history.epoch;
  const weights = weightCount(history.hidden);
  const line = (counts: Uint16Array) => epochsOf(last).map((k): Point => [k, counts[k] as number]);
  return {
    label: `How many of the ${weights} weights are exactly zero, and near zero, by epoch`,
    x: linearAxis('epoch', [0, Math.max(1, last)]),
    y: linearAxis('weights', [0, weights]),
    lines: [
      { name: 'exactly 0', hue: 'penalty', points: line(history.zeros) },
      { name: 'near zero', hue: 'ink', look: 'dashed', points: line(history.nearZeros) },
    ],
    read: formatNumber,
  };
}
