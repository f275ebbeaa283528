import { requireExponent, requireNumber } from './checks.ts';
import { turns, type Vec2 } from './vector.ts';

/**
 * The boundary ‖φ‖ₚ = radius as a closed polygon, anticlockwise from (radius, 0), the last point repeating the first:
 * 4·perQuadrant + 1 points (an odd perQuadrant is rounded up). Each lies on the curve to rounding; (±radius, 0),
 * (0, ±radius) and, for p = ∞, (±radius, ±radius) are exact. Symmetric in both axes and diagonals to the last bit.
 *
 * In each octant half of the points are equally spaced along the curve's longer coordinate and half in the direction of
 * its normal, so flat parts and sharp bends are both drawn smoothly for every p.
 * Throws a RangeError naming p (p = 0 is an unbounded cross), radius or perQuadrant.
 */
export function ballBoundary(options: { p: number; radius: number; perQuadrant: number }): Vec2[] {
  const { p, radius, perQuadrant } = options;
  requireExponent(p, { positive: true });
  requireNumber('radius', radius, 0);
  requireNumber('perQuadrant', perQuadrant, 1);
  const octant = octantRatios(p, Math.ceil(perQuadrant / 2)).map((t) => pointAt(t, p, radius));
  const mirrored = octant.slice(1).reverse();
  const quadrant: Vec2[] = [...octant, diagonalPoint(p, radius), ...mirrored.map(([x, y]): Vec2 => [y, x])];
  return closedByTurns(quadrant);
}

/** The closed curve of which these points, the first of them on the φ₁ axis, are the first quarter; without −0. */
export function closedByTurns(quarter: readonly Vec2[]): Vec2[] {
  const turned = quarter.map(turns);
  const curve = [0, 1, 2, 3].flatMap((k) => turned.map((images) => images[k] as Vec2));
  return [...curve, curve[0] as Vec2];
}

/** The point of ‖φ‖ₚ = radius in the first octant with φ₂/φ₁ = t ∈ [0, 1): φ₁ = radius·(1 + tᵖ)^{−1/p}. */
export function pointAt(t: number, p: number, radius: number): Vec2 {
  const x = radius * (1 + t ** p) ** (-1 / p);
  return [x, t * x];
}

function diagonalPoint(p: number, radius: number): Vec2 {
  const d = radius * 2 ** (-1 / p);
  return [d, d];
}

/** `count` ratios φ₂/φ₁ from 0 on, increasing and below 1. */
function octantRatios(p: number, count: number): number[] {
  const bends = p === 1 || p === Infinity ? 0 : Math.floor((count - 1) / 2);
  const along = inside(count - 1 - bends).map((s) => (p < 1 ? ratioFromFirst(s, p) : ratioFromSecond(s, p)));
  const bending = inside(bends).map((s) => ratioFromNormal(s, p));
  return [0, ...[...along, ...bending].sort((a, b) => a - b)];
}

/** n equally spaced numbers strictly between 0 and 1. */
function inside(n: number): number[] {
  return Array.from({ length: n }, (_, i) => (i + 1) / (n + 1));
}

/** φ₁ = a of the unit curve going from the diagonal's 2^{−1/p} to 1: t = (a⁻ᵖ − 1)^{1/p}. */
function ratioFromFirst(s: number, p: number): number {
  const diagonal = 2 ** (-1 / p);
  const a = diagonal + s * (1 - diagonal);
  return Math.min(1, Math.expm1(-p * Math.log(a)) ** (1 / p));
}

/** φ₂ = b of the unit curve going from 0 to the diagonal's 2^{−1/p}: t = (b⁻ᵖ − 1)^{−1/p}. */
function ratioFromSecond(s: number, p: number): number {
  if (p === Infinity) return s;
  const b = s * 2 ** (-1 / p);
  return Math.min(1, Math.expm1(-p * Math.log(b)) ** (-1 / p));
}

/** The normal (1, t^{p−1}) turns by 45° along the octant; s is the share of that turn. */
function ratioFromNormal(s: number, p: number): number {
  return Math.tan((s * Math.PI) / 4) ** (1 / Math.abs(p - 1));
}
