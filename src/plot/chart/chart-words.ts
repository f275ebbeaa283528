import type { Hue } from '../hue.ts';
import { mathSize } from '../labels/text-size.ts';
import type { Point } from '../plane/plane.ts';
import { type ChartPicture, nameAt, spacedOut } from './chart.ts';

export type Tone = Hue | 'ink-soft' | 'rule' | 'axis' | 'paper-raised';
/** Words of a chart: where they stand in units, and further below in ems. */
export interface Words {
  readonly text: string;
  readonly at: Point;
  readonly below: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
}

/** Where the plot is, in units, and where its points are. */
export interface Frame {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly place: (point: Point) => Point;
}

/** Letters at their largest in units: what there must be room for. */
export const LARGEST = 25;
/** Numbers of axes are smaller than names, those of landings still smaller. */
export const NUMBER = 0.82;
const LANDING = 0.74;
/** From the end of the x axis to its name: past half of the last number. */
export const AFTER = 1.4 * LARGEST;
/** Between a line's end and its name, and from name to name, in units. */
export const BESIDE = 12;
const APART = 26;
/** Names keep so far above the plot's lower edge: the x axis's name is there. */
const CLEAR = 12;
/** Between the numbers of two landings. */
const LANDINGS_APART = 26;

/** How wide words are at their largest, in units. */
export const widthOf = (text: string) => LARGEST * mathSize(text).width;

/** All words of a chart: numbers and names of the axes, of landings, and of the lines. */
export const wordsOf = (picture: ChartPicture, frame: Frame): Words[] => [
  ...axisWords(picture, frame),
  ...landingWords(picture, frame),
  ...lineNames(picture, frame),
];

function axisWords({ x, y, strip, mirrored }: ChartPicture, { plot, place }: Frame): Words[] {
  const number = { size: NUMBER, tone: 'ink-soft' } as const;
  const left = [...y.ticks, ...(strip ? [{ at: (strip.from + strip.to) / 2, label: strip.label }] : [])];
  return [
    ...left.map(
      ({ at, label }): Words => ({
        ...number,
        text: label,
        at: [mirrored ? plot.right + 8 : plot.left - 8, place([0, at])[1]],
        below: 0.32,
        anchor: mirrored ? 'start' : 'end',
      }),
    ),
    ...x.ticks.map(
      ({ at, label }): Words => ({
        ...number,
        text: label,
        at: [place([at, 0])[0], plot.bottom],
        below: 1.25,
        anchor: 'middle',
      }),
    ),
    { text: x.name, at: [plot.right + AFTER, plot.bottom], below: 1.02, size: 1, anchor: 'start', tone: 'ink' },
    { text: y.name, at: [plot.left, plot.top], below: -0.6, size: 1, anchor: 'start', tone: 'ink' },
  ];
}

function landingWords({ strip, landings = [] }: ChartPicture, { plot, place }: Frame): Words[] {
  if (!strip) return [];
  const xs = landings.map(({ x }) => place([x, 0])[0]);
  const apart = spacedOut(xs, LANDINGS_APART, [plot.left + LANDINGS_APART / 2, plot.right]);
  // All of them to the right of their ticks would be a slant: they stand about where those do.
  const drift = Math.min(
    (apart[0] ?? 0) - plot.left - LANDINGS_APART / 2,
    apart.reduce((sum, at, i) => sum + at - (xs[i] as number), 0) / (xs.length || 1),
  );
  return landings.map(
    ({ x, hue }, i): Words => ({
      text: String(x),
      at: [(apart[i] as number) - drift, place([0, strip.to])[1]],
      below: 0.95,
      size: LANDING,
      anchor: 'middle',
      tone: hue,
    }),
  );
}

/** The name of each line beside its end, clear of the others. */
function lineNames(picture: ChartPicture, { plot, place }: Frame): Words[] {
  const ended = picture.lines.flatMap((line) => {
    const end = nameAt(picture)(line);
    return end && !line.unnamed ? [{ line, at: place(end) }] : [];
  });
  const heights = spacedOut(
    ended.map(({ at }) => at[1]),
    APART,
    [plot.top, plot.bottom - CLEAR],
  );
  return ended.map(({ line, at: [x, y] }, i): Words => {
    // Over another line that begins as high, a name would seem to be that one's.
    const least = x - BESIDE - widthOf(line.name);
    const before = picture.mirrored && !ended.some(({ at }) => at[1] === y && at[0] < x && at[0] > least);
    return {
      text: line.name,
      at: [x + (before ? -BESIDE : BESIDE), heights[i] as number],
      below: 0.32,
      size: 1,
      anchor: before ? 'end' : 'start',
      tone: line.hue,
    };
  });
}
