import { requireNumber } from './checks.ts';
import { norm } from './norm.ts';
import { boundaryCone, type NormalCone } from './normal-cone.ts';
import { type PenaltyChoice, penaltyWeights, softThreshold } from './penalty.ts';
import { cross, dot, type Vec2 } from './vector.ts';

/**
 * How far φ is from the conditions of an optimum of L + λ·penalty, in units of ∇L, for any number of parameters: the
 * largest distance, over the coordinates, from −∂ⱼL to λ∂penalty(φ) (F1). Zero exactly at an optimum.
 * `gradient` is ∇L(φ). NaN in φ or the gradient gives NaN. Throws a RangeError naming lambda, mix or penalty.
 */
export function penalizedResidual(
  point: { gradient: readonly number[]; phi: readonly number[] },
  choice: PenaltyChoice & { readonly lambda: number },
): number {
  requireNumber('lambda', choice.lambda, 0);
  const weights = penaltyWeights(choice);
  const kink = choice.lambda * weights.kink;
  const bend = choice.lambda * weights.bend;
  const distances = point.phi.map((x, j) => {
    const slope = (point.gradient[j] ?? Number.NaN) + bend * x;
    return x === 0 ? softThreshold(slope, kink) : slope + kink * Math.sign(x);
  });
  return distances.reduce((worst, d) => Math.max(worst, Math.abs(d)), 0);
}

/**
 * How far φ is from the conditions of an optimum of L subject to ‖φ‖ₚ ≤ budget, in units of ∇L: the smaller of
 * |∇L| + (excess of the norm), as an inner point, and dist(−∇L, normal cone at φ) + |norm − budget|, as a boundary point.
 * Zero exactly at an optimum; for p < 1 at each local one (F3). No tolerance decides which of the two applies.
 * `gradient` is ∇L(φ). NaN gives NaN. Throws a RangeError naming budget or p.
 */
export function constrainedResidual(
  point: { gradient: Vec2; phi: Vec2 },
  ball: { readonly p: number; readonly budget: number },
): number {
  const { gradient, phi } = point;
  const { p, budget } = ball;
  requireNumber('budget', budget, 0);
  const excess = norm(phi, p) - budget;
  const inside = Math.hypot(gradient[0], gradient[1]) + Math.max(0, excess);
  if (phi[0] === 0 && phi[1] === 0) return budget === 0 ? 0 : inside;
  const descent: Vec2 = [-gradient[0], -gradient[1]];
  return Math.min(inside, distanceToCone(descent, boundaryCone(p, phi)) + Math.abs(excess));
}

/** Euclidean distance from v to the cone; exactly 0 in it, NaN for a NaN in v. */
export function distanceToCone(v: Vec2, cone: NormalCone): number {
  if (cone.kind === 'all') return 0;
  const [from, to] = cone.directions;
  const within = cone.kind !== 'ray' && cross(from, v) >= 0 && cross(v, to) >= 0;
  return within ? 0 : Math.min(distanceToRay(v, from), distanceToRay(v, to));
}

function distanceToRay(v: Vec2, direction: Vec2): number {
  return dot(v, direction) > 0 ? Math.abs(cross(v, direction)) : Math.hypot(v[0], v[1]);
}
