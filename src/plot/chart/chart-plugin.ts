import type { Chart, Plugin } from 'chart.js';
import { setWords } from './canvas-words.ts';
import type { ChartPicture } from './chart.ts';
import type { Tone } from './chart-words.ts';
import { type ChartLayout, HEAD, letterSize, WIDTH } from './layout.ts';

/** The colours and the face of the page, as a canvas wants them. */
export interface Look {
  readonly hue: (name: Tone | 'paper') => string;
  readonly text: string;
}

/** What a canvas shows at the moment. */
export interface Shown {
  readonly picture: ChartPicture;
  readonly layout: ChartLayout;
  readonly look: Look;
}

/** Pixels a unit. */
export const unitOf = (chart: Chart) => chart.width / WIDTH;

/** All of a chart but its lines, drawn in units: what lies under them, and what stands over them. */
export const surroundings = (shownBy: () => Shown | undefined): Plugin<'line'> => ({
  id: 'surroundings',
  beforeDatasetsDraw(chart) {
    inUnits(chart, shownBy(), drawGround);
  },
  afterDatasetsDraw(chart) {
    inUnits(chart, shownBy(), drawHeads);
    const shown = shownBy();
    if (shown) drawWords(chart.ctx, shown, unitOf(chart));
  },
});

type Drawing = (pen: CanvasRenderingContext2D, shown: Shown, unit: number) => void;

function inUnits(chart: Chart, shown: Shown | undefined, draw: Drawing): void {
  if (!shown) return;
  const unit = unitOf(chart);
  chart.ctx.save();
  chart.ctx.scale(unit, unit);
  draw(chart.ctx, shown, unit);
  chart.ctx.restore();
}

const drawGround: Drawing = (pen, { layout, look }, unit) => {
  for (const { corners, tone, share } of layout.areas) {
    pen.globalAlpha = share;
    pen.fillStyle = look.hue(tone);
    pen.beginPath();
    for (const corner of corners) pen.lineTo(...corner);
    pen.fill();
  }
  pen.globalAlpha = 1;
  pen.lineWidth = 1 / unit;
  for (const { from, to, tone } of layout.strokes) {
    pen.strokeStyle = look.hue(tone);
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...to);
    pen.stroke();
  }
};

const drawHeads: Drawing = (pen, { picture, layout, look }) => {
  for (const { head, hue } of picture.lines) {
    if (!head) continue;
    pen.fillStyle = look.hue(hue);
    pen.beginPath();
    pen.arc(...layout.place(head), HEAD, 0, 2 * Math.PI);
    pen.fill();
  }
};

const drawWords: Drawing = (pen, { layout, look }, unit) => {
  const em = letterSize(unit * WIDTH);
  for (const words of layout.words)
    setWords(pen, words, { ink: look.hue(words.tone), ground: look.hue('paper'), text: look.text, em, unit });
};
