import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest, isLowestInBall, near, same } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { readNumber } from '#text/read-number.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

/** Others than the model tries; the last are as good as ±1. */
const RHOS = [-0.99, -0.7, -0.31, 0, 0.2, 0.55, 0.97, 0.9999, -0.9999, 0.999999, -0.999999];
const sum = (phi: Vec2) => Math.abs(phi[0]) + Math.abs(phi[1]);

/** The loss by its definition: least squares on two standardized predictors, the second one in other units. */
function lossOf({ center, scale, rho }: Controls) {
  return ([a, b]: Vec2) => {
    const [x, y] = [a - center[0], scale * b - center[1]];
    return (x * x + 2 * rho * x * y + y * y) / 2;
  };
}
/** Nothing costs less at this correlation than the point, among what is allowed. */
function isBest(controls: Controls, phi: Vec2): boolean {
  const loss = lossOf(controls);
  if (controls.hold === 'budget') return isLowestInBall(loss, phi, { p: 1, budget: controls.budget });
  return isLowest((point) => loss(point) + controls.lambda * sum(point), phi);
}
const says = ({ now }: State, at: string | undefined) => at === formatPoint(now.best.phi);
/** It stays the best for other correlations. */
const staysBest = ({ controls, now }: State, rhos: readonly number[] = RHOS) =>
  rhos.every((rho) => isBest({ ...controls, rho }, now.best.phi));
const phiAt = ({ at }: State, rho: number) => at({ rho }).best.phi;
const moves = (state: State) => RHOS.some((rho) => !same(phiAt(state, rho), state.now.best.phi, 1e-8));
const farthest = (state: State) => {
  const points = [...RHOS, -0.9995, 0.9995, 1, -1].map((rho) => phiAt(state, rho));
  return Math.max(...points.flatMap((p) => points.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1]))));
};
/** The points of the shown set: its ends and some between. */
function setOf({ now }: State): Vec2[] {
  const [p, q] = now.best.set?.ends ?? [now.best.phi, now.best.phi];
  return [0, 0.2, 0.5, 0.9, 1].map((t): Vec2 => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
}
const allBest = (state: State) => setOf(state).every((phi) => isBest(state.controls, phi));
const tendsTo = (state: State, rho: string | undefined) =>
  rho === formatNumber(state.controls.rho) &&
  same(phiAt(state, state.controls.rho * (1 - 1e-9)), state.now.best.phi, 1e-3);

const claims: readonly Says[] = [
  [
    /The least-squares solution (\([^()]*\)) costs no more than is allowed, so it is the minimizer whatever the correlation/,
    (state, at) => {
      const { center, scale, hold, budget } = state.controls;
      const own: Vec2 = [center[0], center[1] / scale];
      const allowed = hold === 'lambda' || sum(own) <= budget * (1 + 1e-12);
      return allowed && same(state.now.best.phi, own) && says(state, at) && staysBest(state, [...RHOS, -1, 1]);
    },
  ],
  [
    /The minimizer (\([^()]*\)) does not move, whatever the correlation/,
    (state, at) => says(state, at) && !moves(state) && staysBest(state, [...RHOS, -1, 1]),
  ],
  [
    /ρ stretches the contours, but the diamond meets them at the same point/,
    (state) => {
      const { budget, center } = state.controls;
      const stretch = lossOf({ ...state.controls, rho: 0.5 })([center[0] + 1, center[1] + 1]);
      return (
        stretch !== lossOf({ ...state.controls, rho: 0.5 })([center[0] - 1, center[1] + 1]) &&
        near(sum(state.now.best.phi), budget)
      );
    },
  ],
  [
    /The minimizer (\([^()]*\)) stays where it is for every ρ here/,
    (state, at) => says(state, at) && !moves(state) && staysBest(state, [...RHOS, -1, 1]),
  ],
  [
    /but with (λ held|features that are not standardized) that is not the rule/,
    (state, why) => {
      const { hold, scale } = state.controls;
      const fits = why === 'λ held' ? hold === 'lambda' : hold === 'budget' && scale !== 1;
      const spread = (changes: Partial<Controls>) => state.at(changes).moves;
      return fits && spread({ center: [1.6, 0.9], lambda: 0.4, budget: hold === 'budget' ? 0.9 / scale : 1 }) > 0;
    },
  ],
  [
    /Now it moves, by up to (\S+): /,
    (state, far) => {
      const most = farthest(state);
      // Two digits; the largest distance is between the ends, or places that both lists are close to.
      return moves(state) && Math.abs(readNumber(far as string) / most - 1) < 0.06;
    },
  ],
  [
    /λ is held, and what it leaves to spend depends on ρ/,
    (state) =>
      state.controls.hold === 'lambda' &&
      RHOS.some((rho) => !near(sum(phiAt(state, rho)), sum(state.now.best.phi), 1e-9)),
  ],
  [
    /the features are not standardized, and the contours’ axes are not parallel to the diamond’s edges/,
    (state) => {
      const { center, scale } = state.controls;
      const from = lossOf(state.controls);
      const [x, y] = [center[0], center[1] / scale];
      // The ellipses would be mirror images of themselves in the diagonals.
      return !near(from([x + 1, y]), from([x, y + 1]), 1e-9);
    },
  ],
  [/[Bb]oth coefficients are exactly zero/, ({ now }) => now.best.phi.every((x) => x === 0)],
  [/Neither coefficient is zero/, ({ now }) => now.best.phi.every((x) => x !== 0)],
  [/(φ.) is exactly zero/, ({ now }, name) => now.best.phi[indexOf(name as string)] === 0],
  [
    /At ρ = (\S+) the second feature is the first one again(, turned about)?(, in other units)?/,
    ({ controls, controls: { rho, scale, center } }, said, ...extra) => {
      const traded = [1, -3, 20].map((t): Vec2 => [center[0] + t * scale, center[1] / scale - t * Math.sign(rho)]);
      return (
        traded.every((phi) => near(lossOf(controls)(phi), 0, 1e-9)) &&
        said === formatNumber(rho) &&
        extra.includes(', turned about') === rho < 0 &&
        extra.includes(', in other units') === (scale !== 1)
      );
    },
  ],
  [
    /all points of the thick line fit equally well, and none costs too much/,
    (state) => {
      const points = setOf(state);
      const [first] = points.map(lossOf(state.controls));
      const fit = points.every((phi) => near(lossOf(state.controls)(phi), first as number, 1e-9));
      const affordable = points.every(
        (phi) => state.controls.hold === 'lambda' || sum(phi) <= state.controls.budget * (1 + 1e-9),
      );
      return fit && affordable && allBest(state) && !same(points[0] as Vec2, points[4] as Vec2);
    },
  ],
  [/φ\* marks where the only minimizer goes as ρ tends to (\S+)\./, tendsTo],
  [/λ leaves neither of them anything/, (state) => state.controls.hold === 'lambda' && allBest(state)],
  [
    /so a whole edge is optimal: the same fit, the same ‖φ‖₁ = (\S+)\. /,
    (state, price) => {
      const points = setOf(state);
      const [p, q] = [points[0] as Vec2, points[4] as Vec2];
      const edge = [p, q].every((end) => end.filter((x) => x === 0).length === 1) && (p[0] === 0) !== (q[0] === 0);
      return (
        edge && allBest(state) && points.every((phi) => near(sum(phi), sum(p), 1e-12)) && price === formatNumber(sum(p))
      );
    },
  ],
  [
    /(φ.) does more for the same budget and takes it all/,
    (state, name) => {
      const j = indexOf(name as string);
      const { phi } = state.now.best;
      const fit = (which: number) =>
        lossOf({ ...state.controls, center: [100, 100 * Math.sign(state.controls.rho)] })(
          which === 0 ? [1, 0] : [0, Math.sign(state.controls.rho)],
        );
      return fit(j) < fit(1 - j) && phi[1 - j] === 0 && near(sum(phi), Math.abs(phi[j]), 0) && allBest(state);
    },
  ],
];

const also = [
  '?center=0.3,0.2',
  '?hold=lambda&lambda=0',
  '?hold=lambda&lambda=3',
  '?hold=lambda&lambda=2.4998',
  '?hold=lambda&lambda=2.4998&rho=0.99995',
  '?hold=lambda&lambda=1000',
  '?hold=lambda&lambda=0.4',
  '?hold=lambda&lambda=0.4&center=1.6,0',
  '?scale=2',
  '?scale=2&rho=0',
  '?scale=10&rho=0.3&budget=0.3',
  '?scale=2&center=1.6,0',
  '?scale=0.5&center=1.6,0&budget=0.3',
  '?rho=1',
  '?rho=-1',
  '?rho=1&budget=3',
  '?rho=-1&budget=3',
  '?rho=1&center=0,0',
  '?rho=1&scale=2',
  '?rho=-1&scale=0.3',
  '?rho=1&scale=2&budget=1.25',
  '?rho=1&scale=2&center=1,1&budget=1',
  '?rho=1&hold=lambda&lambda=3',
  '?rho=1&hold=lambda&lambda=3&scale=0.5',
  '?rho=-1&hold=lambda&lambda=0',
  '?rho=-1&hold=lambda&lambda=0&scale=3',
  '?rho=1&hold=lambda&lambda=0.4&scale=3',
  '?rho=-1&hold=lambda&lambda=0.1',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
