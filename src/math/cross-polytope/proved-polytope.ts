import { exactPolytope, judgeFace, pointOnFace } from '../exact/exact-polytope.ts';
import type { Proof } from '../optimize/proved.ts';
import { facesOf, type Signs } from './faces.ts';
import type { Loss } from './loss.ts';
import { type Contact, contactAt, polytopeMinimizer } from './polytope-minimizer.ts';

/**
 * The minimizer on ‖φ‖₁ ≤ budget; its zeros, its signs and the face that holds it are those that exact arithmetic proves, also
 * where doubles would have decided otherwise: then φ is the exact minimizer, rounded. `none`, where H is not positive definite
 * for all that doubles make of it. Throws as polytopeMinimizer does.
 */
export function provedPolytope(loss: Loss, budget: number): { best: Contact; proof: Proof } {
  const best = polytopeMinimizer(loss, budget);
  const problem = exactPolytope({ ...loss, budget });
  if (!problem) return { best, proof: 'none' };
  const inside: Signs = loss.center.map(() => 0);
  for (const face of [best.face, inside, ...facesOf(loss.center.length)]) {
    const proof = judgeFace(problem, face);
    if (proof === 'refuted') continue;
    if (face === best.face) return { best, proof };
    return { best: contactAt(loss, budget, face, face === inside ? loss.center : pointOnFace(problem, face)), proof };
  }
  return { best, proof: 'none' };
}
