import { ofSign } from '#scenes/loss/sign-words.ts';
import { listed } from '#text/sentence.ts';
import { parameterName } from '#text/words.ts';
import type { OctahedronModel } from './model.ts';

/** How far the zeros and signs of the minimizer are known, in words. */
export function proofWords({ best, proof }: Pick<OctahedronModel, 'best' | 'proof'>): string {
  const interior = best.contact === 'interior';
  switch (proof) {
    case 'none':
      return 'Not proved: rounded to doubles, this loss is not strictly convex.';
    case 'proved':
      return `Proved in exact arithmetic: ${interior ? '‖φ̂‖₁ is less than c, and nothing is cut off' : signsOf(best.phi)}.`;
    case 'tie':
      return interior
        ? 'A tie: ‖φ̂‖₁ = c holds with equality; the smallest change of c decides whether anything is cut off.'
        : `A tie: |∂ⱼL| = λ holds with equality at a zero, which the smallest change of φ̂ may end; ${signsOf(best.phi)}.`;
  }
}

/** Each parameter with its sign. */
const signsOf = (phi: readonly number[]) => listed(phi.map((x, j) => `${parameterName(j)} is ${ofSign(x)}`));
