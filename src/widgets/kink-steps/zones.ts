import type { Interval } from '#math';

/** One step of size t on f(x) = ½(x − z)² + λ|x|. */
export interface KinkStep {
  readonly z: number;
  readonly lambda: number;
  readonly t: number;
}

/**
 * The x from which a proximal step lands on zero: |(1 − t)x + tz| ≤ tλ. For t = 1 that is every x or none. For t < 1 and
 * |z| ≤ λ they are those from which a subgradient step jumps over zero, the ends and zero itself apart.
 */
export function landingZone({ z, lambda, t }: KinkStep): Interval | undefined {
  if (t === 1) return Math.abs(z) <= lambda ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : undefined;
  const ends = [0 - t * (lambda + z), t * (lambda - z)].map((v) => v / (1 - t) + 0) as [number, number];
  return t < 1 ? ends : [ends[1], ends[0]];
}

/**
 * The x ≠ 0 from which a subgradient step jumps over zero, as open intervals: x > 0 goes to (1 − t)x − t(λ − z), which is
 * negative iff (1 − t)x < t(λ − z); x < 0 is its mirror image.
 */
export function jumpZones({ z, lambda, t }: KinkStep): Interval[] {
  const right = jumping(lambda - z, t);
  const left = jumping(lambda + z, t);
  return [...(left ? [[0 - left[1], 0 - left[0] + 0] as const] : []), ...(right ? [right] : [])];
}

/** The x > 0 with (1 − t)x < t·pull, where `pull` is the slope just beside zero. */
function jumping(pull: number, t: number): Interval | undefined {
  if (t > 1) return [Math.max(0, (0 - t * pull) / (t - 1)), Number.POSITIVE_INFINITY];
  if (pull <= 0) return undefined;
  return [0, t === 1 ? Number.POSITIVE_INFINITY : (t * pull) / (1 - t)];
}
