import { requireNumber, requireVector } from '../checks.ts';
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

/** One step of size t from φ. */
export type Move = (phi: readonly number[], t: number) => readonly number[];

/** The whole history of a descent. Throws a RangeError naming lambda, step, start or iterations. */
export function iterate({ lambda, step, start, iterations }: DescentOptions, move: Move): Iterates {
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
