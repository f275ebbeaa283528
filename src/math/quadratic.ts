import { requireNumber, requireVector } from './checks.ts';
import { diagonalise, type Hessian, multiply, squaredDirection } from './hessian.ts';
import { plusZero, type Vec2 } from './vector.ts';

/** L(φ) = ½(φ−center)ᵀH(φ−center), H = [[h11, h12], [h12, h22]] positive definite. */
export interface Quadratic {
  readonly center: Vec2;
  readonly hessian: Hessian;
  /** Larger curvature over smaller, ≥ 1. */
  readonly condition: number;
  /** Degrees anticlockwise from the first axis to the contours' long axis. */
  readonly angle: number;
}

/** An ellipse: centre, semi-axes, and the direction of rx in degrees. */
export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly angle: number;
}

/**
 * The two-parameter loss with H = R(angle)·diag(1/condition, 1)·R(angle)ᵀ: the contours' long axis points along `angle`
 * (degrees), the larger curvature is 1. H is exact at multiples of 90° and for round contours, and h11 = h22 at 45°.
 * Throws a RangeError naming center, condition (below 1) or angle.
 */
export function quadratic(options: { center: Vec2; condition: number; angle: number }): Quadratic {
  const { center, condition, angle } = options;
  requireVector('center', center);
  requireNumber('condition', condition, 1);
  requireNumber('angle', angle);
  return { center: withoutMinusZero(center), hessian: turnedHessian(condition, angle), condition, angle };
}

function turnedHessian(condition: number, angle: number): Hessian {
  if (condition === 1) return [1, 0, 1];
  const [c2, s2, cs] = squaredDirection(angle);
  return [c2 / condition + s2, plusZero((1 / condition - 1) * cs), s2 / condition + c2];
}

/** The loss with a given positive definite H; its condition and angle are computed. Throws naming center or hessian. */
export function quadraticFromHessian(options: { center: Vec2; hessian: Hessian }): Quadratic {
  const { center, hessian } = options;
  requireVector('center', center);
  requireVector('hessian', hessian);
  const { small, large, angle } = diagonalise(hessian);
  if (!(small > 0 && large > 0)) throw new RangeError(`hessian must be positive definite, not ${hessian.join(', ')}`);
  return { center: withoutMinusZero(center), hessian, condition: Math.max(1, large / small), angle };
}

function withoutMinusZero([x, y]: Vec2): Vec2 {
  return [plusZero(x), plusZero(y)];
}

/** L(φ) ≥ 0. NaN in φ gives NaN. */
export function lossAt(q: Quadratic, phi: Vec2): number {
  const [h11, h12, h22] = q.hessian;
  const x = phi[0] - q.center[0];
  const y = phi[1] - q.center[1];
  return Math.max(0, (h11 * x * x + h22 * y * y) / 2 + h12 * x * y);
}

/** ∇L(φ) = H(φ − center); never −0. NaN in φ gives NaN. */
export function lossGradient(q: Quadratic, phi: Vec2): Vec2 {
  return multiply(q.hessian, [phi[0] - q.center[0], phi[1] - q.center[1]]);
}

/** The larger eigenvalue of H, across the contours’ long axis; the smaller one is this over `condition`. */
export function largerCurvature({ hessian: [h11, , h22], condition }: Quadratic): number {
  return (h11 + h22) / (1 + 1 / condition);
}

/**
 * The contour {L = level} as an ellipse: semi-axes √(2·level/curvature), rx ≥ ry, rx along `angle` degrees.
 * A point for level = 0. Throws a RangeError naming level when it is negative or not finite.
 */
export function levelEllipse(q: Quadratic, level: number): Ellipse {
  requireNumber('level', level, 0);
  const ry = Math.sqrt((2 * level) / largerCurvature(q));
  return { cx: q.center[0], cy: q.center[1], rx: ry * Math.sqrt(q.condition), ry, angle: q.angle };
}
