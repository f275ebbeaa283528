import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  type Scale,
  Tooltip,
} from 'chart.js';
import type { Hue } from '../hue.ts';
import { type ChartAxis, type ChartLine, type ChartPicture, lastPoint, spacedOut } from './chart.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

export type LineChart = Chart<'line', { x: number; y: number }[]>;

/** The colours and faces of the page, as a canvas wants them. */
export interface Look {
  readonly hue: (name: Hue | 'ink-soft' | 'rule' | 'paper' | 'paper-raised' | 'axis') => string;
  readonly text: string;
}

const DASH = { thin: [], dashed: [7, 4], dotted: [2, 3] };
const LABEL_PX = 14;
/** For the numbers of the y axis, and for the strip's name. */
const LEFT_PX = 66;
/** Between the names of two lines. */
const GAP_PX = 17;
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

const shownBy = (chart: Chart) => chart as unknown as { picture?: ChartPicture; look?: Look };

/** What lies under the lines: the strip, and the cursor. */
const backdrop: Plugin<'line'> = {
  id: 'backdrop',
  beforeDatasetsDraw(chart) {
    const { picture, look } = shownBy(chart);
    const { x, y } = chart.scales;
    if (!(picture && look && x && y)) return;
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.textBaseline = 'middle';
    if (picture.strip) {
      const [top, bottom] = [y.getPixelForValue(picture.strip.to), y.getPixelForValue(picture.strip.from)];
      ctx.fillStyle = look.hue('paper-raised');
      ctx.fillRect(chartArea.left, top, chartArea.width, bottom - top);
      ctx.fillStyle = look.hue('ink-soft');
      ctx.font = `13px ${look.text}`;
      ctx.textAlign = 'right';
      ctx.fillText(picture.strip.label, chartArea.left - 8, (top + bottom) / 2);
    }
    ctx.fillStyle = look.hue('ink');
    ctx.font = `italic 15px ${look.text}`;
    ctx.textAlign = 'left';
    ctx.fillText(picture.y.name, chartArea.left, chartArea.top - 12);
    if (picture.cursor !== undefined) {
      const at = x.getPixelForValue(picture.cursor);
      ctx.strokeStyle = look.hue('axis');
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
};

/** The name of each line beside its end, in its colour, clear of the others. */
const names: Plugin<'line'> = {
  id: 'names',
  afterDatasetsDraw(chart) {
    const { picture, look } = shownBy(chart);
    const { y } = chart.scales;
    if (!(picture && look && y)) return;
    const { ctx, chartArea } = chart;
    const ended = picture.lines.flatMap((line) => {
      const last = lastPoint(line);
      return last ? [{ line, at: y.getPixelForValue(last[1]) }] : [];
    });
    const places = spacedOut(
      ended.map(({ at }) => at),
      GAP_PX,
      [chartArea.top, chartArea.bottom],
    );
    ctx.save();
    ctx.font = `italic ${LABEL_PX}px ${look.text}`;
    ctx.textBaseline = 'middle';
    ended.forEach(({ line }, i) => {
      ctx.fillStyle = look.hue(line.hue);
      ctx.fillText(line.name, chartArea.right + 7, places[i] as number);
    });
    ctx.restore();
  },
};
