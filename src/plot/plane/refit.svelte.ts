import { motionUnwelcome } from '#site/motion-unwelcome.ts';
import { eased } from '../eased.ts';
import type { View } from './plane.ts';

type Interval = readonly [number, number];

/** A new view is reached in so long, in milliseconds. */
const REFIT_MS = 400;
/** A view that changes by less than this share of its size follows the hand: in a glide it would lag behind. */
const SMALL = 0.06;

const span = ([low, high]: Interval) => high - low;
const shift = (from: Interval, to: Interval) =>
  Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / Math.max(span(from), span(to));
/** How much of a view changes on the way to another, as a share of the larger of them. */
export const viewShift = (from: View, to: View): number => Math.max(shift(from.x, to.x), shift(from.y, to.y));

/** A share of the way from one interval to another: a zoom at an even pace. The ends are the intervals themselves. */
function intervalBetween(from: Interval, to: Interval, share: number): Interval {
  const ratio = span(to) / span(from);
  const way = Math.abs(ratio - 1) < 1e-6 ? share : (ratio ** share - 1) / (ratio - 1);
  return [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])];
}

export function viewBetween(from: View, to: View, share: number): View {
  if (share >= 1) return to;
  return { x: intervalBetween(from.x, to.x, share), y: intervalBetween(from.y, to.y, share) };
}

/** The view that a picture shows: it glides to the one that it is given, unless the change is small or motion unwelcome. */
export class Refit {
  shown: View = $state.raw() as View;
  #to: View;
  #frame = 0;

  constructor(view: View) {
    this.shown = view;
    this.#to = view;
  }

  /** Goes to this view. */
  follow(view: View): void {
    if (viewShift(this.#to, view) === 0) return;
    this.stop();
    this.#to = view;
    const from = this.shown;
    if (viewShift(from, view) < SMALL || motionUnwelcome()) {
      this.shown = view;
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const share = eased((now - start) / REFIT_MS);
      this.shown = viewBetween(from, view, share);
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stays at the view that it shows now, until it is told to follow another. */
  stop(): void {
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#to = this.shown;
  }
}
