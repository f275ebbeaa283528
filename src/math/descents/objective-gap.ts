import { lossGradient, type Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';

/**
 * (L + λ‖·‖₁)(φ) − (L + λ‖·‖₁)(φ*), for a minimizer φ* of it: ½dᵀHd + Σⱼ (∂ⱼL(φ*)·dⱼ + λ(|φⱼ| − |φ*ⱼ|)) with
 * d = φ − φ*. No term is negative at an exact minimizer, so the terms do not cancel: a small gap keeps its digits, and at
 * φ* it is exactly 0. Never negative. NaN in φ gives NaN, overflow Infinity or NaN.
 */
export function objectiveGap(q: Quadratic, { phi, lambda }: { phi: Vec2; lambda: number }, at: Vec2): number {
  const [h11, h12, h22] = q.hessian;
  const slope = lossGradient(q, phi);
  const [x, y] = [at[0] - phi[0], at[1] - phi[1]];
  const bent = (h11 * x * x + h22 * y * y) / 2 + h12 * x * y;
  const kinked = (j: 0 | 1, d: number) => Math.max(0, linear(slope[j], { from: phi[j], to: at[j], d, lambda }));
  return Math.max(0, bent) + kinked(0, x) + kinked(1, y);
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly d: number;
  readonly lambda: number;
}

/** slope·d + λ(|to| − |from|): exactly what crossing zero costs where the slope balances λ, else what leaving it does. */
function linear(slope: number, { from, to, d, lambda }: Move): number {
  if (from === 0) return slope * d + lambda * Math.abs(to);
  return from * to >= 0 ? 0 : 2 * lambda * Math.abs(to);
}
