import { requireVector } from '../checks.ts';
import { factorOf, inner, type Matrix, symmetric, times } from './matrix.ts';

/** L(φ) = ½(φ−center)ᵀH(φ−center) in any number of parameters, H symmetric and positive definite. */
export interface Loss {
  readonly center: readonly number[];
  readonly hessian: Matrix;
}

/**
 * The loss with this centre and this H, given by its rows from the diagonal on: h₁₁, h₁₂, …, h₂₂, …. Throws a RangeError
 * naming center or hessian: of a wrong length, not finite, or not positive definite in doubles.
 */
export function lossOf(options: { center: readonly number[]; hessian: readonly number[] }): Loss {
  const { center, hessian } = options;
  requireVector('center', center);
  requireVector('hessian', hessian);
  const wanted = (center.length * (center.length + 1)) / 2;
  if (hessian.length !== wanted) throw new RangeError(`hessian must hold ${wanted} numbers, not ${hessian.length}`);
  if (!isPositiveDefinite(hessian))
    throw new RangeError(`hessian must be positive definite, not ${hessian.join(', ')}`);
  return { center: center.map((x) => x + 0), hessian: symmetric(hessian.map((x) => x + 0)) };
}

/** Whether these entries, by rows from the diagonal on, are those of a positive definite matrix, in doubles. */
export function isPositiveDefinite(hessian: readonly number[]): boolean {
  const matrix = symmetric(hessian);
  return factorOf(rescaled(matrix, powerFor(largestIn(matrix)))) !== undefined;
}

/** The largest magnitude in a matrix. */
const largestIn = (matrix: Matrix) => Math.max(...matrix.flat().map(Math.abs));

const rescaled = (matrix: Matrix, by: number): Matrix => matrix.map((row) => row.map((x) => x * by));

/** Sizes within 2^±MODEST have products of three that are neither infinite nor lost. */
const MODEST = 300;

/** A power of two that brings a size among the modest ones; 1 where it is one. */
function powerFor(size: number): number {
  const exponent = Math.floor(Math.log2(size));
  if (!Number.isFinite(exponent) || Math.abs(exponent) <= MODEST) return 1;
  return 2 ** Math.max(-1000, Math.min(1000, -exponent));
}

/** A loss and a budget in units in which nothing overflows; what is computed there times these powers of two is meant. */
export interface Scaled {
  readonly loss: Loss;
  readonly budget: number;
  /** Of a parameter. */
  readonly length: number;
  /** Of a curvature. */
  readonly curvature: number;
}

export function scaled({ center, hessian }: Loss, budget: number): Scaled {
  const length = powerFor(Math.max(budget, ...center.map(Math.abs)));
  const curvature = powerFor(largestIn(hessian));
  const loss = { center: center.map((x) => x * length), hessian: rescaled(hessian, curvature) };
  return { loss, budget: budget * length, length: 1 / length, curvature: 1 / curvature };
}

/** −∇L(φ) = H(center − φ); never −0. */
export const descentAt = ({ center, hessian }: Loss, phi: readonly number[]) =>
  times(
    hessian,
    center.map((x, j) => x - (phi[j] as number)),
  );

/** L(φ) ≥ 0. */
export function valueAt(loss: Loss, phi: readonly number[]): number {
  const away = loss.center.map((x, j) => x - (phi[j] as number));
  return Math.max(0, inner(away, times(loss.hessian, away)) / 2);
}
