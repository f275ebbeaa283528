import type { DrawnLabel, Part } from '../labels/parts.svelte.ts';
import { RANK } from '../labels/ranks.ts';
import type { Pair } from '../labels/shapes.ts';
import { mathSize, numberSize, scaledSize } from '../labels/text-size.ts';
import type { AxisMark, AxisMarks } from './axis-marks.ts';
import { SMALL } from './mark-labels.ts';
import type { Frame } from './plane.ts';

/** From an axis to its numbers and their middle, in ems. */
const [BESIDE, BELOW, ABOVE] = [0.5, 0.83, -0.68];
/** What it costs to write over an axis. */
const WEIGHT = 0.8;
/** A number over a strong line is worse than none, and so is one that seems to belong to a mark. */
const [LIMIT, CLEAR] = [1.9, 0.35];
/** An axis has its name at its end, or so far from it, as shares of the picture. */
const ENDS = [0, 0.07, 0.14, 0.21];

/** What stands beside axes: numbers, which give way to all else, and names. */
export function axesPart(frame: Frame, marks: AxisMarks, names: readonly [string, string]): Part {
  const { width, height } = frame;
  const { origin, below, leftward, nameAbove, nameRight } = marks;
  const heights = below ? [BELOW, ABOVE] : [ABOVE, BELOW];
  const numbers = [
    ...marks.xs.map((mark) => number(mark, { at: [mark.at, origin.y], offs: heights.map((y) => [0, y]) })),
    ...marks.ys.map((mark) => {
      const aside = BESIDE + (numberSize(mark.text).width * SMALL) / 2;
      const asides = leftward ? [-aside, aside] : [aside, -aside];
      return number(mark, { at: [origin.x, mark.at], offs: asides.map((x) => [x, 0.06]) });
    }),
  ];
  const across = ENDS.map((share): Pair => [width * (1 - share), origin.y]);
  const upward = ENDS.map((share): Pair => [origin.x, height * share]);
  return {
    strokes: [
      { points: [0, origin.y, width, origin.y], weight: WEIGHT },
      { points: [origin.x, 0, origin.x, height], weight: WEIGHT },
    ],
    labels: [
      ...numbers,
      ...name(names[0], across, [-0.5, nameAbove ? -0.87 : 0.87]),
      ...name(names[1], upward, [nameRight ? 0.87 : -0.87, 0.5]),
    ],
  };
}

function number({ text }: AxisMark, { at, offs }: { at: Pair; offs: readonly Pair[] }): DrawnLabel {
  return {
    text,
    size: scaledSize(numberSize(text), SMALL),
    scale: SMALL,
    look: 'tick halo',
    spots: offs.map((off) => ({ at, off })),
    rank: RANK.tick,
    limit: LIMIT,
    clear: CLEAR,
  };
}

function name(text: string, ends: readonly Pair[], toward: Pair): DrawnLabel[] {
  if (!text) return [];
  const spots = ends.map((at) => ({ at, toward }));
  return [{ text, size: mathSize(text), look: 'label halo ink', spots, rank: RANK.axis, close: true }];
}
