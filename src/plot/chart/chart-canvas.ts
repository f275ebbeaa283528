import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { type ChartLine, type ChartPicture, readAt } from './chart.ts';
import { type Look, type Shown, surroundings, unitOf } from './chart-plugin.ts';
import { type ChartLayout, chartLayout, piecesOf, STROKES, WIDTH } from './layout.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

type LineChart = Chart<'line', { x: number; y: number }[]>;

const GAP = { x: Number.NaN, y: Number.NaN };
/** Lines may go over the edge of the plot by half their width. */
const OVER = 4;

/** A chart on a canvas, laid out as its drawing is. It never moves by itself. */
export class CanvasChart {
  readonly #chart: LineChart;
  #shown: Shown | undefined;

  constructor(canvas: HTMLCanvasElement) {
    const config: ChartConfiguration<'line', { x: number; y: number }[]> = {
      type: 'line',
      data: { datasets: [] },
      options: {
        animation: false,
        responsive: false,
        maintainAspectRatio: false,
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        elements: { point: { radius: 0, hitRadius: 6, hoverRadius: 4 } },
        layout: { padding: ({ chart }) => around(this.#shown?.layout, chart) },
      },
      plugins: [surroundings(() => this.#shown)],
    };
    this.#chart = new Chart(canvas, config);
  }

  /** Shows a picture so many pixels wide: as many lines as it has, its axes, its strip, the heads of its lines. */
  show(picture: ChartPicture, look: Look, width: number): void {
    const chart = this.#chart;
    const layout = chartLayout(picture);
    this.#shown = { picture, look, layout };
    chart.data.datasets = picture.lines.map((line, i) => ({
      // The same object for the same line: Chart.js compares.
      ...chart.data.datasets[i],
      ...drawnAs(line, look),
      // Later lines lie over earlier ones, as in the drawing.
      order: -i,
    }));
    const scale = ([min, max]: readonly [number, number]) => ({ type: 'linear' as const, display: false, min, max });
    chart.options.scales = { x: scale(picture.x.range), y: scale(picture.y.range) };
    chart.options.plugins = { ...chart.options.plugins, tooltip: tooltip(picture, look) };
    // Whole pixels: a canvas that is stretched by a fraction of one is not what the drawing was.
    const height = Math.ceil((layout.height * width) / WIDTH);
    if (chart.width !== width || chart.height !== height) chart.resize(width, height);
    chart.update('none');
  }

  end(): void {
    this.#chart.destroy();
  }
}

/** Pixels around the plot. */
function around(layout: ChartLayout | undefined, chart: Chart) {
  if (!layout) return 0;
  const { plot, height } = layout;
  const unit = unitOf(chart);
  return {
    left: unit * plot.left,
    right: chart.width - unit * plot.right,
    top: unit * plot.top,
    bottom: unit * (height - plot.bottom) + (chart.height - (height * chart.width) / WIDTH),
  };
}

function drawnAs(line: ChartLine, look: Look) {
  const { width, dash } = STROKES[line.look ?? 'solid'];
  const points = piecesOf(line).flatMap((piece) => [...piece.map(([x, y]) => ({ x, y })), GAP]);
  return {
    label: line.name,
    data: points,
    borderColor: look.hue(line.hue),
    pointBackgroundColor: look.hue(line.hue),
    borderWidth: width,
    borderDash: dash,
    borderJoinStyle: 'round' as const,
    clip: OVER,
  };
}

const face = (look: Look, size: number) => ({ family: look.text, size });

const tooltip = (picture: ChartPicture, look: Look) => ({
  backgroundColor: look.hue('ink'),
  titleColor: look.hue('paper'),
  bodyColor: look.hue('paper'),
  displayColors: false,
  titleFont: face(look, 13),
  bodyFont: face(look, 13),
  callbacks: {
    title: ([item]: { parsed: { x: number | null } }[]) =>
      `${picture.x.name} ${readAt(picture, item?.parsed.x ?? Number.NaN)}`,
    label: ({ dataset, parsed }: { dataset: { label?: string }; parsed: { y: number | null } }) =>
      `${dataset.label}: ${picture.read(parsed.y ?? Number.NaN)}`,
  },
});
