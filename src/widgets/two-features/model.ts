import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { meanSquaredError, pairMinimizer, predictions, type Rows, type Vec2 } from '#math';
import { pairPlane } from '#scenes/loss/pair-plane.ts';
import type { widget } from './parameters.ts';
import { drawSample, type Sample } from './sample.ts';

/** Coefficients are fractions of a kilogram. */
const UNIT = 0.25;

const sampleBefore = remember<Sample>();

/** Body mass learned from a few birds: the coefficients, how well they fit these birds, and how well all others. */
export function model({ lambda, penalty, rows, seed }: ControlsOf<typeof widget>) {
  const sample = sampleBefore(`${rows} ${seed}`, () => drawSample({ rows, seed }));
  const { loss, meanMass, drawn, heldOut } = sample;
  const kind: 'l1' | 'l2' = penalty === 'l2' ? 'l2' : 'l1';
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
    ...pairPlane(loss, best.phi, UNIT),
    values,
  };
}

export type TwoFeaturesModel = ReturnType<typeof model>;

/** For each bird what is predicted and what was measured, in kilograms; the lightest first. */
const massesOf = (rows: Rows, phi: Vec2, meanMass: number) =>
  predictions(rows, phi)
    .map((mass, i): Vec2 => [meanMass + mass, meanMass + (rows.target[i] as number)])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
