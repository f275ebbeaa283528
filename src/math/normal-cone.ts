import { requireExponent, requireNumber } from './checks.ts';
import { norm } from './norm.ts';
import type { Vec2 } from './vector.ts';

/** Outward directions at a boundary point of a p-ball; `directions` bound the cone, anticlockwise, as unit vectors. */
export interface NormalCone {
  /** ray: one direction, given twice · cone: a corner's 90° · half-plane: a cusp (p < 1) · all: the ball is a point. */
  readonly kind: 'ray' | 'cone' | 'half-plane' | 'all';
  readonly directions: readonly [Vec2, Vec2];
}

/** A point counts as inside when its norm is below the budget by more than this share: far above any rounding. */
const INSIDE = 1e-9;

/**
 * The normal cone of {‖φ‖ₚ ≤ budget} at φ, for 0 < p ≤ ∞; undefined when φ is inside, by more than rounding. Corners are
 * read from the exact form of φ: a zero for p ≤ 1, equal magnitudes for p = ∞. For p < 1 the cone is that of the
 * boundary as a curve; a tip's is the half-plane of the directions e with e·φ ≥ 0.
 * Throws a RangeError naming p or budget.
 */
export function normalCone(p: number, budget: number, phi: Vec2): NormalCone | undefined {
  requireExponent(p, { positive: true });
  requireNumber('budget', budget, 0);
  if (norm(phi, p) < budget * (1 - INSIDE)) return undefined;
  if (phi[0] === 0 && phi[1] === 0) return { kind: 'all', directions: [east, east] };
  return boundaryCone(p, phi);
}

const east: Vec2 = [1, 0];

/** The cone at a point φ ≠ 0 of the sphere through φ, whatever its radius. */
export function boundaryCone(p: number, phi: Vec2): NormalCone {
  const [s1, s2] = [Math.sign(phi[0]) + 0, Math.sign(phi[1]) + 0];
  const onAxis = s1 === 0 || s2 === 0;
  if (onAxis && p < 1) return between('half-plane', [s2 + 0, 0 - s1], [0 - s2, s1 + 0]);
  if (onAxis && p === 1) return between('cone', unit(s1 + s2, s2 - s1), unit(s1 - s2, s2 + s1));
  if (p === Infinity && Math.abs(phi[0]) === Math.abs(phi[1])) return squareCorner(s1, s2);
  const normal = smoothNormal(p, phi);
  return between('ray', normal, normal);
}

function squareCorner(s1: number, s2: number): NormalCone {
  return s1 === s2 ? between('cone', [s1, 0], [0, s2]) : between('cone', [0, s2], [s1, 0]);
}

function between(kind: NormalCone['kind'], from: Vec2, to: Vec2): NormalCone {
  return { kind, directions: [from, to] };
}

/** The unit vector along (sign φᵢ·|φᵢ|^{p−1}), from the ratio of the two magnitudes so that nothing overflows. */
function smoothNormal(p: number, [x, y]: Vec2): Vec2 {
  const swapped = Math.abs(y) > Math.abs(x);
  const ratio = swapped ? Math.abs(x / y) : Math.abs(y / x);
  const power = ratio === 0 && p > 1 ? 0 : ratio ** Math.abs(p - 1);
  const [major, minor] = p < 1 ? [power, 1] : [1, power];
  const [n1, n2] = swapped ? [minor, major] : [major, minor];
  return unit(n1 * Math.sign(x), n2 * Math.sign(y));
}

function unit(x: number, y: number): Vec2 {
  const length = Math.hypot(x, y);
  return [x / length + 0, y / length + 0];
}
