import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { meanSquaredError, pairMinimizer, type Vec2 } from '#math';
import { pairPlane } from '#scenes/loss/pair-plane.ts';
import { type Pair, pairIn } from './pair.ts';
import type { widget } from './parameters.ts';
import type { Columns } from './run.ts';

/** Of the target's standard deviation: views begin at a few of these. */
const UNIT = 0.01;

type Settings = ControlsOf<typeof widget>;

/** The coefficients of two columns of the table that was read last. Nothing before there is one. */
export const model = (controls: Settings, result: Columns | undefined) => result && modelAt(controls, result);

export function modelAt({ lambda, penalty, first, second }: Settings, result: Columns) {
  const pair = pairIn(result, { first, second });
  const { loss, names, flat, mean, said } = pair;
  const kind: 'l1' | 'l2' = penalty === 'l2' ? 'l2' : 'l1';
  const best = pairMinimizer(loss, { penalty: kind, lambda });
  const values: QuantitiesOf<typeof widget> = {
    phi1: best.phi[0],
    phi2: best.phi[1],
    zeros: best.zeros,
    'lambda-max': loss.lambdaMax,
    'ols-phi1': loss.center[0],
    'ols-phi2': loss.center[1],
    rho: loss.rho,
    'kkt-residual': best.residual,
    'explained-share': explained(pair, best.phi),
    rows: result.target.length,
  };
  const { table, features } = result;
  return {
    result,
    table,
    features: features.map(({ name }) => name),
    names,
    flat,
    said,
    mean,
    penalty: kind,
    lambda,
    loss,
    best,
    ...pairPlane(loss, best.phi, UNIT * Math.sqrt(pair.variance)),
    values,
  };
}

export type TwoColumnsModel = ReturnType<typeof modelAt>;

/** 1 − |what is left|² / |target|²: between 0 and 1, as no minimizer fits worse than zeros do. */
const explained = ({ rows, variance }: Pair, phi: Vec2) =>
  Math.min(1, Math.max(0, 1 - meanSquaredError(rows, phi) / variance));
