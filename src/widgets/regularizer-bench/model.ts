import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import {
  lossAt,
  lossGradient,
  norm,
  quadratic,
  REGULARIZERS,
  type Regularizer,
  regularizedMinimizer,
  regularizerBoundary,
  solutionPath,
  type Vec2,
} from '#math';
import { contoursThrough, viewShowing } from '#scenes/loss/loss-view.ts';
import type { widget } from './parameters.ts';
import { patternOf } from './pattern.ts';

const CONTOURS = 4;
/** Points a quadrant on a drawn level set. */
const BOUNDARY_DENSITY = 24;
/** Values of λ on a path, about. */
const PATH_STEPS = 24;
/** Paths are followed until λ is this many times what brings L∞, the last of the norms, to the origin. */
const FAR = 3;
/** The centre's label stands on its far side. */
const LABEL_ROOM = 1.2;

/** One loss under each of the seven penalties: the exact minimizer, what surrounds it, where it goes as λ grows. */
export function model({ center, condition, angle, lambda, mix }: ControlsOf<typeof widget>) {
  const loss = quadratic({ center, condition, angle });
  const steepest = lossGradient(loss, [0, 0]);
  const far = Math.max(lambda, FAR * norm(steepest, 1));
  /** Where every non-zero costs more than the whole loss at the origin. */
  const hopeless = Math.max(far, lossAt(loss, [0, 0]));
  const panels = REGULARIZERS.map((penalty) => {
    const best = regularizedMinimizer(loss, { penalty, lambda, mix });
    return {
      penalty,
      lambda,
      mix,
      best,
      pattern: patternOf({ penalty, lambda, mix, best }),
      ...contoursThrough(loss, best.phi, CONTOURS),
      path: solutionPath(loss, { penalty, mix, upTo: penalty === 'l0' ? hopeless : far, steps: PATH_STEPS }),
    };
  });
  const roomy: Vec2 = [LABEL_ROOM * center[0], LABEL_ROOM * center[1]];
  const view = viewShowing([roomy, ...panels.map(({ best }) => best.phi)], 1);
  const values = Object.fromEntries(
    panels.flatMap(({ penalty, best, pattern }) => [
      [`${penalty}-phi1`, best.phi[0]],
      [`${penalty}-phi2`, best.phi[1]],
      [`${penalty}-zeros`, best.zeros],
      [`${penalty}-pattern`, pattern],
      [`${penalty}-residual`, best.residual],
    ]),
  ) as QuantitiesOf<typeof widget>;
  return {
    center,
    lambda,
    panels: panels.map((panel) => ({ ...panel, level: levelSet(panel, view) })),
    view,
    values,
    /** The smallest λ for which L1 gives the origin. */
    lambdaMax: norm(steepest, Number.POSITIVE_INFINITY),
  };
}

export type BenchModel = ReturnType<typeof model>;
export type Panel = BenchModel['panels'][number];

interface Level {
  penalty: Regularizer;
  mix: number;
  best: { readonly phi: Vec2; readonly zeros: number };
}

/** The penalty's level set through the minimizer: one closed curve, for one non-zero the cross of the axes, or nothing. */
function levelSet(
  { penalty, mix, best: { phi, zeros } }: Level,
  { x, y }: ReturnType<typeof viewShowing>,
): readonly (readonly Vec2[])[] {
  if (zeros === 2) return [];
  const options = { through: phi, perQuadrant: BOUNDARY_DENSITY, reach: 1.1 * x[1] };
  if (penalty !== 'l0') return [regularizerBoundary({ penalty, mix }, options)];
  return zeros === 1 ? [x.map((end): Vec2 => [end, 0]), y.map((end): Vec2 => [0, end])] : [];
}
