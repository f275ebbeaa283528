import type { Vec2 } from '#math';
import { logHeight } from '#text/log-height.ts';
import type { Stop, Stretch } from './trace.ts';

/** The lowest power of ten on the chart. Below it is the strip where exact zeros are. */
export const FLOOR = -15;
/** The middle of the strip. */
export const STRIP = FLOOR - 2;

/** Where a magnitude stands on the chart: its decimal logarithm, the strip for 0, the floor for what is smaller. */
export const heightOf = (value: number): number => logHeight(value, { floor: FLOOR, zero: STRIP });

/** The line of one parameter over a stretch, in chart coordinates; it ends where it meets the floor. */
export function lineOf(stretch: Stretch, j: 0 | 1): Vec2[] {
  return stretch.flatMap((stop, k) => {
    const here = chartPoint(stop, j);
    const next = stretch[k + 1];
    if (!isBelow(stop, j)) return next && isBelow(next, j) ? [here, meeting(stop, next, j)] : [here];
    return next && !isBelow(next, j) ? [GAP, meeting(next, stop, j)] : [];
  });
}

const GAP: Vec2 = [Number.NaN, Number.NaN];
const chartPoint = ({ p, phi }: Stop, j: 0 | 1): Vec2 => [p, heightOf(phi[j])];
const isBelow = ({ phi }: Stop, j: 0 | 1) => phi[j] !== 0 && Math.log10(Math.abs(phi[j])) < FLOOR;

/** Where the line from a stop on the chart to one below it meets the floor; it is nearly straight in 1/(p−1). */
function meeting(on: Stop, below: Stop, j: 0 | 1): Vec2 {
  const [a, b] = [Math.log10(Math.abs(on.phi[j])), Math.log10(Math.abs(below.phi[j]))];
  const share = (a - FLOOR) / (a - b);
  const steep = (p: number) => 1 / (p - 1);
  return [1 + 1 / (steep(on.p) + share * (steep(below.p) - steep(on.p))), FLOOR];
}
