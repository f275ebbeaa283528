import { narrowed, powerPoint, type Quadratic, type Vec2 } from '#math';

export interface Stop {
  p: number;
  phi: Vec2;
}

/** A stretch of p on which the minimizer moves without a jump. */
export type Stretch = readonly Stop[];

export interface Jump {
  p: number;
  /** The minimizer just above p and just below. */
  above: Vec2;
  below: Vec2;
}

/** Values of p, evenly spaced up to 1; beyond, where magnitudes fall like the power 1/(p−1), in equal ratios of p − 1. */
const UP_TO_ONE = Array.from({ length: 31 }, (_, k) => k / 30);
const BEYOND_ONE = 40;
const CLOSEST = 0.004;
/** The jumps are found to this distance in p, far less than a pixel. */
const LOCATED = 1e-7;

/** The minimizer for p from 0 to `end`, and where it jumps on the way from 1 to 0, the first jump first. */
export function trace(loss: Quadratic, lambda: number, end: number) {
  const at = (p: number): Stop => ({ p, phi: powerPoint(loss, { lambda, p }) });
  const beyond = Array.from({ length: BEYOND_ONE }, (_, k) =>
    at(1 + CLOSEST * ((end - 1) / CLOSEST) ** (k / (BEYOND_ONE - 1))),
  );
  const [first, ...rest] = UP_TO_ONE.map(at);
  const stretches: Stop[][] = [[first as Stop]];
  const jumps: Jump[] = [];
  for (const next of rest) {
    let last = stretches.at(-1)?.at(-1) as Stop;
    while (pattern(last) !== pattern(next)) {
      const [before, after] = parted(last, next, at);
      stretches.at(-1)?.push(before);
      stretches.push([after]);
      if (far(before.phi, after.phi)) jumps.unshift({ p: after.p, above: after.phi, below: before.phi });
      last = after;
    }
    stretches.at(-1)?.push(next);
  }
  return { stretches, beyond, jumps };
}

/** Which parameters are zero, and the signs of the others. Within one pattern the minimizer does not jump. */
const pattern = ({ phi: [a, b] }: Stop) => `${Math.sign(a)},${Math.sign(b)}`;

/** Two neighbours between which the pattern first changes from the lower one's. */
function parted(low: Stop, high: Stop, at: (p: number) => Stop): readonly [Stop, Stop] {
  const before = pattern(low);
  const halvings = Math.log2((high.p - low.p) / LOCATED);
  const [from, to] = narrowed([low.p, high.p], (p) => pattern(at(p)) === before, halvings);
  return [at(from), at(to)];
}

/** A parameter that reaches zero without a jump changes the pattern as well. */
const far = (a: Vec2, b: Vec2) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 1e-3;
