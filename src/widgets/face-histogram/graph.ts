import type { Bar } from '#plot/plane/bar-path.ts';
import type { Point } from '#plot/plane/plane.ts';
import { ticks } from '#text/ticks.ts';
import type { FaceModel } from './model.ts';

/** Up to so many bars each has its count above it; more than that, and only the tallest has. */
const FEW = 12;
/** A stroke lower than this share of the tallest lies on the axis. */
const FLAT = 0.003;

/** A bar, and how many the law predicts there. */
export interface CountBar extends Bar {
  readonly expected: number;
}

/** Where everything stands in the graph of the counts over k, which ends early where there is nothing more to see. */
export function graphOf({ asked: { n }, counts, expected }: FaceModel) {
  const most = Math.max(...counts, ...expected, 1);
  const all = Array.from(
    counts,
    (count, i): CountBar => ({ from: i + 0.5, to: i + 1.5, count, expected: expected[i] as number }),
  );
  const seen = all.filter((bar) => bar.count > 0 || bar.expected > FLAT * most);
  const end = endOf(n, seen.at(-1)?.to ?? n);
  const bars = all.slice(0, end);
  const tallest = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  return {
    bars,
    /** Whether the axis goes on to n. */
    whole: end === n,
    few: end <= FEW,
    labels: (end <= FEW ? bars : [tallest]).filter(({ count }) => count > 0).map(labelOf),
    law: bars.filter((bar) => bar.expected > FLAT * most),
    x: [0.5, end + 0.5] as const,
    view: { x: [0.5 - 0.13 * end, end + 0.5 + 0.04 * end], y: [-0.27 * most, 1.24 * most] } as const,
    rules: ticks(0, most, 4).filter(Number.isInteger),
    ticks: end <= FEW ? bars.map((_, i) => i + 1) : [1, ...roundIn(end), end],
  };
}

/** The last k of the axis: n, if that is less than twice as far as what there is to see. */
const endOf = (n: number, last: number) => (2 * last > n ? n : Math.min(n, Math.ceil(1.2 * last) + 2));

const labelOf = ({ from, to, count, expected }: CountBar) => ({
  at: [(from + to) / 2, Math.max(count, expected)] satisfies Point,
  text: String(count),
});

/** Round numbers away from the ends. */
const roundIn = (end: number) => ticks(2, end - 1, 5).filter((k) => k > 0.04 * end && k < 0.94 * end);
