import { entry, real } from '../entries.ts';
import type { Design } from './design.ts';
import { addColumn, pullsInto } from './products.ts';

/** y − Xβ, in the target's units: n entries. */
export function residualsOf(design: Design, beta: ArrayLike<number>): Float64Array {
  const left = design.y.slice();
  for (let j = 0; j < design.p; j += 1) if (entry(beta, j) !== 0) addColumn(left, design, j, -entry(beta, j));
  return left;
}

/**
 * c = Xᵀ(y − Xβ)/n = −∇L(β), p entries in the target's units: the certificate. β minimizes L + λ(mix‖β‖₁ + (1 − mix)½‖β‖²)
 * if and only if cⱼ − λ(1 − mix)βⱼ is λ·mix·sign βⱼ where βⱼ is not 0, and within ±λ·mix where it is. (F1)
 */
export function correlations(design: Design, beta: ArrayLike<number>): Float64Array {
  const pulls = new Float64Array(design.p);
  pullsInto(pulls, design, residualsOf(design, beta));
  return pulls;
}

/** 1 − ‖y − Xβ‖²/‖y‖², R²: the share of the target’s variance that β explains; NaN for a target that does not vary. */
export function explainedShare(design: Design, beta: ArrayLike<number>): number {
  const all = sumOfSquares(design.y);
  return all === 0 ? Number.NaN : 1 - sumOfSquares(residualsOf(design, beta)) / all;
}

/** The largest |vⱼ|; 0 for none, NaN where there is one. */
export function largest(v: Float64Array): number {
  let most = 0;
  for (let j = 0; j < v.length; j += 1) most = Math.max(most, Math.abs(real(v, j)));
  return most;
}

/** Σvᵢ². */
export function sumOfSquares(v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < v.length; i += 1) sum += real(v, i) * real(v, i);
  return sum;
}
