import { logHeight } from '#text/log-height.ts';
import { powerOfTen } from '#text/powers-of-ten.ts';
import type { ChartAxis, ChartStrip, ChartTick } from './chart.ts';

/** The axis starts and ends at even powers of ten, and spans at least these, so that it seldom changes. */
const EVEN = 2;
const LEAST = [-4, 0] as const;
/** Powers of ten beyond which nothing is told apart. */
const LIMIT = [-36, 300] as const;
/** Labelled powers, at most about. */
const LABELS = 6;
/** The strip for zeros below the axis, as shares of the axis: from, to. */
const STRIP = [0.16, 0.05] as const;
/** How high in the strip zeros stand: above them there is room for the number of the step that made them. */
const ZERO = 0.28;

/** Names for every so many powers of ten, from the lowest; `name` says what a power is called. */
export const powerTicks = (
  [lowest, highest]: readonly [number, number],
  every: number,
  name: (exponent: number) => string = powerOfTen,
): ChartTick[] =>
  Array.from({ length: Math.floor((highest - lowest) / every) + 1 }, (_, k) => lowest + k * every).map((at) => ({
    at,
    label: name(at),
  }));

/** A logarithmic axis: where values stand on it, in powers of ten, and zeros in a strip below. */
export interface LogAxis {
  readonly axis: ChartAxis;
  readonly strip: ChartStrip;
  /** Of a value ≥ 0; `undefined` for NaN and above the axis. */
  readonly place: (value: number) => number | undefined;
}

/** An axis that shows all of these values ≥ 0. Zeros, and what is no finite number, do not count. */
export function logAxis(name: string, values: Iterable<number>): LogAxis {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values)
    if (value > 0 && value < Number.POSITIVE_INFINITY) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const bottom = Math.max(LIMIT[0], Math.min(LEAST[0], EVEN * Math.floor(Math.log10(low) / EVEN)));
  const top = Math.min(LIMIT[1], Math.max(LEAST[1], high > 0 ? Math.ceil(Math.log10(high)) : 0));
  const span = top - bottom;
  const strip = { from: bottom - STRIP[0] * span, to: bottom - STRIP[1] * span, label: 'exactly 0' };
  const places = { floor: bottom, zero: strip.from + ZERO * (strip.to - strip.from) };
  const every = EVEN * Math.ceil(span / LABELS / EVEN);
  return {
    axis: { name, range: [bottom - (STRIP[0] + 0.02) * span, top], ticks: powerTicks([bottom, top], every) },
    strip,
    place: (value) => {
      const height = logHeight(value, places);
      return height <= top ? height : undefined;
    },
  };
}
