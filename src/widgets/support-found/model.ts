import { stateKey } from '#figure/controls/controls.ts';
import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import {
  acceleratedDescent,
  acceleratedIdentification,
  type Identification,
  type Iterates,
  identificationBound,
  lambdaMax,
  largerCurvature,
  lossGradient,
  penalizedMinimizer,
  proximalDescent,
  proximalIdentification,
  type Quadratic,
  quadratic,
  supportMargin,
  type Vec2,
} from '#math';
import { contoursThrough, viewShowing } from '#scenes/loss/loss-view.ts';
import type { Graphs } from './counting.svelte.ts';
import type { widget } from './parameters.ts';
import { zeroStrips } from './zero-strips.ts';

type Controls = ControlsOf<typeof widget>;

/** The plane's width for its height: it stands beside two graphs. */
const ASPECT = 0.86;
/** A path of so many iterates is drawn to its end; of a longer one the beginning. */
const PATH_MOST = 600;
/** Without an iterate to end at. */
const PATH_USUAL = 24;

/** A path that has gone this far, in half-heights of the view, does not come back. */
const AWAY = 3;

/** One problem and one descent on it: what is found, from when on, and how it got there. */
export function supportOf(controls: Controls) {
  const { center, condition, angle, lambda, step, start, most } = controls;
  const loss = quadratic({ center, condition, angle });
  const found = foundOn(loss, controls);
  const view = viewShowing([center, start, found.best.phi], ASPECT);
  const path = (descend: typeof proximalDescent, { from }: Identification) => {
    const iterations = Math.min(from ?? PATH_USUAL, most, PATH_MOST);
    const history = descend((phi) => lossGradient(loss, phi as Vec2), { step, start, lambda, iterations });
    return pathOf(history, view.y[1]);
  };
  return {
    lambda,
    step,
    most,
    start,
    ...found,
    proximalPath: path(proximalDescent, found.proximal),
    acceleratedPath: path(acceleratedDescent, found.accelerated),
    strips: zeroStrips(loss, { lambda, step }),
    view,
    ...contoursThrough(loss, found.best.phi),
    values: valuesOf(found),
  };
}

export type SupportModel = ReturnType<typeof supportOf>;

/** The problem of the controls as they were last: it is the same when new graphs come. */
const supportBefore = remember<SupportModel>();

/** Everything that the figure shows; nothing before its graphs have been counted once. */
export const model = (controls: Controls, graphs: Graphs | undefined) =>
  graphs && { ...supportBefore(stateKey(controls), () => supportOf(controls)), graphs };

/** The minimum, and from when on each descent has its zeros and keeps them. */
function foundOn(loss: Quadratic, { lambda, step, start, most }: Controls) {
  const best = penalizedMinimizer(loss, { penalty: 'l1', lambda });
  const run = { step, start, most };
  const point = { phi: best.phi, lambda };
  return {
    best,
    proximal: proximalIdentification(loss, point, run),
    accelerated: acceleratedIdentification(loss, point, run),
    bound: identificationBound(loss, point, run),
    margin: supportMargin(loss, point, step),
    /** The step from which on ISTA converges only where a zero leaves it less curvature. */
    longest: 2 / largerCurvature(loss),
    lambdaMax: lambdaMax(loss),
  };
}

function valuesOf(found: ReturnType<typeof foundOn>): QuantitiesOf<typeof widget> {
  const { best, proximal, accelerated, bound, margin } = found;
  return {
    'proximal-support-from': proximal.from ?? 'never',
    'proximal-certain': proximal.certain,
    'accelerated-support-from': accelerated.from ?? 'never',
    'accelerated-certain': accelerated.certain,
    bound: Number.isFinite(bound) ? bound : 'none',
    margin,
    'lambda-max': found.lambdaMax,
    zeros: best.zeros,
    phi1: best.phi[0],
    phi2: best.phi[1],
    'kkt-residual': best.residual,
  };
}

/** The iterates until they leave the view for good. */
function pathOf(history: Iterates, half: number): readonly Vec2[] {
  const end = history.findIndex((phi) => !phi.every((x) => Math.abs(x) < AWAY * half));
  return (end < 0 ? history : history.slice(0, end)) as readonly Vec2[];
}
