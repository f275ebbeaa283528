import { type ChartPicture, linearAxis } from '#plot/chart/chart.ts';
import { logAxis } from '#plot/chart/log-axis.ts';
import { thinned } from '#plot/chart/thin.ts';
import type { Point } from '#plot/plane/plane.ts';
import { formatNumber } from '#text/format.ts';
import { type LaneName, NAMES } from './lanes.ts';
import { gapAt, type Race } from './race.ts';

export type Plotted = 'phi1' | 'phi2' | 'gap';

/** Columns that a chart can show. */
const COLUMNS = 240;
/** As tall as the plane beside it, about. */
const SHAPE = 1.15;
/** A lane that runs away leaves the chart here, at its top. */
const TOP = 1e3;
const LOOKS: Record<LaneName, 'thin' | 'dashed' | 'dotted' | undefined> = {
  subgradient: 'thin',
  clipped: 'dotted',
  proximal: undefined,
  accelerated: 'dashed',
};
const TITLES: Record<Plotted, readonly [name: string, words: string]> = {
  phi1: ['|φ₁|', 'The size of φ₁'],
  phi2: ['|φ₂|', 'The size of φ₂'],
  gap: ['gap', 'How far the objective is above its minimum'],
};

/** A size or the gap over the iterations, on a logarithmic axis that an exact zero leaves for the strip below it. */
export function raceChart(race: Race, plotted: Plotted): ChartPicture {
  const series = race.lanes.map(({ history, finite }) => history.slice(0, finite).map(plottedOf(race, plotted)));
  const [name, words] = TITLES[plotted];
  const { axis, strip, place } = logAxis(name, shown(series));
  const last = (race.lanes[0]?.history.length ?? 1) - 1;
  return {
    label: `${words} in each lane over the iterations, on a logarithmic scale; exact zeros in a strip below`,
    x: linearAxis('iteration', [0, last], Math.min(5, last)),
    y: axis,
    strip,
    lines: race.lanes.map((lane, i) => {
      const values = series[i] as number[];
      const points = thinned(values, COLUMNS).map((k): Point | undefined => {
        const y = place(values[k] as number);
        return y === undefined ? undefined : [k, y];
      });
      return { name: NAMES[lane.name], hue: lane.name, look: LOOKS[lane.name], points };
    }),
    shape: SHAPE,
    read: (y) => (y < strip.to ? '0' : formatNumber(10 ** y, 3)),
  };
}

const plottedOf = (race: Race, plotted: Plotted) => (phi: readonly number[]) =>
  plotted === 'gap' ? gapAt(race, phi) : Math.abs(phi[plotted === 'phi1' ? 0 : 1] as number);

function* shown(series: readonly number[][]) {
  for (const values of series) for (const value of values) if (value < TOP) yield value;
}
