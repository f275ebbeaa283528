import { requirePositive } from '../checks.ts';
import type { Vec2 } from '../vector.ts';
import { areaInDisc, clipToSquare, polygonArea } from './area.ts';

/** Where centres are drawn from, evenly: the disc ‖φ̂‖₂ ≤ radius, or the square ‖φ̂‖_∞ ≤ radius. */
export interface Domain {
  readonly shape: 'disc' | 'square';
  readonly radius: number;
}

/** Throws a RangeError naming radius or shape. */
export function requireDomain({ shape, radius }: Domain): void {
  requirePositive('radius', radius);
  if (shape !== 'disc' && shape !== 'square') throw new RangeError(`shape must be disc or square, not ${shape}`);
}

/** The largest ‖·‖₂ in the domain. */
export function domainReach({ shape, radius }: Domain): number {
  return shape === 'disc' ? radius : radius * Math.SQRT2;
}

/** The largest ‖·‖ₚ in the domain, p ≥ 1: a ball covers the domain iff its budget is at least that. */
export function largestNorm({ shape, radius }: Domain, p: number): number {
  if (shape === 'square') return radius * 2 ** (1 / p);
  return p < 2 ? radius * 2 ** (1 / p - 0.5) : radius;
}

/** The area of a convex polygon, anticlockwise, within the domain. */
export function areaIn({ shape, radius }: Domain, polygon: readonly Vec2[]): number {
  return Math.max(0, shape === 'disc' ? areaInDisc(polygon, radius) : polygonArea(clipToSquare(polygon, radius)));
}
