import type { Quadratic } from '../quadratic.ts';
import { type Identification, outsetOf, type Run } from './identification.ts';
import { type LassoPoint, supportHold } from './support-hold.ts';

/** The proof is tried this often: each time after this many more steps, as a share of those taken. */
const PATIENCE = 0.125;
/** The longest step near φ*, times the curvature: with momentum near 1, φ ↦ (1 − tμ)(2φ − φ before) is stable below it. */
const STABLE = 4 / 3;

/**
 * From which iterate FISTA has the support of φ*: what supportFrom says of the whole history of acceleratedDescent, without
 * storing it, and whether that is for ever.
 *
 * The proof, for t ≤ 1/high: with the signs of φ*, gap(φᵏ) = ½‖φᵏ − φ*‖² in the norm of H. The energy
 * E = 2t·sₖ²·gap(φᵏ) + ‖u‖², u = sₖ₊₁(yᵏ⁺¹ − φ*) − (sₖ₊₁ − 1)(φᵏ − φ*), never grows [Beck, Teboulle 2009, lemma 4.1], and
 * gap(φ) ≥ ½·low·‖φ − φ*‖². So no later step begins farther from φ* than ‖u‖/sₖ + √(2·gap/low) ≤ √(E·(1 + 1/(t·low)))/sₖ, and
 * where that is within the reach of the support's hold the support stays.
 * Throws a RangeError naming step, start or most.
 */
export function acceleratedIdentification(q: Quadratic, best: LassoPoint, run: Run): Identification {
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  // φ* = (a, b); φᵏ = (x, y); yᵏ⁺¹ = (c, d); sₖ₊₁ = pace; (v, w) is the gradient step from yᵏ⁺¹, (left, right) = φᵏ⁺¹.
  const [a, b] = best.phi;
  const { step, most } = run;
  const bound = step * best.lambda;
  const { low, high, reach } = supportHold(q, best, { step, far: outsetOf(run, best) });
  const near = reach > 0 && step * high <= 1 ? reach ** 2 / (1 + 1 / (step * low)) : -1;
  let [[x, y], [c, d]] = [run.start, run.start];
  let pace = 1;
  let from = 0;
  let trial = 1;
  for (let k = 0; ; k += 1) {
    if ((x === 0) !== (a === 0) || (y === 0) !== (b === 0)) from = k + 1;
    else if (k >= trial && from < k && x * a >= 0 && y * b >= 0) {
      /** sₖ² = sₖ₊₁² − sₖ₊₁. */
      const squared = pace * (pace - 1);
      const bent = h11 * (x - a) ** 2 + 2 * h12 * (x - a) * (y - b) + h22 * (y - b) ** 2;
      const drift = (pace * (c - a) - (pace - 1) * (x - a)) ** 2 + (pace * (d - b) - (pace - 1) * (y - b)) ** 2;
      if (step * squared * bent + drift < squared * near) return { from, certain: true };
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
