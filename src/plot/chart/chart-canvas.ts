import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Scale,
  Tooltip,
} from 'chart.js';
import type { ChartAxis, ChartLine, ChartPicture } from './chart.ts';
import { backdrop, LABEL_PX, type Look, names } from './chart-plugins.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

export type LineChart = Chart<'line', { x: number; y: number }[]>;

const DASH = { thin: [], dashed: [7, 4], dotted: [2, 3] };
/** For the numbers of the y axis, and for the strip's name. */
const LEFT_PX = 66;
/** A letter's width, about, in sizes of the face. */
const LETTER = 0.52;
const GAP = { x: Number.NaN, y: Number.NaN };

/** A chart on a canvas, still without a picture. It follows its box, and never moves by itself. */
export function lineChart(canvas: HTMLCanvasElement): LineChart {
  const config: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: { datasets: [] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      elements: { point: { radius: 0, hitRadius: 6, hoverRadius: 4 } },
    },
    plugins: [backdrop, names],
  };
  return new Chart(canvas, config);
}

/** Shows a picture: as many lines as it has, its axes, its strip, its cursor. */
export function showPicture(chart: LineChart, picture: ChartPicture, look: Look): void {
  chart.data.datasets = picture.lines.map((line, i) => ({
    // The same object for the same line: Chart.js compares.
    ...chart.data.datasets[i],
    ...drawnAs(line, look),
  }));
  const longest = Math.max(0, ...picture.lines.map(({ name }) => name.length));
  chart.options.layout = { padding: { right: 10 + longest * LABEL_PX * LETTER, top: 22 } };
  chart.options.scales = { x: axis(picture.x, look, 'x'), y: axis(picture.y, look, 'y') };
  chart.options.plugins = { ...chart.options.plugins, tooltip: tooltip(picture, look) };
  Object.assign(chart, { picture, look });
  chart.update('none');
}

const drawnAs = ({ name, hue, look: style, points }: ChartLine, look: Look) => ({
  label: name,
  data: points.map((point) => (point ? { x: point[0], y: point[1] } : GAP)),
  borderColor: look.hue(hue),
  pointBackgroundColor: look.hue(hue),
  borderWidth: style === 'thin' ? 1.3 : 2.2,
  borderDash: style ? DASH[style] : [],
});

const face = (look: Look, size: number) => ({ family: look.text, size });

function axis({ name, range: [min, max], ticks }: ChartAxis, look: Look, side: 'x' | 'y') {
  return {
    type: 'linear' as const,
    min,
    max,
    border: { color: look.hue('axis') },
    afterFit: (scale: Scale) => {
      if (side === 'y') scale.width = Math.max(scale.width, LEFT_PX);
    },
    grid: { display: side === 'y', color: look.hue('rule') },
    title: {
      display: side === 'x',
      text: name,
      color: look.hue('ink'),
      font: { ...face(look, 15), style: 'italic' as const },
    },
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = ticks.map(({ at }) => ({ value: at }));
    },
    ticks: {
      autoSkip: side === 'x',
      maxRotation: 0,
      color: look.hue('ink-soft'),
      font: face(look, 13),
      callback: (value: string | number) => ticks.find(({ at }) => at === value)?.label ?? '',
    },
  };
}

const tooltip = (picture: ChartPicture, look: Look) => ({
  backgroundColor: look.hue('ink'),
  titleColor: look.hue('paper'),
  bodyColor: look.hue('paper'),
  displayColors: false,
  titleFont: face(look, 13),
  bodyFont: face(look, 13),
  callbacks: {
    title: ([item]: { parsed: { x: number | null } }[]) => `${picture.x.name} ${item?.parsed.x ?? ''}`,
    label: ({ dataset, parsed }: { dataset: { label?: string }; parsed: { y: number | null } }) =>
      `${dataset.label}: ${picture.read(parsed.y ?? Number.NaN)}`,
  },
});
