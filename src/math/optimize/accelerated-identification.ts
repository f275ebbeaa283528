import type { Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { type Identification, outsetOf, type Run } from './identification.ts';
import { objectiveGap } from './objective-gap.ts';
import { type LassoPoint, supportHold } from './support-hold.ts';

/** The proof is tried this often: each time after this many more steps, as a share of those taken. */
const PATIENCE = 0.125;
/** The longest step near φ*, times the curvature: with momentum near 1, φ ↦ (1 − tμ)(2φ − φ before) is stable below it. */
const STABLE = 4 / 3;

/** FISTA after k ≥ 1 steps. */
interface State {
  /** φᵏ. */
  readonly phi: Vec2;
  /** yᵏ⁺¹, from where the next proximal step is taken. */
  readonly ahead: Vec2;
  /** sₖ₊₁. */
  readonly pace: number;
}

/**
 * From which iterate FISTA has the support of φ*: what supportFrom says of the whole history of acceleratedDescent, without
 * storing it, and whether that is for ever, because no later step begins out of the hold; see `strayed`. Throws a RangeError naming step, start or most.
 */
export function acceleratedIdentification(q: Quadratic, best: LassoPoint, run: Run): Identification {
  const far = outsetOf(run, best);
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  const [a, b] = best.phi;
  const { step, most } = run;
  const bound = step * best.lambda;
  const { low, high, reach } = supportHold(q, best, { step, far });
  let [x, y] = run.start;
  let [c, d] = run.start;
  let pace = 1;
  let from = 0;
  let trial = step * high <= 1 ? 1 : Number.POSITIVE_INFINITY;
  for (let k = 0; ; k += 1) {
    if ((x === 0) !== (a === 0) || (y === 0) !== (b === 0)) from = k + 1;
    else if (k >= trial && from < k) {
      const beyond = strayed(q, best, { step, low, phi: [x, y], ahead: [c, d], pace });
      if (beyond < reach) return { from, certain: true };
      trial = k + 1 + Math.floor(PATIENCE * k);
    }
    if (k === most) break;
    const v = c - step * (h11 * (c - m1) + h12 * (d - m2));
    const w = d - step * (h12 * (c - m1) + h22 * (d - m2));
    const left = v - Math.max(-bound, Math.min(bound, v));
    const right = w - Math.max(-bound, Math.min(bound, w));
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / next;
    c = left + momentum * (left - x);
    d = right + momentum * (right - y);
    pace = next;
    x = left;
    y = right;
  }
  return { from: from <= most && step * high < STABLE ? from : undefined, certain: false };
}

/**
 * How far from φ* the point yʲ⁺¹ can lie from which a step is taken after any j ≥ k ≥ 1 steps, as long as the support is that of
 * φ*, in which the least curvature is `low` and t is at most 1/(greatest). The energy E = 2t·sₖ²·gap(φᵏ) + ‖u‖², with
 * u = sₖ₊₁(yᵏ⁺¹ − φ*) − (sₖ₊₁ − 1)(φᵏ − φ*), never grows [Beck, Teboulle 2009, lemma 4.1], and gap(φ) ≥ ½·low·‖φ − φ*‖²; so
 * ‖yʲ⁺¹ − φ*‖ ≤ ‖u‖/sⱼ + √(2·gap(φʲ)/low) ≤ √(E·(1 + 1/(t·low)))/sₖ.
 */
function strayed(
  q: Quadratic,
  best: LassoPoint,
  { step, low, phi, ahead, pace }: State & { step: number; low: number },
): number {
  const [a, b] = best.phi;
  const u = pace * (ahead[0] - a) - (pace - 1) * (phi[0] - a);
  const v = pace * (ahead[1] - b) - (pace - 1) * (phi[1] - b);
  /** sₖ² = sₖ₊₁² − sₖ₊₁. */
  const squared = pace * (pace - 1);
  const energy = 2 * step * squared * objectiveGap(q, best, phi) + u * u + v * v;
  return Math.sqrt((energy * (1 + 1 / (step * low))) / squared);
}
