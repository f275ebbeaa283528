import { requireNumber } from '../checks.ts';
import { type Hessian, solve } from '../hessian.ts';
import { turns, type Vec2 } from '../vector.ts';
import { type Region, regionsAround } from './region.ts';

/**
 * The centres by the zeros of argmin L + λ‖φ‖₁, from the optimality conditions Hφ̂ = Hφ* + λ∂‖φ*‖₁: the parallelogram
 * ‖Hφ̂‖_∞ ≤ λ (both zero), with corners λH⁻¹s; on its edges strips in the directions ±e₁, ±e₂ (one zero); between them the
 * four quadrants, moved to the corners (none). The parallelogram comes first. Throws a RangeError naming lambda.
 */
export function penalizedRegions(hessian: Hessian, lambda: number): Region[] {
  requireNumber('lambda', lambda, 0);
  const signs = turns([1, 1]);
  const corners = signs.map(([x, y]): Vec2 => solve(hessian, [lambda * x, lambda * y]));
  const ways = turns([0, 1]);
  return [
    { kind: 'sparse', face: [0, 0], corners },
    ...regionsAround(corners, ways, { kinds: ['dense', 'sparse'], corners: signs, edges: ways }),
  ];
}
