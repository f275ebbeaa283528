import type { NormBall } from '../ball.ts';
import { constrainedResidual } from '../certificate.ts';
import { requireExponent, requirePositive } from '../checks.ts';
import { norm } from '../norm.ts';
import { lossAt, lossGradient, type Quadratic } from '../quadratic.ts';
import { countZeros, dot, type Vec2 } from '../vector.ts';
import { convexCurveMinimizer, cuspedCurveMinimizer } from './constrained-curve.ts';
import { diamondMinimizer } from './constrained-diamond.ts';
import { roundMinimizer } from './constrained-round.ts';
import { squareMinimizer } from './constrained-square.ts';

/**
 * What holds the minimizer: `interior` when nothing is cut off, that is when the centre is in the ball or on its rim; else
 * the place of contact: `corner` or `edge` for p = 1 and ∞, `corner` (a tip) or `smooth` for p < 1, `smooth` for other p.
 */
export type Contact = 'corner' | 'edge' | 'smooth' | 'interior';

/** The minimizer of L on a ball with everything a figure shows about it. */
export interface ConstrainedMinimum {
  readonly phi: Vec2;
  readonly loss: number;
  /** Multiplier of the constraint ‖φ‖ₚ ≤ budget: −∇L(φ)·φ/budget; +0 when the centre is in the ball. */
  readonly lambda: number;
  readonly contact: Contact;
  /** Number of coordinates === 0. */
  readonly zeros: number;
  /** ∇L(φ). */
  readonly gradient: Vec2;
  /** Certificate: see constrainedResidual. */
  readonly residual: number;
}

/**
 * argmin L(φ) subject to ‖φ‖ₚ ≤ budget; a centre in the ball is returned as it is. p = 1 and ∞ by enumeration of corners
 * and edges, p = 2 by the secular equation, other p > 1 by bisection along the arc that the centre sees; for p < 1 the best
 * of all local minima, ties going to tips first. Zeros (p ≤ 1) and ±budget are exact, decided without tolerance.
 * Throws a RangeError naming p (≤ 0 or NaN) or budget (≤ 0 or not finite).
 */
export function constrainedMinimizer(q: Quadratic, ball: NormBall): ConstrainedMinimum {
  const { p, budget } = ball;
  requireExponent(p, { positive: true });
  requirePositive('budget', budget);
  const interior = norm(q.center, p) <= budget;
  return constrainedAt(q, ball, { interior, phi: interior ? q.center : boundaryMinimizer(q, ball) });
}

interface Held {
  readonly phi: Vec2;
  /** Nothing is cut off: φ is the centre. */
  readonly interior: boolean;
  /** The multiplier, where it is known better than −∇L(φ)·φ/budget. */
  readonly lambda?: number;
}

/** What there is to say of a minimizer on a ball that has been found. */
export function constrainedAt(q: Quadratic, ball: NormBall, { phi, interior, lambda }: Held): ConstrainedMinimum {
  const gradient = lossGradient(q, phi);
  return {
    phi,
    loss: lossAt(q, phi),
    lambda: interior ? 0 : (lambda ?? Math.max(0, -dot(gradient, phi) / ball.budget)),
    contact: interior ? 'interior' : contactAt(phi, ball.p),
    zeros: countZeros(phi),
    gradient,
    residual: constrainedResidual({ gradient, phi }, ball),
  };
}

/** The minimizer when the centre is outside of the ball. */
function boundaryMinimizer(q: Quadratic, ball: NormBall): Vec2 {
  const { p, budget } = ball;
  if (p === 1) return diamondMinimizer(q, budget);
  if (p === 2) return roundMinimizer(q, budget);
  if (p === Infinity) return squareMinimizer(q, budget);
  return p > 1 ? convexCurveMinimizer(q, ball) : cuspedCurveMinimizer(q, ball);
}

function contactAt(phi: Vec2, p: number): Contact {
  const onAxis = countZeros(phi) > 0;
  if (p === 1) return onAxis ? 'corner' : 'edge';
  if (p === Infinity) return Math.abs(phi[0]) === Math.abs(phi[1]) ? 'corner' : 'edge';
  return p < 1 && onAxis ? 'corner' : 'smooth';
}
