import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import {
  type Interval,
  lambdaMax,
  lossGradient,
  type Penalty,
  penaltyWeights,
  provedPenalized,
  quadrantPieces,
  quadratic,
  softThreshold,
  type Vec2,
} from '#math';
import { viewShowing } from '#scenes/loss/loss-view.ts';
import { objectiveContours } from '#scenes/loss/objective-contours.ts';
import type { widget } from './parameters.ts';

/** Everything that the picture of L + λ·penalty shows: its exact minimum, its contours, the forces at a point. */
export function model({ center, condition, angle, penalty, lambda, mix, at }: ControlsOf<typeof widget>) {
  const loss = quadratic({ center, condition, angle });
  const problem = { penalty: penalty as Penalty, lambda, mix };
  const { best, proof } = provedPenalized(loss, problem);
  const { kink, bend } = penaltyWeights(problem);
  const view = viewShowing([center, at]);
  const [gradient1, gradient2] = best.gradient;
  const values: QuantitiesOf<typeof widget> = {
    phi1: best.phi[0],
    phi2: best.phi[1],
    zeros: best.zeros,
    objective: best.objective,
    loss: best.loss,
    budget: best.budget,
    gradient1,
    gradient2,
    'kkt-residual': best.residual,
    proof,
  };
  return {
    penalty: problem.penalty,
    lambda,
    center,
    best,
    proof,
    values,
    view,
    /** The strength of the kink: λ times the weight of ‖φ‖₁. */
    threshold: kink * lambda,
    /** The smallest λ at which the minimizer is the origin. */
    lambdaMax: kink > 0 ? lambdaMax(loss, kink) : undefined,
    pieces: objectiveContours(quadrantPieces(loss, problem), best.objective, view.y[1]),
    forces: forcesAt(lossGradient(loss, at), at, { kink: kink * lambda, bend: bend * lambda }),
    allowed: best.phi.map((value): Interval => allowedSlope(value, { kink: kink * lambda, bend: bend * lambda })),
  };
}

export type PenalizedModel = ReturnType<typeof model>;

interface Weights {
  kink: number;
  bend: number;
}

/** The values of −∂ⱼL at which the penalty holds a parameter where it is. */
function allowedSlope(value: number, { kink, bend }: Weights): Interval {
  if (value === 0) return [0 - kink + 0, kink];
  const slope = kink * Math.sign(value) + bend * value;
  return [slope, slope];
}

/** −∇L, the penalty's own pull, and both together. On a kink the penalty resists as far as it can. */
function forcesAt(gradient: Vec2, at: Vec2, { kink, bend }: Weights) {
  const loss: Vec2 = [0 - gradient[0], 0 - gradient[1]];
  const resist = (j: 0 | 1) =>
    at[j] === 0 ? softThreshold(loss[j], kink) - loss[j] : -kink * Math.sign(at[j]) - bend * at[j];
  const penalty: Vec2 = [resist(0) + 0, resist(1) + 0];
  return { loss, penalty, total: [loss[0] + penalty[0], loss[1] + penalty[1]] as Vec2 };
}
