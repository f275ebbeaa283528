import { lossAt, lossGradient, type Quadratic } from '../quadratic.ts';
import { countZeros, type Vec2 } from '../vector.ts';

/** A minimizer of L + λ·penalty with everything a figure shows about it. */
export interface Minimum {
  readonly phi: Vec2;
  /** L(φ) + λ·penalty(φ). */
  readonly objective: number;
  readonly loss: number;
  /** ∇L(φ). */
  readonly gradient: Vec2;
  /** Number of coordinates === 0. */
  readonly zeros: number;
  /** Certificate: how far φ is from the conditions of an optimum, in units of ∇L. */
  readonly residual: number;
}

interface Found {
  readonly phi: Vec2;
  readonly lambda: number;
  /** The penalty of φ, without λ. */
  readonly penaltyValue: number;
  readonly certify: (point: { gradient: Vec2; phi: Vec2 }) => number;
}

/** What there is to say of a minimizer that has been found. */
export function minimumAt(q: Quadratic, { phi, lambda, penaltyValue, certify }: Found): Minimum {
  const gradient = lossGradient(q, phi);
  const loss = lossAt(q, phi);
  return {
    phi,
    objective: loss + lambda * penaltyValue,
    loss,
    gradient,
    zeros: countZeros(phi),
    residual: certify({ gradient, phi }),
  };
}
