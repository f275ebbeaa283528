import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import {
  lossAt,
  meanSquaredError,
  norm,
  type PairLoss,
  pairMinimizer,
  predictions,
  type Quadratic,
  type Rows,
  type Vec2,
} from '#math';
import { flatContours, withEllipses } from '#scenes/loss/flat-lines.ts';
import { contoursAt, viewShowing } from '#scenes/loss/loss-view.ts';
import type { widget } from './parameters.ts';
import { drawSample, type Sample } from './sample.ts';

/** Both planes are as wide as they are high, times this. */
const ASPECT = 1.05;
/** Coefficients are fractions of a kilogram. */
const UNIT = 0.25;
/** Contours around φ̂, and how many of them for half the height of the view. */
const [CONTOURS, DENSITY] = [9, 7];
/** Those nearer than this share of their distance to the one through φ* are left out. */
const NEAR = 0.2;

const sampleBefore = remember<Sample>();

/** Body mass learned from a few birds: the coefficients, how well they fit these birds, and how well all others. */
export function model({ lambda, penalty, rows, seed }: ControlsOf<typeof widget>) {
  const sample = sampleBefore(`${rows} ${seed}`, () => drawSample({ rows, seed }));
  const { loss, meanMass, drawn, heldOut } = sample;
  const kind = penalty === 'l2' ? 'l2' : 'l1';
  const best = pairMinimizer(loss, { penalty: kind, lambda });
  const values: QuantitiesOf<typeof widget> = {
    phi1: best.phi[0],
    phi2: best.phi[1],
    zeros: best.zeros,
    'training-error': meanSquaredError(drawn, best.phi),
    'held-out-error': meanSquaredError(heldOut, best.phi),
    'lambda-max': loss.lambdaMax,
    'ols-phi1': loss.center[0],
    'ols-phi2': loss.center[1],
    'ols-training-error': meanSquaredError(drawn, loss.center),
    'ols-held-out-error': meanSquaredError(heldOut, loss.center),
    'mean-mass': meanMass,
    rho: loss.rho,
    'kkt-residual': best.residual,
  };
  return {
    penalty: kind,
    lambda,
    rows,
    loss,
    best,
    points: massesOf(drawn, best.phi, meanMass),
    otherPoints: massesOf(heldOut, best.phi, meanMass),
    ...plane(loss, best.phi),
    values,
  };
}

export type TwoFeaturesModel = ReturnType<typeof model>;

/** For each bird what is predicted and what was measured, in kilograms; the lightest first. */
const massesOf = (rows: Rows, phi: Vec2, meanMass: number) =>
  predictions(rows, phi)
    .map((mass, i): Vec2 => [meanMass + mass, meanMass + (rows.target[i] as number)])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/** The plane of the coefficients, which stays as it is while φ* moves: no φ* costs more than φ̂. */
function plane({ bowl, line, center }: PairLoss, phi: Vec2) {
  const price = norm(center, 1);
  const view = viewShowing([[price, price]], ASPECT, UNIT);
  const half = view.y[1];
  const slender = withEllipses(bowl);
  return {
    view,
    ellipses: slender && contoursAt(slender, phi, radiiApart(slender, phi, half / DENSITY)),
    lines: slender || !line ? undefined : flatContours(line, phi, { far: 3 * half }),
  };
}

/** Evenly spaced √(2·level), but none next to that of φ*. */
function radiiApart(loss: Quadratic, phi: Vec2, step: number): number[] {
  const reach = Math.sqrt(2 * lossAt(loss, phi));
  return Array.from({ length: CONTOURS }, (_, i) => (i + 1) * step).filter(
    (radius) => Math.abs(radius - reach) > NEAR * step,
  );
}
