import { requireNumber, requireVector } from './checks.ts';
import { norm } from './norm.ts';
import type { Vec2 } from './vector.ts';

interface StarOptions {
  /** 0 < p < 1. Below 1e-6 the curve of 1e-6 stands for all: it no longer changes to nine digits. */
  p: number;
  /** Half the side of the square around the origin that the star is cut to. */
  reach: number;
  /** Points a quadrant, about. */
  perQuadrant: number;
}

const SMALLEST_EXPONENT = 1e-6;

/**
 * The star {φ ∈ R² : ‖φ‖ₚ ≤ ‖through‖ₚ} cut to the square [−reach, reach]², as a closed polygon, anticlockwise from its
 * rightmost tip on the φ₁ axis, the last point repeating the first; symmetric in both axes and diagonals to the last bit.
 *
 * Its radius ‖through‖ₚ may be far beyond the largest double (2^{1+1/p} for (2, 2)): the curve is
 * ln φ₂ = ln(1 + e(a) + e(b) − e(φ₁))/p with (a, b) = |through| and e(v) = vᵖ − 1; it tends to φ₁φ₂ = ab as p → 0.
 * The zero vector gives the origin. Throws a RangeError naming through, p, reach or perQuadrant.
 */
export function starThrough(through: Vec2, { p, reach, perQuadrant }: StarOptions): Vec2[] {
  requireVector('through', through);
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie strictly between 0 and 1, not ${p}`);
  requireNumber('reach', reach, Number.MIN_VALUE);
  requireNumber('perQuadrant', perQuadrant, 2);
  const octant = octantOf(through, { p: Math.max(p, SMALLEST_EXPONENT), reach, perQuadrant });
  const mirrored = octant.slice(0, -1).reverse();
  const quadrant: Vec2[] = [...octant, ...mirrored.map(([x, y]): Vec2 => [y, x])];
  const leftUpper = [...quadrant].reverse().map(([x, y]): Vec2 => [0 - x, y]);
  const upper = [...quadrant, ...leftUpper];
  return [...upper, ...upper.map(([x, y]): Vec2 => [0 - x, 0 - y]), upper[0] as Vec2];
}

/** From the tip on the axis, or where the arm leaves the square, to the diagonal. */
function octantOf([a, b]: Vec2, { p, reach, perQuadrant }: StarOptions): Vec2[] {
  const excess = (v: number) => Math.expm1(p * Math.log(Math.abs(v)));
  const root = (e: number) => Math.exp(Math.log1p(Math.max(e, -1)) / p);
  const sum = excess(a) + excess(b);
  const end = Math.min(norm([a, b], p), reach);
  const diagonal = Math.min(root(sum / 2), end);
  const inner = spaced(diagonal, end, perQuadrant / 2).map((x): Vec2 => [x, Math.min(root(sum - excess(x)), x)]);
  return [
    [end, 0],
    ...(end === reach ? [[end, Math.min(root(sum - excess(end)), end)] as const] : []),
    ...inner,
    [diagonal, diagonal],
  ];
}

/** About `count` numbers strictly between low and high, decreasing: half of them evenly spaced, half in equal ratios. */
function spaced(low: number, high: number, count: number): number[] {
  const half = Math.max(1, Math.round(count / 2));
  if (!(high > low)) return [];
  const shares = Array.from({ length: half }, (_, i) => (i + 1) / (half + 1));
  const even = shares.map((s) => low + s * (high - low));
  const ratios = low > 0 ? shares.map((s) => low * (high / low) ** s) : [];
  return [...even, ...ratios].sort((x, y) => y - x);
}
