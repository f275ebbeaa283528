import { constrainedResidual } from '../certificate.ts';
import { lossGradient, type Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { leastBy } from './least.ts';

/** The candidate that is closest to the conditions of an optimum on the p-ball; of equals the first. */
export function leastResidual(q: Quadratic, ball: { p: number; budget: number }, candidates: readonly Vec2[]): Vec2 {
  return leastBy(candidates, (phi) => constrainedResidual({ gradient: lossGradient(q, phi), phi }, ball));
}
