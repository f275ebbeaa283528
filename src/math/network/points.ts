import type { Random } from '../random.ts';
import type { Vec2 } from '../vector.ts';

/** Two half circles that reach into each other · opposite quadrants of a square · a disc within a ring. */
export type PointSet = 'moons' | 'xor' | 'circles';

/** Points of the plane, x₁ and x₂ of the i-th at 2i and 2i + 1, each with its class, 0 or 1. */
export interface LabelledPoints {
  readonly at: Float64Array;
  readonly label: Uint8Array;
}

/** A place for a point of a class, from a generator. */
type Draw = (label: number, random: Random) => Vec2;

/** The parts of each set: sizes and noise such that no curve divides the classes without a mistake for certain. */
const MOONS = { radius: 1, apart: 0.5, noise: 0.15 };
const XOR = { side: 1.5, gap: 0.08, noise: 0.1 };
const CIRCLES = { inner: 0.75, from: 0.95, to: 1.6, noise: 0.1 };

/**
 * `count` points of a set, the classes by turns: balanced, but for one more of class 0 if `count` is odd. The same on
 * every machine for the same generator. Throws a RangeError naming data or count.
 */
export function labelledPoints(data: PointSet, count: number, random: Random): LabelledPoints {
  const draw = DRAWS[data];
  if (!draw) throw new RangeError(`data must be moons, xor or circles, not ${data}`);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`count must be an integer of at least 1, not ${count}`);
  const at = new Float64Array(2 * count);
  const label = Uint8Array.from({ length: count }, (_, i) => i % 2);
  for (let i = 0; i < count; i += 1) at.set(draw(i % 2, random), 2 * i);
  return { at, label };
}

const DRAWS: Readonly<Record<PointSet, Draw>> = {
  moons(label, random) {
    const [x, y] = direction(random);
    const side = label === 0 ? 1 : -1;
    const { radius, apart, noise } = MOONS;
    return [
      side * (radius * x - apart) + noise * normal(random),
      side * (radius * Math.abs(y) - apart / 2) + noise * normal(random),
    ];
  },
  xor(label, random) {
    const { side, gap, noise } = XOR;
    const [right, up] = [random(), random()].map((share) => gap + share * (side - gap)) as [number, number];
    const turn = random() < 0.5 ? 1 : -1;
    const x = turn * right + noise * normal(random);
    return [x, (label === 0 ? turn : -turn) * up + noise * normal(random)];
  },
  circles(label, random) {
    const { inner, from, to, noise } = CIRCLES;
    const [low, high] = label === 0 ? [from, to] : [0, inner];
    const radius = Math.sqrt(low * low + random() * (high * high - low * low));
    const [x, y] = direction(random);
    return [radius * x + noise * normal(random), radius * y + noise * normal(random)];
  },
};

/** A direction, every one as likely: a point of the disc by rejection, put on the circle. No sine is needed. */
function direction(random: Random): Vec2 {
  for (;;) {
    const [x, y] = [2 * random() - 1, 2 * random() - 1];
    const square = x * x + y * y;
    if (square > 0 && square <= 1) return [x / Math.sqrt(square), y / Math.sqrt(square)];
  }
}

/** How many even draws make a nearly normal one: their variances of 1/12 add up to 1. */
const DRAWS_A_NORMAL = 12;

/** A nearly normal number of mean 0 and variance 1, within ±6. */
function normal(random: Random): number {
  let sum = -DRAWS_A_NORMAL / 2;
  for (let i = 0; i < DRAWS_A_NORMAL; i += 1) sum += random();
  return sum;
}
