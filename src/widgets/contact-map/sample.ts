import { type Domain, OUTCOME, outcomes, unitDraws, type Vec2, wilsonInterval } from '#math';
import { remember } from './remember.ts';

/** The share after the first `count` of the samples, with its interval. */
export interface Estimate {
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Sample {
  /** Centres on the unit disc or square, two numbers each, and the outcome of each of the first ones. */
  readonly draws: Float64Array;
  readonly codes: Uint8Array;
  readonly radius: number;
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
  readonly outcome: (x: number, y: number) => number;
}

/** Draws centres and classifies each by the conditions of optimality. */
export function drawSample({ seed, count, domain, outcome }: Drawing): Sample {
  const draws = drawsFor(seed, count, domain.shape);
  const codes = outcomes(draws.subarray(0, 2 * count), domain.radius, outcome);
  const running = runningShare(codes);
  const none = { count: 0, share: Number.NaN, low: 0, high: 1 };
  return { draws, codes, radius: domain.radius, running, total: running.at(-1) ?? none };
}

/** Each count of the curve is so much larger than the one before. */
const GROWTH = 1.06;

function runningShare(codes: Uint8Array): Estimate[] {
  const counted = codes.filter((code) => code !== OUTCOME.inside);
  const curve: Estimate[] = [];
  let hits = 0;
  let next = 1;
  counted.forEach((code, i) => {
    const count = i + 1;
    if (code === OUTCOME.sparse) hits += 1;
    if (count < next && count < counted.length) return;
    const [low, high] = wilsonInterval(hits, count);
    curve.push({ count, share: hits / count, low, high });
    next = Math.max(count + 1, count * GROWTH);
  });
  return curve;
}

/** How many of the centres are shown in the map. */
const SHOWN = 600;

/** The first centres that were drawn and have this outcome. */
export function shownCentres({ draws, codes, radius }: Sample, code: number): Vec2[] {
  const shown: Vec2[] = [];
  for (let i = 0; i < Math.min(SHOWN, codes.length); i += 1)
    if (codes[i] === code) shown.push([radius * (draws[2 * i] as number), radius * (draws[2 * i + 1] as number)]);
  return shown;
}
