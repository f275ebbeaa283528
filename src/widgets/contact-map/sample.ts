import { remember } from '#figure/remember.ts';
import { type Domain, type Draws, OUTCOME, unitDraws, type Vec2, wilsonInterval } from '#math';

/** The share after the first `count` of the samples, with its interval. */
export interface Estimate {
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Sample {
  readonly draws: Draws;
  /** The outcome of each. */
  readonly codes: Uint8Array;
  /** As the sample grows, at counts evenly spread on a logarithmic scale; the last is the whole sample. */
  readonly running: readonly Estimate[];
  readonly total: Estimate;
}

const drawsBefore = remember<Float64Array>();

/** At least `count` draws: the next power of two, so that a growing sample seldom draws anew. */
function drawsFor(seed: number, count: number, shape: Domain['shape']): Float64Array {
  const size = 2 ** Math.ceil(Math.log2(count));
  return drawsBefore(`${seed} ${size} ${shape}`, () => unitDraws(seed, size, shape));
}

export interface Drawing {
  readonly seed: number;
  readonly count: number;
  readonly domain: Domain;
  readonly classify: (draws: Draws) => Uint8Array;
}

/** Draws centres and classifies each by the conditions of optimality. */
export function drawSample({ seed, count, domain, classify }: Drawing): Sample {
  const draws = { points: drawsFor(seed, count, domain.shape).subarray(0, 2 * count), radius: domain.radius };
  const codes = classify(draws);
  const running = runningShare(codes);
  const none = { count: 0, share: Number.NaN, low: 0, high: 1 };
  return { draws, codes, running, total: running.at(-1) ?? none };
}

/** Each count of the curve is so much larger than the one before. */
const GROWTH = 1.06;

function runningShare(codes: Uint8Array): Estimate[] {
  const curve: Estimate[] = [];
  let [hits, count, next] = [0, 0, 1];
  const note = () => {
    const [low, high] = wilsonInterval(hits, count);
    curve.push({ count, share: hits / count, low, high });
    next = Math.max(count + 1, count * GROWTH);
  };
  for (const code of codes) {
    if (code === OUTCOME.inside) continue;
    count += 1;
    if (code === OUTCOME.sparse) hits += 1;
    if (count >= next) note();
  }
  if (count > 0 && curve.at(-1)?.count !== count) note();
  return curve;
}

/** How many of the centres are shown in the map. */
const SHOWN = 400;

/** The first centres that were drawn and have this outcome. */
export function shownCentres({ draws: { points, radius }, codes }: Sample, code: number): Vec2[] {
  const shown: Vec2[] = [];
  for (let i = 0; i < Math.min(SHOWN, codes.length); i += 1)
    if (codes[i] === code) shown.push([radius * (points[2 * i] as number), radius * (points[2 * i + 1] as number)]);
  return shown;
}
