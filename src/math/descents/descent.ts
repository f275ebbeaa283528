import { softThreshold } from '../penalty.ts';
import { plusZero } from '../vector.ts';
import { type DescentOptions, type Gradient, type Iterates, iterate } from './iterate.ts';

/**
 * Subgradient descent on L(φ) + λ‖φ‖₁: φ ← φ − t·(∇L(φ) + λ·sign φ), with sign 0 = 0.
 *
 * A coordinate that belongs at zero jumps over it and back: it is small, and zero only by coincidence (F10). With steps that
 * tend to 0 and sum to ∞ the objective converges; with a constant step it stays at a distance of the order of the step.
 * [Shor 1985, Minimization Methods for Non-Differentiable Functions]
 * NaN and overflow are carried on. Throws a RangeError naming lambda, step, start or iterations.
 */
export function subgradientDescent(gradient: Gradient, options: DescentOptions): Iterates {
  return iterate(options, (phi, t) => {
    const slope = gradient(phi);
    return phi.map((x, j) => plusZero(x - t * ((slope[j] as number) + options.lambda * Math.sign(x))));
  });
}

/**
 * Proximal gradient descent (ISTA) on L(φ) + λ‖φ‖₁: φ ← softThreshold(φ − t·∇L(φ), t·λ).
 *
 * Zeros are exact (=== 0, never −0). For convex L the objective falls at every step t ≤ 1/(largest curvature), and the
 * iterates converge for t < 2/(largest curvature) (F10a). [Daubechies, Defrise, De Mol 2004; Beck, Teboulle 2009]
 * NaN and overflow are carried on. Throws a RangeError naming lambda, step, start or iterations.
 */
export function proximalDescent(gradient: Gradient, options: DescentOptions): Iterates {
  return iterate(options, (phi, t) => {
    const slope = gradient(phi);
    return phi.map((x, j) => softThreshold(x - t * (slope[j] as number), t * options.lambda));
  });
}

/**
 * Accelerated proximal gradient descent (FISTA) on L(φ) + λ‖φ‖₁: a proximal step from a point that lies ahead,
 * φᵏ = softThreshold(y − t·∇L(y), t·λ) with y = φᵏ⁻¹ + ((sₖ₋₁ − 1)/sₖ)·(φᵏ⁻¹ − φᵏ⁻²), s₁ = 1 and
 * sₖ₊₁ = (1 + √(1 + 4sₖ²))/2.
 *
 * For convex L and steps that do not grow and stay at or below 1/(largest curvature) the objective is at most
 * 2‖φ⁰ − φ*‖²/(t·(k + 1)²) above its minimum after k steps; it need not fall at each. On a quadratic the iterates stay
 * bounded up to t = (4/3)/(largest curvature) only (F10a). Zeros are exact (=== 0, never −0). [Beck, Teboulle 2009]
 * NaN and overflow are carried on. Throws a RangeError naming lambda, step, start or iterations.
 */
export function acceleratedDescent(gradient: Gradient, options: DescentOptions): Iterates {
  let before = options.start;
  let pace = 1;
  let momentum = 0;
  return iterate(options, (phi, t) => {
    const ahead = phi.map((x, j) => x + momentum * (x - (before[j] as number)));
    const slope = gradient(ahead);
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    momentum = (pace - 1) / next;
    pace = next;
    before = phi;
    return ahead.map((y, j) => softThreshold(y - t * (slope[j] as number), t * options.lambda));
  });
}

/**
 * Clip at zero and freeze: φ ← φ − t·∇L(φ), then − t·λ·sign φ (the sign before the step, sign 0 = 0). A coordinate that
 * the second part carries across zero is set to +0 and never moves again.
 *
 * Its zeros are exact and may be wrong: what has died cannot come back, though the minimum may want it to (F12).
 * [the L1 rule of the TensorFlow playground; against Langford, Li, Zhang 2009, JMLR 10]
 * NaN and overflow are carried on. Throws a RangeError naming lambda, step, start or iterations.
 */
export function clippedDescent(gradient: Gradient, options: DescentOptions): Iterates {
  const frozen = options.start.map(() => false);
  return iterate(options, (phi, t) => {
    const slope = gradient(phi);
    return phi.map((x, j) => {
      if (frozen[j]) return 0;
      const moved = x - t * (slope[j] as number);
      const pulled = moved - t * options.lambda * Math.sign(x);
      if (!(moved * pulled < 0)) return plusZero(pulled);
      frozen[j] = true;
      return 0;
    });
  });
}
