import type { Frame } from './plane.ts';

/** A bar from 0 to its count, over a part of the horizontal axis. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bars as SVG path data, each narrower by `gap` on both sides; none for a count of 0. */
export const barPath = (frame: Frame, bars: readonly Bar[], gap: number): string =>
  bars
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count }) =>
        `M${frame.x(from + gap)} ${frame.y(0)}V${frame.y(count)}H${frame.x(to - gap)}V${frame.y(0)}z`,
    )
    .join('');
