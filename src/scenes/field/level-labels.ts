import type { Isoline } from '#math';
import type { Window } from './field-areas.ts';

export interface LevelLabel {
  readonly level: number;
  readonly at: readonly [number, number];
}

/** Labels stay this far from the frame and from each other, as shares of the window. */
const INSET = 0.05;
const APART = 0.1;

/**
 * Where the numbers on the isolines stand: on each line's point nearest to a ray from the window's middle, so that they
 * form a row; a label too near to one already placed, or to a place to keep free, is left out.
 */
export function levelLabels(
  lines: readonly Isoline[],
  {
    window: [a, b],
    toward,
    free = [],
  }: { window: Window; toward: readonly [number, number]; free?: readonly (readonly [number, number])[] },
): LevelLabel[] {
  const middle = (a + b) / 2;
  const room = (0.5 - INSET) * (b - a);
  const length = Math.hypot(...toward);
  const [ux, uy] = [toward[0] / length, toward[1] / length];
  const placed: LevelLabel[] = [];
  for (const { level, lines: pieces } of lines) {
    let best: readonly [number, number] | undefined;
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
    const taken = [...free, ...placed.map((label) => label.at)];
    const at = best;
    if (at && taken.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) >= APART * (b - a))) placed.push({ level, at });
  }
  return placed;
}
