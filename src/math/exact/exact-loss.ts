import type { Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { type Dyadic, dyadic, minus, plus, signOf, times } from './dyadic.ts';

export type Dyadic2 = readonly [Dyadic, Dyadic];

/** What exact arithmetic says of a claim: it holds strictly · an inequality holds with equality · it does not hold. */
export type Verdict = 'proved' | 'tie' | 'refuted';

/** A quadratic loss whose doubles are taken as the numbers that they are. */
export interface ExactLoss {
  readonly h11: Dyadic;
  readonly h12: Dyadic;
  readonly h22: Dyadic;
  readonly center: Dyadic2;
}

const dyadics = ([x, y]: Vec2): Dyadic2 => [dyadic(x), dyadic(y)];

/** The loss of these doubles; undefined where their H is not positive definite, for all that rounding has done to it. */
export function exactLoss({ hessian, center }: Quadratic): ExactLoss | undefined {
  const [h11, h12, h22] = hessian.map(dyadic) as [Dyadic, Dyadic, Dyadic];
  const isDefinite = signOf(h11) > 0 && signOf(minus(times(h11, h22), times(h12, h12))) > 0;
  return isDefinite ? { h11, h12, h22, center: dyadics(center) } : undefined;
}

/** −∇L(φ) = H(φ̂ − φ). */
export function descentAt({ h11, h12, h22, center }: ExactLoss, phi: Dyadic2): Dyadic2 {
  const [x, y] = [minus(center[0], phi[0]), minus(center[1], phi[1])];
  return [plus(times(h11, x), times(h12, y)), plus(times(h12, x), times(h22, y))];
}

/** What slacks of inequalities come to: the least of their signs decides. */
export function verdictOf(slacks: readonly Dyadic[]): Verdict {
  const least = Math.min(...slacks.map(signOf));
  return least > 0 ? 'proved' : least === 0 ? 'tie' : 'refuted';
}
