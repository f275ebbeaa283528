import type { NormBall } from '../ball.ts';
import { judgePlace, type Place, pointOnRim } from '../exact/exact-diamond.ts';
import { exactLoss, type Verdict } from '../exact/exact-loss.ts';
import { judgeSigns, pointWithSigns } from '../exact/exact-penalized.ts';
import { inUnits } from '../exact/units.ts';
import type { Quadratic } from '../quadratic.ts';
import { SIGN_PATTERNS, signsOf, type Vec2 } from '../vector.ts';
import { type ConstrainedMinimum, constrainedAt, constrainedMinimizer } from './constrained.ts';
import { type PenalizedMinimum, type PenalizedProblem, penalizedAt, penalizedMinimizer } from './penalized.ts';

/**
 * What exact arithmetic says of the zeros and signs of a minimizer, the doubles of its problem taken as the numbers that they
 * are: `proved` · `tie`, an inequality of the conditions of an optimum holds with equality · `none`, it was not asked.
 */
export type Proof = 'proved' | 'tie' | 'none';

/**
 * The constrained minimizer; for p = 1 its zeros, its signs and what holds it are those that exact arithmetic proves, also
 * where doubles would have decided otherwise: then φ is the exact minimizer, rounded. Not asked for other p, and for
 * an H that rounding has made indefinite. Throws as constrainedMinimizer does.
 */
export function provedConstrained(q: Quadratic, ball: NormBall): { best: ConstrainedMinimum; proof: Proof } {
  const best = constrainedMinimizer(q, ball);
  const loss = ball.p === 1 ? exactLoss(q) : undefined;
  if (!loss) return { best, proof: 'none' };
  const problem = { loss, budget: inUnits(ball.budget) };
  const claim: Place = { interior: best.contact === 'interior', signs: signsOf(best.phi) };
  const places: Place[] = [
    { interior: true, signs: signsOf(q.center) },
    ...SIGN_PATTERNS.map((signs) => ({ interior: false, signs })),
  ];
  const found = firstHolding(asClaims(best.phi, claim), places, (place) => judgePlace(problem, place));
  if (!found) return { best, proof: 'none' };
  const { claim: place, proof } = found;
  if (place === claim) return { best, proof };
  const held = place.interior ? { phi: q.center } : pointOnRim(problem, place.signs);
  return { best: constrainedAt(q, ball, { ...held, interior: place.interior }), proof };
}

/**
 * The penalized minimizer; for l1, λ = 0 included, its zeros and signs are those that exact arithmetic proves, also where
 * doubles would have decided otherwise: then φ is the exact minimizer, rounded. At λ = 0 a zero of the centre is a tie:
 * |∂ⱼL| and λ are both 0. Not asked for other penalties, and for an H that rounding has made indefinite. Throws as
 * penalizedMinimizer does.
 */
export function provedPenalized(q: Quadratic, problem: PenalizedProblem): { best: PenalizedMinimum; proof: Proof } {
  const best = penalizedMinimizer(q, problem);
  const loss = problem.penalty === 'l1' ? exactLoss(q) : undefined;
  if (!loss) return { best, proof: 'none' };
  const exact = { loss, kink: inUnits(problem.lambda), bend: 0n };
  const claim = signsOf(best.phi);
  const found = firstHolding(asClaims(best.phi, claim), SIGN_PATTERNS, (signs) => judgeSigns(exact, signs));
  if (!found) return { best, proof: 'none' };
  const { claim: signs, proof } = found;
  return { best: signs === claim ? best : penalizedAt(q, problem, pointWithSigns(exact, signs)), proof };
}

/** The claim about φ; none where it is beyond the range of doubles. */
const asClaims = <Claim>(phi: Vec2, claim: Claim): Claim[] => (phi.every(Number.isFinite) ? [claim] : []);

/** The claim that is not refuted, those that were computed first. */
function firstHolding<Claim>(computed: readonly Claim[], others: readonly Claim[], judge: (claim: Claim) => Verdict) {
  for (const claim of [...computed, ...others]) {
    const proof = judge(claim);
    if (proof !== 'refuted') return { claim, proof };
  }
  return undefined;
}
