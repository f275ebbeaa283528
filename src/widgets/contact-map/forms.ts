import {
  ballBoundary,
  ballCorners,
  constrainedMinimizer,
  constrainedOutcomes,
  contactRegions,
  type Domain,
  type Draws,
  nearZeroRegions,
  norm,
  penalizedMinimizer,
  penalizedOutcomes,
  penalizedRegions,
  penalizedSparseShare,
  type Quadratic,
  type Ray,
  type Region,
  sparseShare,
  type Vec2,
  zeroRays,
} from '#math';

/** One of the two problems, as the map shows it. */
export interface Form {
  readonly kind: 'constrained' | 'penalized';
  /** The exact share of centres with a zero. */
  readonly share: number;
  readonly regions: readonly Region[];
  /** Where there are no regions of zeros: the half-lines on which there is one. */
  readonly rays: readonly Ray[];
  /** The curve that the probe’s contour touches: the ball, or the diamond through the minimizer. */
  readonly ball: readonly Vec2[];
  /** The minimizer for the probe. */
  readonly phi: Vec2;
  readonly contact: string;
  /** What each drawn centre leads to. */
  readonly classify: (draws: Draws) => Uint8Array;
  /** Where the handle of budget or strength stands: this far out on an axis; the control is `perUnit` times that. */
  readonly grip: { readonly axis: 0 | 1; readonly reach: number; readonly perUnit: number };
}

/** The shares of the larger magnitude within which the smaller counts as nearly zero, wide and narrow. */
const NEARLY = [0.1, 0.01] as const;
const BOUNDARY_DENSITY = 64;

/** The loss within the budget ‖φ‖ₚ ≤ c. */
export function constrainedForm(loss: Quadratic, ball: { p: number; budget: number }, domain: Domain): Form {
  const { hessian } = loss;
  const { p, budget } = ball;
  const { phi, contact } = constrainedMinimizer(loss, ball);
  const flat = p === 1 || p === Number.POSITIVE_INFINITY;
  return {
    kind: 'constrained',
    share: sparseShare(hessian, { ...ball, domain }),
    regions: flat
      ? contactRegions(hessian, ball)
      : NEARLY.flatMap((ratio) => nearZeroRegions(hessian, { ...ball, ratio })),
    rays: p === 1 ? [] : zeroRays(hessian, budget),
    ball: ballBoundary({ p, radius: budget, perQuadrant: BOUNDARY_DENSITY }),
    phi,
    contact,
    classify: (draws) => constrainedOutcomes(hessian, ball, draws),
    grip: { axis: 0, reach: budget, perUnit: 1 },
  };
}

/** The loss plus λ‖φ‖₁. */
export function penalizedForm(loss: Quadratic, lambda: number, domain: Domain): Form {
  const { hessian } = loss;
  const [h11, h12, h22] = hessian;
  const { phi, zeros } = penalizedMinimizer(loss, { penalty: 'l1', lambda });
  /** The parallelogram’s boundary ‖Hφ̂‖_∞ = λ on the axis that it crosses nearer to the origin. */
  const perUnit = Math.max(h11, h22, Math.abs(h12));
  return {
    kind: 'penalized',
    share: penalizedSparseShare(hessian, { lambda, domain }),
    regions: penalizedRegions(hessian, lambda),
    rays: [],
    ball: zeros === 2 ? [] : ballCorners(1, norm(phi, 1)),
    phi,
    contact: lambda === 0 ? 'interior' : (['edge', 'corner', 'origin'][zeros] as string),
    classify: (draws) => penalizedOutcomes(hessian, lambda, draws),
    grip: { axis: h22 > h11 ? 1 : 0, reach: lambda / perUnit, perUnit },
  };
}
