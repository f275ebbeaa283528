import { bandsOf } from '#plot/chart/bands.ts';
import { type ChartAxis, type ChartPicture, linearAxis } from '#plot/chart/chart.ts';
import { logAxis } from '#plot/chart/log-axis.ts';
import { type Playhead, ranTo } from '#plot/chart/run.ts';
import { thinned } from '#plot/chart/thin.ts';
import type { Point } from '#plot/plane/plane.ts';
import { formatNumber } from '#text/format.ts';
import { type LaneName, NAMES } from './lanes.ts';
import { gapAt, type Race } from './race.ts';

export type Plotted = 'phi1' | 'phi2' | 'gap';

/** Columns that a chart can show. */
const COLUMNS = 240;
/** Iterations that are all drawn, however many there are. */
const FIRST = 64;
/** What of the axis's height a lane must swing over within a column to be drawn as a band. */
const SWING = 0.03;
/** Iterations beyond the last that any lane is seen at, as a share of it. */
const BEYOND = 1.25;
/** While it is played the chart shows so many times the iterations that there have been, and so many at least. */
const [AHEAD, LEAST] = [1.3, 20];
/** As tall as the plane beside it, about. */
const SHAPE = 1.05;
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
  const heights = series.map((values) => values.map(place));
  return {
    label: `${words} in each lane over the iterations, on a logarithmic scale; exact zeros in a strip below`,
    x: iterations(race, heights),
    y: axis,
    strip,
    lines: race.lanes.map((lane, i) => {
      const own = heights[i] as (number | undefined)[];
      return {
        name: NAMES[lane.name],
        hue: lane.name,
        look: LOOKS[lane.name],
        points: marked(series[i] as number[]).map((k): Point | undefined => {
          const y = own[k];
          return y === undefined ? undefined : [k, y];
        }),
        bands: bandsOf(own, { columns: COLUMNS, least: SWING * (axis.range[1] - axis.range[0]) }),
      };
    }),
    shape: SHAPE,
    read: (y) => (y < strip.to ? '0' : formatNumber(10 ** y, 3)),
  };
}

/** The iterations that a line goes through: the first ones all, later ones as the chart has columns for them. */
const marked = (values: readonly number[]): number[] =>
  [...new Set([...values.slice(0, FIRST).keys(), ...thinned(values, COLUMNS)])].sort((a, b) => a - b);

/** The axis of all iterations; where every lane has left the chart before their end, of those before it did. */
function iterations(race: Race, heights: readonly (readonly (number | undefined)[])[]): ChartAxis {
  const last = (race.lanes[0]?.history.length ?? 1) - 1;
  const seen = Math.max(...heights.map((own) => own.findLastIndex((y) => y !== undefined)));
  return iterationAxis(Math.min(last, Math.max(1, seen < last ? Math.ceil(BEYOND * seen) : last)));
}

const iterationAxis = (last: number): ChartAxis => linearAxis('iteration', [0, last], Math.min(5, last));

/** The chart while it is played: as wide as what has been seen, and a little further, so that first steps are not small. */
export function raceSoFar(chart: ChartPicture, head: Playhead): ChartPicture {
  const [, last] = chart.x.range;
  const x = iterationAxis(Math.min(last, Math.max(LEAST, Math.ceil(AHEAD * head.place))));
  return { ...ranTo(chart, head), x };
}

const plottedOf = (race: Race, plotted: Plotted) => (phi: readonly number[]) =>
  plotted === 'gap' ? gapAt(race, phi) : Math.abs(phi[plotted === 'phi1' ? 0 : 1] as number);

function* shown(series: readonly number[][]) {
  for (const values of series) for (const value of values) if (value < TOP) yield value;
}
