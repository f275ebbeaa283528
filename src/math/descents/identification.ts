import { requireNumber, requireVector } from '../checks.ts';
import type { Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { type LassoPoint, supportHold } from './support-hold.ts';

/** A descent on a two-parameter loss, with constant steps. */
export interface Run {
  readonly step: number;
  /** φ⁰. */
  readonly start: Vec2;
  /** How many steps to take at most, an integer ≥ 0. */
  readonly most: number;
}

/** When a descent has found which parameters are zero. */
export interface Identification {
  /**
   * The first iterate from which the support is that of φ*, to the last one that was computed: undefined if that one has
   * another support, or if steps so long lead away from φ* however near they begin.
   */
  readonly from: number | undefined;
  /** Is it proved that the support stays so for ever? Then no more iterates were computed than the proof took. */
  readonly certain: boolean;
}

/**
 * From which iterate ISTA has the support of φ*: what supportFrom says of the whole history of proximalDescent, without
 * storing it, and whether that is for ever, because the iterate is held. Throws a RangeError naming step, start or most.
 */
export function proximalIdentification(q: Quadratic, best: LassoPoint, run: Run): Identification {
  const far = outsetOf(run, best);
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  const [a, b] = best.phi;
  const { step, most } = run;
  const bound = step * best.lambda;
  const { high, reach } = supportHold(q, best, { step, far });
  const near = reach > 0 ? reach ** 2 : -1;
  let [x, y] = run.start;
  let from = 0;
  for (let k = 0; ; k += 1) {
    if ((x === 0) !== (a === 0) || (y === 0) !== (b === 0)) from = k + 1;
    else if ((x - a) ** 2 + (y - b) ** 2 < near) return { from, certain: true };
    if (k === most) break;
    const v = x - step * (h11 * (x - m1) + h12 * (y - m2));
    const w = y - step * (h12 * (x - m1) + h22 * (y - m2));
    x = v - Math.max(-bound, Math.min(bound, v));
    y = w - Math.max(-bound, Math.min(bound, w));
  }
  return { from: from <= most && step * high < 2 ? from : undefined, certain: false };
}

/** ‖φ⁰ − φ*‖₂. Throws a RangeError naming start or most. */
export function outsetOf({ start, most }: Run, { phi }: LassoPoint): number {
  requireVector('start', start);
  requireNumber('most', most, 0);
  if (!Number.isInteger(most)) throw new RangeError(`most must be a whole number, not ${most}`);
  return Math.hypot(start[0] - phi[0], start[1] - phi[1]);
}
