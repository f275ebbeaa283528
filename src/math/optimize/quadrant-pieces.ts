import { solve } from '../hessian.ts';
import { penaltyWeights } from '../penalty.ts';
import { lossAt, type Quadratic, quadraticFromHessian } from '../quadratic.ts';
import { QUADRANTS, type Vec2 } from '../vector.ts';
import type { PenalizedProblem } from './penalized.ts';

/** The objective on one quadrant, where it is quadratic: `bowl` + `offset`. */
export interface QuadrantPiece {
  /** The quadrant's signs; [0, 0] stands for the whole plane, where the objective has no kink. */
  readonly signs: Vec2;
  readonly bowl: Quadratic;
  readonly offset: number;
}

/**
 * L + λ·penalty piece by piece. With weights kink·‖φ‖₁ + bend·½‖φ‖² it is, where φ has the signs s, the quadratic of
 * Hessian H + λ·bend·I and centre (H + λ·bend·I)⁻¹(Hφ̂ − λ·kink·s), plus a constant: its contours are exact arcs of
 * ellipses that meet at kinks on the axes. One piece where kink is 0, else four, anticlockwise from the first quadrant.
 * Throws as penaltyWeights does.
 */
export function quadrantPieces(q: Quadratic, problem: PenalizedProblem): QuadrantPiece[] {
  const weights = penaltyWeights(problem);
  const [kink, bend] = [weights.kink * problem.lambda, weights.bend * problem.lambda];
  return (kink === 0 ? [[0, 0] as const] : QUADRANTS).map((signs) => piece(q, signs, { kink, bend }));
}

function piece(q: Quadratic, signs: Vec2, { kink, bend }: { kink: number; bend: number }): QuadrantPiece {
  const [h11, h12, h22] = q.hessian;
  const hessian = [h11 + bend, h12, h22 + bend] as const;
  const slope = [bend * q.center[0] + kink * signs[0], bend * q.center[1] + kink * signs[1]] as const;
  const back = solve(hessian, slope);
  const center = [q.center[0] - back[0], q.center[1] - back[1]] as const;
  const penalty = kink * (signs[0] * center[0] + signs[1] * center[1]) + (bend * (center[0] ** 2 + center[1] ** 2)) / 2;
  const bowl = kink === 0 && bend === 0 ? q : quadraticFromHessian({ center, hessian });
  return { signs, bowl, offset: lossAt(q, center) + penalty };
}
