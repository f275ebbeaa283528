import { requireNumber, requireVector } from '../checks.ts';
import { softThreshold } from '../penalty.ts';
import { plusZero } from '../vector.ts';

/** ∇L: the gradient of the smooth part of the objective, of the same length as the point. */
export type Gradient = (phi: readonly number[]) => readonly number[];

export interface DescentOptions {
  /** Weight of the penalty λ‖φ‖₁, ≥ 0. */
  readonly lambda: number;
  /** Step size: a number > 0, or the size of the k-th step, k = 1, 2, … */
  readonly step: number | ((k: number) => number);
  /** φ⁰, of any length. */
  readonly start: readonly number[];
  /** How many steps to take, an integer ≥ 0. */
  readonly iterations: number;
}

/** φ⁰, φ¹, …: iterations + 1 points, without −0. */
export type Iterates = readonly (readonly number[])[];

/**
 * Subgradient descent on L(φ) + λ‖φ‖₁: φ ← φ − t·(∇L(φ) + λ·sign φ), with sign 0 = 0.
 *
 * A coordinate that belongs at zero jumps over it and back: it is small, and zero only by coincidence. With steps that
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
 * iterates converge for t < 2/(largest curvature). [Daubechies, Defrise, De Mol 2004; Beck, Teboulle 2009]
 * NaN and overflow are carried on. Throws a RangeError naming lambda, step, start or iterations.
 */
export function proximalDescent(gradient: Gradient, options: DescentOptions): Iterates {
  return iterate(options, (phi, t) => {
    const slope = gradient(phi);
    return phi.map((x, j) => softThreshold(x - t * (slope[j] as number), t * options.lambda));
  });
}

/**
 * The first iterate from which coordinate j is exactly zero and stays so to the end of the history; undefined if the
 * last one is not zero.
 */
export function zeroFrom(history: Iterates, j: number): number | undefined {
  const last = history.findLastIndex((phi) => phi[j] !== 0);
  return last + 1 < history.length ? last + 1 : undefined;
}

type Move = (phi: readonly number[], t: number) => readonly number[];

function iterate({ lambda, step, start, iterations }: DescentOptions, move: Move): Iterates {
  requireNumber('lambda', lambda, 0);
  requireVector('start', start);
  if (!Number.isInteger(iterations) || iterations < 0)
    throw new RangeError(`iterations must be an integer of at least 0, not ${iterations}`);
  let phi: readonly number[] = start.map(plusZero);
  const history = [phi];
  for (let k = 1; k <= iterations; k += 1) {
    phi = move(phi, stepAt(step, k));
    history.push(phi);
  }
  return history;
}

function stepAt(step: DescentOptions['step'], k: number): number {
  const t = typeof step === 'number' ? step : step(k);
  requireNumber('step', t, Number.MIN_VALUE);
  return t;
}
