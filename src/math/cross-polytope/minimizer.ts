import { countZeros } from '../vector.ts';
import { descentAt, type Scaled, valueAt } from './loss.ts';

/** The minimizer of L on a ball, and what there is to say of it. */
export interface Minimizer {
  readonly phi: readonly number[];
  readonly loss: number;
  /** ∇L(φ). */
  readonly gradient: readonly number[];
  /** Multiplier of the constraint: −∇L(φ)·φ/budget; +0 when the centre is in the ball. */
  readonly lambda: number;
  /** How many parameters are === 0. */
  readonly zeros: number;
  /** How far φ is from the conditions of an optimum, in units of ∇L, and off the boundary; 0 at an exact one. */
  readonly residual: number;
}

interface Found {
  /** The minimizer as it is. */
  readonly phi: readonly number[];
  /** The same in scaled units, and what is known of it there. */
  readonly inUnits: readonly number[];
  readonly certify: (gradient: readonly number[]) => Pick<Minimizer, 'lambda' | 'residual'>;
}

/** What there is to say of a minimizer that was found in scaled units. */
export function minimizerAt({ loss, length, curvature }: Scaled, found: Found): Minimizer {
  const gradient = descentAt(loss, found.inUnits).map((pull) => 0 - pull);
  const { lambda, residual } = found.certify(gradient);
  return {
    phi: found.phi,
    loss: valueAt(loss, found.inUnits) * length * curvature * length,
    gradient: gradient.map((slope) => slope * length * curvature),
    lambda: lambda * length * curvature,
    zeros: countZeros(found.phi),
    residual: residual * length * curvature,
  };
}
