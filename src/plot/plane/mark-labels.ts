import type { DrawnLabel, Part } from '../labels/parts.svelte.ts';
import { RANK } from '../labels/ranks.ts';
import { mathSize, scaledSize } from '../labels/text-size.ts';
import type { Frame, Point } from './plane.ts';

/** Radii of marks in ems, with half of their line. */
export const RADIUS = { dot: 0.38, ring: 0.75, small: 0.56, grip: 0.76 } as const;

interface Mark {
  readonly at: Point;
  readonly radius: number;
  readonly label: string;
  readonly hint?: string;
  readonly hue: string;
  /** As a direction in the plane. */
  readonly toward: Point;
}

/** A variable, which another may equal: no word, and no number. */
const VARIABLE = /^\p{L}(?!.*\p{L}{2})/u;

/** Of what names a handle's use, and of numbers beside axes. */
export const SMALL = 0.82;
/** A hint gives way rather than stand across much. */
const MOST = 5;

/** A dot or a handle, with its name, and what one does with it. */
export function markPart(frame: Frame, { at, radius, label, hint = '', hue, toward }: Mark): Part {
  const place: Point = [frame.x(at[0]), frame.y(at[1])];
  const beside = { spots: [{ at: place, toward: [toward[0], -toward[1]] }], around: radius } as const;
  const named: DrawnLabel = {
    ...beside,
    text: label,
    size: mathSize(label),
    look: `label halo ${hue}`,
    rank: RANK.point,
    same: VARIABLE.test(label) ? place.join() : undefined,
  };
  const hinted: DrawnLabel = {
    ...beside,
    text: hint,
    size: scaledSize(mathSize(hint), SMALL),
    scale: SMALL,
    look: `label halo small ${hue}`,
    rank: RANK.hint,
    limit: MOST,
  };
  return { discs: [{ at: place, radius }], labels: [named, hinted].filter(({ text }) => text) };
}

interface Shaft {
  readonly x: number;
  readonly y: number;
  readonly tipX: number;
  readonly tipY: number;
  readonly ux: number;
  readonly uy: number;
}

/** What it costs to write over an arrow's shaft; and its head's radius in ems. */
const [SHAFT, HEAD] = [3, 0.3];
/** Where along an arrow its name stands if not at its tip. */
const [FAR, MIDDLE] = [0.8, 0.5];

/** An arrow, with its name at the tip or beside the shaft, as far as it is to be seen. */
export function arrowPart(frame: Frame, { shaft, hue, label }: { shaft: Shaft; hue: string; label: string }): Part {
  const { x, y, tipX, tipY, ux, uy } = shaft;
  const seen = Math.min(1, shareInside(x, tipX - x, frame.width), shareInside(y, tipY - y, frame.height));
  const along = (share: number): Point => [x + seen * share * (tipX - x), y + seen * share * (tipY - y)];
  const named: DrawnLabel = {
    text: label,
    size: mathSize(label),
    look: `label halo ${hue}`,
    spots: [
      { at: along(1), toward: [ux, uy] },
      ...[FAR, MIDDLE].flatMap((share) =>
        [1, -1].map((side) => ({ at: along(share), toward: [-side * uy, side * ux] as const })),
      ),
    ],
    rank: RANK.arrow,
    same: [x, y, tipX, tipY].map((end) => end.toFixed(1)).join(),
  };
  return {
    strokes: [{ points: [x, y, tipX, tipY], weight: SHAFT }],
    discs: [{ at: [tipX - 5 * ux, tipY - 5 * uy], radius: HEAD }],
    labels: label ? [named] : [],
  };
}

/** How much of a way from inside a frame along one axis is inside. */
const shareInside = (from: number, by: number, size: number) => (by > 0 ? (size - from) / by : by < 0 ? -from / by : 1);
