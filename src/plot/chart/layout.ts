import type { Point } from '../plane/plane.ts';
import type { ChartLine, ChartPicture } from './chart.ts';
import { AFTER, BESIDE, type Frame, LARGEST, NUMBER, type Tone, type Words, widthOf, wordsOf } from './chart-words.ts';

/** The width of a chart in units: the drawing and the canvas are laid out in them alike, and scaled to their box. */
export const WIDTH = 600;
/** The shape of a chart that asks for none. */
const SHAPE = 1.5;
/** Above the plot stands the y axis's name, below it are the numbers of x. */
const [ABOVE, BELOW] = [40, 34];

export interface Area {
  readonly corners: readonly Point[];
  readonly tone: Tone;
  readonly share: number;
}
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly tone: Tone;
}

/** A chart in units: where its plot is, and all that stands in it but the lines. */
export interface ChartLayout extends Frame {
  readonly height: number;
  readonly areas: readonly Area[];
  readonly strokes: readonly Stroke[];
  readonly words: readonly Words[];
}

/** Letters in units in a box so many pixels wide, so that they can be read in all; the style sheet says the same. */
export const letterSize = (width: number): number => (width <= 380 ? LARGEST : width <= 520 ? 20 : 15);

/** How a line is drawn, in pixels. */
export const STROKES = {
  solid: { width: 2.6, dash: [] },
  thin: { width: 1.6, dash: [] },
  dashed: { width: 2, dash: [7, 4] },
  dotted: { width: 2, dash: [2, 3] },
};
/** How much a band has of its line's colour. */
const BAND = 0.3;
/** Between the names and the edge, where they stand to the left. */
const EDGE = 2;
/** How high a notch on the x axis is, in units. */
const NOTCH = 7;
/** The radius of a line's head. */
export const HEAD = 6.5;

export function chartLayout(picture: ChartPicture): ChartLayout {
  const { x, y } = picture;
  const height = WIDTH / (picture.shape ?? SHAPE);
  const { left, right } = sides(picture);
  const plot = {
    left,
    right: WIDTH - right,
    top: ABOVE,
    bottom: height - BELOW,
  };
  const across = (at: number) => plot.left + ((at - x.range[0]) / (x.range[1] - x.range[0])) * (plot.right - plot.left);
  const up = (at: number) => plot.bottom - ((at - y.range[0]) / (y.range[1] - y.range[0])) * (plot.bottom - plot.top);
  const upright = picture.mirrored ? plot.right : plot.left;
  const frame = { height, plot, place: ([px, py]: Point): Point => [across(px), up(py)] };
  return {
    ...frame,
    areas: areasOf(picture, frame),
    strokes: [
      ...y.ticks.map(({ at }): Stroke => ({ from: [plot.left, up(at)], to: [plot.right, up(at)], tone: 'rule' })),
      { from: [upright, plot.top], to: [upright, plot.bottom], tone: 'axis' },
      { from: [plot.left, plot.bottom], to: [plot.right, plot.bottom], tone: 'axis' },
      ...(picture.notches ?? []).map(
        (at): Stroke => ({ from: [across(at), plot.bottom], to: [across(at), plot.bottom - NOTCH], tone: 'ink-soft' }),
      ),
      ...landingStrokes(picture, frame),
    ],
    words: wordsOf(picture, frame),
  };
}

/** Room beside the plot: for the numbers of y, and for the names of the lines; on the right for that of x as well. */
function sides({ x, y, strip, lines, mirrored }: ChartPicture): { left: number; right: number } {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
  const numbers = 10 + NUMBER * longest([...y.ticks.map(({ label }) => label), strip?.label ?? '']);
  const names = BESIDE + longest(lines.map(({ name, unnamed }) => (unnamed ? '' : name)));
  const [left, right] = mirrored ? [names + EDGE, numbers] : [numbers, names];
  return { left, right: Math.max(right, AFTER + longest([x.name])) };
}

function areasOf({ strip, lines }: ChartPicture, { plot, place }: Frame): Area[] {
  const y = (at: number) => place([0, at])[1];
  const corners = (from: number, to: number): Point[] => [
    [plot.left, y(from)],
    [plot.right, y(from)],
    [plot.right, y(to)],
    [plot.left, y(to)],
  ];
  const bands = lines.flatMap(({ hue, bands = [] }) =>
    bands.map(
      (band): Area => ({
        corners: [
          ...band.map(([x, low]) => place([x, low])),
          ...band.toReversed().map(([x, , high]) => place([x, high])),
        ],
        tone: hue,
        share: BAND,
      }),
    ),
  );
  return [
    ...(strip ? [{ corners: corners(strip.from, strip.to), tone: 'paper-raised', share: 1 } as const] : []),
    ...bands,
  ];
}

/** A tick in the strip where each line came down, and the number of the step. */
const landingStrokes = ({ strip, landings = [] }: ChartPicture, { place }: Frame): Stroke[] =>
  strip ? landings.map(({ x, hue }) => ({ from: place([x, strip.to]), to: place([x, strip.from]), tone: hue })) : [];

/** The pieces of a line that are drawn: between its gaps, and outside of its bands. */
export function piecesOf({ points, bands = [] }: ChartLine): Point[][] {
  const swings = ([x]: Point) => bands.some((band) => x > (band[0]?.[0] ?? x) && x < (band.at(-1)?.[0] ?? x));
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point && !swings(point)) found.at(-1)?.push(point);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}
