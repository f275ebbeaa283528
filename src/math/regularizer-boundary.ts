import { ballBoundary, closedByTurns } from './ball-boundary.ts';
import { requireNumber, requireVector } from './checks.ts';
import { norm } from './norm.ts';
import { penaltyWeights } from './penalty.ts';
import { type Regularizer, type RegularizerChoice, regularizerValue } from './regularizer.ts';
import { starThrough } from './star-through.ts';
import type { Vec2 } from './vector.ts';

interface BoundaryOptions {
  /** The level set is the one through this point. */
  readonly through: Vec2;
  /** Half the side of the square that square-root's star, with its long arms, is cut to. */
  readonly reach: number;
  readonly perQuadrant: number;
}

/** The exponent of the ball that a regularizer's level sets are. */
const EXPONENTS: Partial<Record<Regularizer, number>> = { l1: 1, l2: 2, 'unsquared-l2': 2, linf: Infinity };

/**
 * The penalty's level set through a point of the plane as a closed polygon, anticlockwise from its point on the positive φ₁
 * axis, the last point repeating the first: star, diamond, circles, square; for the elastic net four circular arcs that
 * meet in corners on the axes. Each point lies on it to rounding. Through the origin it is the origin. Throws a RangeError
 * naming through, reach (square-root), mix, perQuadrant, or penalty: l0 has no such boundary.
 */
export function regularizerBoundary(choice: RegularizerChoice, options: BoundaryOptions): Vec2[] {
  const { penalty, mix } = choice;
  const { through, perQuadrant } = options;
  requireVector('through', through);
  if (penalty === 'square-root') return starThrough(through, { ...options, p: 0.5 });
  if (penalty === 'elastic-net')
    return netBoundary(penaltyWeights({ penalty, mix }), regularizerValue(choice, through), perQuadrant);
  const p = EXPONENTS[penalty];
  if (p === undefined) throw new RangeError(`penalty must have a bounded level set, not ${penalty}`);
  return ballBoundary({ p, radius: norm(through, p), perQuadrant });
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
  return closedByTurns(quadrant);
}
