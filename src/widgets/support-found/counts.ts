import type { Identification, Vec2 } from '#math';
import { logHeight } from '#text/log-height.ts';

/** Where a count stands in a graph: its decimal logarithm, above a strip for 0 and below one for `never`. */
export const ZERO_STRIP = -0.55;
/** From the last power of ten, or the most iterations, to the middle of the strip for `never`. */
const ABOVE = 0.5;

export const neverStrip = (most: number) => Math.log10(most) + ABOVE;
export function heightOf(from: number | undefined, most: number): number {
  if (from === undefined) return neverStrip(most);
  return logHeight(from, { floor: 0, zero: ZERO_STRIP });
}

/** A stretch of a graph's horizontal axis on which nothing is known to jump, and the count at each of its places. */
export interface Stretch {
  readonly ends: Vec2;
  readonly count: (x: number) => Identification;
}

/** A line of a graph, or a single point, and whether its counts are proved. */
export interface Piece {
  readonly points: readonly Vec2[];
  readonly certain: boolean;
}

interface Sample {
  readonly x: number;
  readonly height: number;
  readonly from: number | undefined;
  readonly certain: boolean;
}

interface Axis {
  readonly most: number;
  /** The length of the whole axis, of which a stretch is a part. */
  readonly span: number;
}

/** Distances between neighbouring places, as shares of the axis: at the most; usually; and such that they are as good as one. */
const LOOSE = 1 / 14;
const USUAL = 1 / 40;
const PIXEL = 1 / 450;
/** Counts that differ by more, in decimal logarithm, are looked at more closely, and by more than `BREAK` not joined. */
const JUMP = 0.03;
const BREAK = 0.35;
/** Iterations after which one line of a graph stays as loose as it is. */
const WORK = 30_000;
/** The first places are evenly spaced in angle, so closer to the ends, where the count may grow beyond all bounds. */
const ANGLES = [1, 5, 11, 16, 21, 27, 31].map((k) => k / 32);

/** The counts on a stretch as lines: closer samples where the count changes, and none across a break. A count is a piece of work. */
export function* countPieces({ ends, count }: Stretch, { most, span }: Axis): Generator<undefined, Piece[], undefined> {
  const [start, end] = ends;
  let work = (WORK * (end - start)) / span;
  const sampleAt = (x: number): Sample => {
    const { from, certain } = count(x);
    work -= certain ? (from as number) : most;
    return { x, from, certain, height: heightOf(from, most) };
  };
  const isWanted = (sample: Sample, next: Sample): boolean => {
    const gap = (next.x - sample.x) / span;
    return gap > LOOSE || (work > 0 && (gap > USUAL || (gap > PIXEL && apart(sample, next) > JUMP)));
  };
  let samples: Sample[] = [];
  for (const angle of ANGLES) {
    samples.push(sampleAt(start + ((end - start) * (1 - Math.cos(Math.PI * angle))) / 2));
    yield;
  }
  for (let before = 0; before < samples.length; ) {
    before = samples.length;
    const closer: Sample[] = [];
    for (const [i, sample] of samples.entries()) {
      const next = samples[i + 1] ?? sample;
      closer.push(sample);
      if (!isWanted(sample, next)) continue;
      closer.push(sampleAt((sample.x + next.x) / 2));
      yield;
    }
    samples = closer;
  }
  return pieces(samples);
}

/** Neighbours in one line where they belong together. */
function pieces(samples: readonly Sample[]): Piece[] {
  const found: { points: Vec2[]; certain: boolean }[] = [];
  for (const [i, sample] of samples.entries()) {
    const before = samples[i - 1];
    const point: Vec2 = [sample.x, sample.height];
    if (before && apart(before, sample) < BREAK) found.at(-1)?.points.push(point);
    else found.push({ points: [point], certain: sample.certain });
  }
  return found;
}

/** How far apart two counts are, in decimal logarithm: infinitely, where only one of them is proved. */
const apart = (a: Sample, b: Sample) =>
  a.certain === b.certain ? Math.abs(a.height - b.height) : Number.POSITIVE_INFINITY;
