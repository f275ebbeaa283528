import type { Contact } from '#scenes/loss/contact.ts';
import { signWords } from '#scenes/loss/sign-words.ts';

/** How far the minimizer’s zeros and signs are known, in words. */
export function proofWords(model: Contact): string {
  if (model.proof === 'none') return unproved(model);
  return model.proof === 'proved' ? `Proved in exact arithmetic: ${proved(model)}.` : `A tie: ${tie(model)}.`;
}

function unproved({ p, best }: Contact): string {
  if (p === 1) return 'Not proved: rounded to doubles, this loss is not strictly convex.';
  if (best.contact === 'interior') return 'Not proved: in double precision, ‖φ̂‖ is within the budget.';
  if (p < 1) return 'Not proved: the lowest of the stationary points found, compared in double precision.';
  return 'Not proved: computed in double precision, up to the residual.';
}

function proved({ best }: Contact): string {
  if (best.contact === 'interior') return '‖φ̂‖₁ is less than c, and nothing is cut off';
  const signs = signWords(best.phi);
  if (best.contact === 'corner') return `−∇L lies inside the corner’s cone, so ${signs}`;
  return `the best point lies between two corners; ${signs}`;
}

function tie({ best }: Contact): string {
  if (best.contact === 'interior')
    return '‖φ̂‖₁ = c holds with equality; the smallest change of c decides whether anything is cut off';
  return `|∂₁L| = |∂₂L| holds with equality; ${signWords(best.phi)}, and the smallest change of φ̂ decides whether that lasts`;
}
