import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { norm, type Vec2 } from '#math';
import {
  type Contact,
  type Ellipsoid,
  type Loss,
  levelEllipsoid,
  lossOf,
  provedPolytope,
  sliceCells,
  sphereMinimizer,
} from '#math/cross-polytope';
import { viewShowing } from '#scenes/loss/loss-view.ts';
import type { widget } from './parameters.ts';

type Settings = ControlsOf<typeof widget>;

const shownBefore = remember<ReturnType<typeof shown>>();

/** The contact in space, its dual, the contact with the sphere, and the map of centres. Turning computes nothing anew. */
export function model(controls: Settings) {
  const { center, hessian, budget, slice, yaw, pitch } = controls;
  const key = [...center, ...hessian, budget, slice].join(' ');
  return { ...shownBefore(key, () => shown(controls)), turn: { yaw, pitch } };
}

export type OctahedronModel = ReturnType<typeof model>;

function shown({ center, hessian, budget, slice }: Settings) {
  const loss = lossOf({ center, hessian });
  const { best, proof } = provedPolytope(loss, budget);
  const ridge = sphereMinimizer(loss, budget);
  return {
    budget,
    loss,
    center,
    /** ‖φ̂‖₁: what the loss’s own minimum would cost. */
    price: norm(center, 1),
    lasso: touching(loss, best),
    best,
    /** What exact arithmetic says of its zeros and signs. */
    proof,
    ridge: { ...touching(loss, ridge), zeros: ridge.zeros, inside: norm(center, 2) <= budget },
    half: MARGIN * Math.max(norm(center, 2), BALL * budget, FAR * reachOf(loss, best)),
    map: mapOf(loss, budget, Number(slice) - 1),
    values: { ...quantities(best, ridge), proof } satisfies QuantitiesOf<typeof widget>,
  };
}

/** Around all that must be seen in space; around the ball, of its size; and how much of what lies beyond the centre. */
const [MARGIN, BALL, FAR] = [1.1, 1.3, 0.72];

/** How far out an ellipsoid of middling shape reaches that touches there. */
function reachOf({ center }: Loss, { phi }: Contact): number {
  const away = norm(
    center.map((x, j) => x - (phi[j] as number)),
    2,
  );
  return norm(center, 2) + away;
}

/** A minimizer, and the level surface of the loss that touches a ball there. */
export interface Touching {
  readonly phi: readonly number[];
  /** −∇L there: it points out of the ball. */
  readonly descent: readonly number[];
  /** None where the minimizer is the centre. */
  readonly ellipsoid: Ellipsoid | undefined;
}

const touching = (
  loss: Loss,
  { phi, gradient, loss: level }: Contact | ReturnType<typeof sphereMinimizer>,
): Touching => ({
  phi,
  descent: gradient.map((slope) => 0 - slope),
  ellipsoid: level > 0 ? levelEllipsoid(loss, level) : undefined,
});

/** The map of centres with one coordinate as the centre has it. */
function mapOf({ center, hessian }: Loss, budget: number, fixed: number) {
  const axes = ([0, 1, 2] as const).filter((axis) => axis !== fixed) as unknown as readonly [number, number];
  const at: Vec2 = [center[axes[0]] as number, center[axes[1]] as number];
  const view = viewShowing([at, [budget, budget]]);
  const [[left, right], [low, high]] = [view.x, view.y];
  const window: Vec2[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  return { axes, fixed, at, view, cells: sliceCells(hessian, budget, { slice: { through: center, axes }, window }) };
}

const quantities = (best: Contact, ridge: ReturnType<typeof sphereMinimizer>) => ({
  phi1: best.phi[0] as number,
  phi2: best.phi[1] as number,
  phi3: best.phi[2] as number,
  zeros: best.zeros,
  contact: best.contact,
  loss: best.loss,
  lambda: best.lambda,
  'kkt-residual': best.residual,
  'ridge-phi1': ridge.phi[0] as number,
  'ridge-phi2': ridge.phi[1] as number,
  'ridge-phi3': ridge.phi[2] as number,
  'ridge-zeros': ridge.zeros,
});
