import {
  ballBoundary,
  norm,
  normalCone,
  normSubgradient,
  provedConstrained,
  quadratic,
  scaleInterval,
  type Vec2,
} from '#math';
import { contoursThrough, viewShowing } from './loss-view.ts';

/** Points a quadrant on the drawn ball. */
const BOUNDARY_DENSITY = 64;

export interface ContactControls {
  center: Vec2;
  condition: number;
  /** Degrees. */
  angle: number;
  p: number;
  budget: number;
}

/** The contact of a loss with a norm ball: the exact minimizer, the contour that touches, the cone, the proof. */
export function contact({ center, condition, angle, p, budget }: ContactControls) {
  const loss = quadratic({ center, condition, angle });
  const { best, proof } = provedConstrained(loss, { p, budget });
  return {
    p,
    budget,
    loss,
    best,
    /** What exact arithmetic says of its zeros and signs, for p = 1. */
    proof,
    /** ‖φ̂‖ₚ: what the loss's own minimum would cost. */
    price: norm(center, p),
    view: viewShowing([center, [budget, budget]]),
    ball: ballBoundary({ p, radius: budget, perQuadrant: BOUNDARY_DENSITY }),
    ...contoursThrough(loss, best.phi),
    cone: best.contact === 'interior' ? undefined : normalCone(p, budget, best.phi),
    /** −∇L at the minimizer. */
    descent: [-best.gradient[0] + 0, -best.gradient[1] + 0] as const,
    /** For each parameter, the interval of values that λ·∂‖φ‖ₚ allows −∂ⱼL. */
    allowed: normSubgradient(best.phi, p).map((interval) => scaleInterval(best.lambda, interval)),
  };
}

export type Contact = ReturnType<typeof contact>;

/** The bounding directions of the normal cone at the minimizer, anticlockwise; none where it is a single ray. */
export const coneAround = ({ cone }: Contact) => (cone && cone.kind !== 'ray' ? cone.directions : undefined);
