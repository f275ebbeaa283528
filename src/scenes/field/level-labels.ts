import type { Isoline } from '#math';
import type { Window } from './field-areas.ts';

type Place = readonly [number, number];

export interface LevelLabel {
  readonly level: number;
  readonly at: Place;
}

/** Labels stay this far from the frame and from each other, as shares of the window. */
const INSET = 0.05;
const APART = 0.1;

/**
 * Where the number on each isoline would stand: on the line's point nearest to a ray from the window's middle, so that
 * they form a row. None for a line that is nowhere well inside the window.
 */
export function levelPlaces(
  lines: readonly Isoline[],
  { window: [a, b], toward }: { window: Window; toward: Place },
): LevelLabel[] {
  const middle = (a + b) / 2;
  const room = (0.5 - INSET) * (b - a);
  const length = Math.hypot(...toward);
  const [ux, uy] = [toward[0] / length, toward[1] / length];
  return lines.flatMap(({ level, lines: pieces }) => {
    let best: Place | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { points } of pieces) {
      for (let k = 0; k < points.length; k += 2) {
        const [x, y] = [(points[k] as number) - middle, (points[k + 1] as number) - middle];
        if (Math.max(Math.abs(x), Math.abs(y)) > room) continue;
        const along = x * ux + y * uy;
        const off = along >= 0 ? Math.abs(x * uy - y * ux) : Math.hypot(x, y) - along;
        if (off < least) [least, best] = [off, [x + middle, y + middle]];
      }
    }
    return best ? [{ level, at: best }] : [];
  });
}

/** The labels that stay where one too near to one already placed is left out. */
export function apart(labels: readonly LevelLabel[], { window: [a, b] }: { window: Window }): LevelLabel[] {
  const placed: LevelLabel[] = [];
  for (const label of labels) {
    const near = ({ at: [x, y] }: LevelLabel) => Math.hypot(x - label.at[0], y - label.at[1]) < APART * (b - a);
    if (!placed.some(near)) placed.push(label);
  }
  return placed;
}
