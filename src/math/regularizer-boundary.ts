import { ballBoundary } from './ball-boundary.ts';
import { requireNumber } from './checks.ts';
import { penaltyWeights } from './penalty.ts';
import type { Regularizer, RegularizerChoice } from './regularizer.ts';
import type { Vec2 } from './vector.ts';

/** The exponent of the ball that a regularizer's level sets are. */
const EXPONENTS: Partial<Record<Regularizer, number>> = {
  'square-root': 0.5,
  l1: 1,
  l2: 2,
  'unsquared-l2': 2,
  linf: Infinity,
};

/**
 * The level set {penalty = level} in the plane as a closed polygon, anticlockwise from its point on the positive φ₁ axis, the
 * last point repeating the first: star, diamond, circles, square; for the elastic net four circular arcs that meet in
 * corners on the axes. Each point lies on it to rounding. level = 0 is the origin. Throws a RangeError naming level, mix,
 * perQuadrant, or penalty: l0 has no such boundary.
 */
export function regularizerBoundary(
  { penalty, mix }: RegularizerChoice,
  { level, perQuadrant }: { level: number; perQuadrant: number },
): Vec2[] {
  requireNumber('level', level, 0);
  if (penalty === 'elastic-net') return netBoundary(penaltyWeights({ penalty, mix }), level, perQuadrant);
  const p = EXPONENTS[penalty];
  if (p === undefined) throw new RangeError(`penalty must have a bounded level set, not ${penalty}`);
  return ballBoundary({ p, radius: radiusOf(penalty, level), perQuadrant });
}

/** ½‖φ‖₂² and Σ√|φⱼ| are no norms: their level sets are the balls of another radius. */
function radiusOf(penalty: Regularizer, level: number): number {
  if (penalty === 'l2') return Math.sqrt(2 * level);
  return penalty === 'square-root' ? level * level : level;
}

/** In the direction (c, s): kink·(|c|+|s|)·r + bend·½r² = level, solved for r without cancellation. */
function netBoundary({ kink, bend }: { kink: number; bend: number }, level: number, perQuadrant: number): Vec2[] {
  requireNumber('perQuadrant', perQuadrant, 1);
  const quadrant = Array.from({ length: perQuadrant }, (_, i): Vec2 => {
    const turn = (i / perQuadrant) * (Math.PI / 2);
    const [c, s] = i === 0 ? [1, 0] : [Math.cos(turn), Math.sin(turn)];
    const slope = kink * (c + s);
    const r = level === 0 ? 0 : (2 * level) / (slope + Math.sqrt(slope * slope + 2 * bend * level));
    return [r * c, r * s];
  });
  const turned = [quadrant, quadrant.map(([x, y]): Vec2 => [0 - y, x])].flat();
  const curve = [...turned, ...turned.map(([x, y]): Vec2 => [0 - x, 0 - y])];
  return [...curve, curve[0] as Vec2];
}
