import type { Chart, Plugin } from 'chart.js';
import type { Hue } from '../hue.ts';
import { type ChartPicture, lastPoint, spacedOut } from './chart.ts';

/** The colours and faces of the page, as a canvas wants them. */
export interface Look {
  readonly hue: (name: Hue | 'ink-soft' | 'rule' | 'paper' | 'paper-raised' | 'axis') => string;
  readonly text: string;
}

/** The names of lines. */
export const LABEL_PX = 14;
/** Between the names of two lines. */
const GAP_PX = 17;

/** What `showPicture` has given the chart. */
const shownBy = (chart: Chart) => chart as unknown as { picture?: ChartPicture; look?: Look };

/** What lies under the lines: the strip, and the cursor. */
export const backdrop: Plugin<'line'> = {
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
export const names: Plugin<'line'> = {
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
