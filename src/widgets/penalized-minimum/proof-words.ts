import { signWords } from '#scenes/loss/sign-words.ts';
import { lowered } from '#text/digits.ts';
import type { PenalizedModel } from './model.ts';

/** How far the minimizer’s zeros and signs are known, in words. */
export function proofWords({ proof, best, penalty, threshold }: PenalizedModel): string {
  const signs = signWords(best.phi);
  const held = ([0, 1] as const).filter((j) => best.phi[j] === 0).map((j) => `|∂${lowered(j + 1)}L|`);
  if (proof === 'proved')
    return `Proved in exact arithmetic: ${held.length > 0 ? `${held.join(' and ')} < λ, so ` : ''}${signs}.`;
  if (proof === 'tie')
    return `A tie: ${tied(held)}; ${signs}, and the smallest change of φ̂ decides whether that lasts.`;
  if (penalty === 'l1') return 'Not proved: rounded to doubles, this loss is not strictly convex.';
  if (threshold > 0) return 'Not proved: zeros and signs are decided in double precision.';
  return 'Not proved: computed in double precision. Nothing here holds a parameter at zero.';
}

const tied = (held: readonly string[]) =>
  held.length === 1 ? `${held[0]} = λ holds with equality` : `one of ${held.join(', ')} is equal to λ, or both are`;
