import { solve } from '../hessian.ts';
import { normPenalizedResidual } from '../norm-certificate.ts';
import { lossGradient, type Quadratic } from '../quadratic.ts';
import { dot, QUADRANTS, turns, type Vec2 } from '../vector.ts';
import { leastBy } from './least.ts';

/**
 * argmin L + λ‖φ‖_∞, λ > 0, by enumeration: the origin, the four ties φ = t·(±1, ±1), and the points where one magnitude is
 * the larger and the other parameter is free; of those that have the form of their piece the one that satisfies the
 * optimality conditions. At a tie |φ₁| === |φ₂| (F17); the origin iff ‖∇L(0)‖₁ ≤ λ (F33).
 */
export function largestMinimizer(q: Quadratic, lambda: number): Vec2 {
  const ties = QUADRANTS.map((signs) => tie(q, signs, lambda)).filter((phi) => phi !== undefined);
  const free = turns([1, 0])
    .map((signs) => oneLargest(q, signs, lambda))
    .filter((phi) => phi !== undefined);
  return leastBy([ORIGIN, ...ties, ...free], (phi) =>
    normPenalizedResidual({ gradient: lossGradient(q, phi), phi }, { p: Infinity, lambda }),
  );
}

const ORIGIN: Vec2 = [0, 0];

/** The minimum along the ray of these signs, if it is not at the origin: t = (s·Hφ̂ − λ)/(s·Hs). */
function tie({ hessian: [h11, h12, h22], center: [m1, m2] }: Quadratic, [s1, s2]: Vec2, lambda: number) {
  const pull = s1 * (h11 * m1 + h12 * m2) + s2 * (h12 * m1 + h22 * m2) - lambda;
  const t = pull / (h11 + h22 + 2 * s1 * s2 * h12);
  return t > 0 ? ([s1 * t, s2 * t] as const) : undefined;
}

/** φ̂ − λH⁻¹s where s points along one axis, if that parameter is the larger and has the sign of s. */
function oneLargest(q: Quadratic, signs: Vec2, lambda: number) {
  const back = solve(q.hessian, [signs[0] * lambda, signs[1] * lambda]);
  const phi: Vec2 = [q.center[0] - back[0] + 0, q.center[1] - back[1] + 0];
  const across = signs[0] === 0 ? phi[0] : phi[1];
  return dot(signs, phi) > Math.abs(across) ? phi : undefined;
}
