import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import {
  constrainedMinimizer,
  countZeros,
  lassoPath,
  norm,
  penalizedMinimizer,
  type Quadratic,
  quadratic,
  type Vec2,
} from '#math';
import { axisEnd } from '#scenes/graph/axis-end.ts';
import { contoursThrough, viewShowing } from '#scenes/loss/loss-view.ts';
import { spans } from '#scenes/loss/support-spans.ts';
import { curveKnots } from './curve.ts';
import type { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;

/** The plane's width for its height: it stands beside the graph. */
const ASPECT = 1.05;
/** The graph's room beyond λ max and ‖φ̂‖₁, where both ends are flat. */
const BEYOND = 1.3;
/** And beyond the current point. */
const ROOM = 1.1;
/** The graph's room for what stands beside its axes, as a share of what they span. */
const MARGIN = 0.1;

/** One problem seen from both sides: the solution in the plane, and the curve of its budget over λ. */
export function model(controls: Controls) {
  const loss = quadratic(controls);
  const path = lassoPath(loss);
  const knots = curveKnots(path);
  const lambdaMax = path[0]?.lambda as number;
  const price = norm(loss.center, 1);
  const { phi, lambda, residual } = solution(loss, controls, lambdaMax);
  const spent = norm(phi, 1);
  const budget = controls.hold === 'budget' ? controls.budget : spent;
  const right = axisEnd(Math.max(BEYOND * lambdaMax, ROOM * lambda));
  const top = axisEnd(Math.max(BEYOND * price, ROOM * budget));
  const values: QuantitiesOf<typeof widget> & { lambda: number; budget: number } = {
    lambda,
    budget: spent,
    'lambda-max': lambdaMax,
    zeros: countZeros(phi),
    phi1: phi[0],
    phi2: phi[1],
    'kkt-residual': residual,
  };
  return {
    hold: controls.hold,
    center: loss.center,
    phi,
    lambda,
    /** The budget that is drawn: a held one may be more than the solution spends. */
    budget,
    lambdaMax,
    /** ‖φ̂‖₁. */
    price,
    path: path.map((knot) => knot.phi),
    knots,
    spans: spans(path, right),
    view: viewShowing([loss.center, [budget, budget], ...path.map((knot) => knot.phi)], ASPECT),
    graph: { x: [-MARGIN * right, right], y: [-MARGIN * top, top] } as const,
    ...contoursThrough(loss, phi),
    values,
  };
}

export type BudgetCurveModel = ReturnType<typeof model>;

interface Solution {
  readonly phi: Vec2;
  readonly lambda: number;
  readonly residual: number;
}

/** The minimizer of the form that is held. Of the many λ of the budget 0 it takes the least, λ max. */
function solution(loss: Quadratic, { hold, lambda, budget }: Controls, lambdaMax: number): Solution {
  if (hold === 'budget' && budget > 0) return constrainedMinimizer(loss, { p: 1, budget });
  const held = hold === 'budget' ? lambdaMax : lambda;
  return { ...penalizedMinimizer(loss, { penalty: 'l1', lambda: held }), lambda: held };
}
