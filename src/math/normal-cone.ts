import { requireExponent, requireNumber } from './checks.ts';
import { LEAST_NORMAL } from './doubles.ts';
import { norm } from './norm.ts';
import { cross, unit, type Vec2 } from './vector.ts';

/** Outward directions at a boundary point of a p-ball; `directions` bound the cone, anticlockwise, as unit vectors. */
export interface NormalCone {
  /** ray: one direction, given twice · cone: a corner's 90° · half-plane: a cusp (p < 1) · all: the ball is a point. */
  readonly kind: 'ray' | 'cone' | 'half-plane' | 'all';
  readonly directions: readonly [Vec2, Vec2];
}

/** A point counts as inside when its norm is below the budget by more than this share: far above any rounding. */
const INSIDE = 1e-9;

/**
 * The normal cone of {‖φ‖ₚ ≤ budget} at φ, for 0 < p ≤ ∞ (F27); undefined when φ is inside, by more than rounding. Corners are
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
  if (onAxis && p === 1) return between('cone', unit([s1 + s2, s2 - s1]), unit([s1 - s2, s2 + s1]));
  if (p === Infinity && Math.abs(phi[0]) === Math.abs(phi[1])) return squareCorner(s1, s2);
  return smoothCone(p, phi);
}

function squareCorner(s1: number, s2: number): NormalCone {
  return s1 === s2 ? between('cone', [s1, 0], [0, s2]) : between('cone', [0, s2], [s1, 0]);
}

function between(kind: NormalCone['kind'], from: Vec2, to: Vec2): NormalCone {
  return { kind, directions: [from, to] };
}

/**
 * The ray along (sign φᵢ·|φᵢ|^{p−1}). With p just above 1 the exact point may be nearer to an axis than doubles reach
 * (10⁻⁴⁰⁰, say) though its normal is far from the axis: a subnormal magnitude stands for all of them, which gives a cone.
 */
function smoothCone(p: number, phi: Vec2): NormalCone {
  const [x, y] = [Math.abs(phi[0]), Math.abs(phi[1])];
  const [major, minor] = x < y ? [y, x] : [x, y];
  const normal = smoothNormal(p, phi, minor / major);
  if (p < 1 || minor === 0 || minor >= LEAST_NORMAL) return between('ray', normal, normal);
  const axis = smoothNormal(p, phi, 0);
  const far = smoothNormal(p, phi, LEAST_NORMAL * Math.max(1, 1 / major));
  const turn = cross(axis, far);
  if (Math.abs(turn) < Number.EPSILON) return between('ray', normal, normal);
  return turn > 0 ? between('cone', axis, far) : between('cone', far, axis);
}

/** The unit normal where φ's smaller magnitude is `ratio` times the larger. */
function smoothNormal(p: number, [x, y]: Vec2, ratio: number): Vec2 {
  const power = ratio ** Math.abs(p - 1);
  const [along, across] = p < 1 ? [power, 1] : [1, power];
  const [n1, n2] = Math.abs(x) < Math.abs(y) ? [across, along] : [along, across];
  return unit([n1 * Math.sign(x), n2 * Math.sign(y)]);
}
