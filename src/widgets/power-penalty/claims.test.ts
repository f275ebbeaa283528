import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { powerPoint, quadratic, type Vec2 } from '#math';
import { isLowest, plainLoss, same } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { readNumber } from '#text/read-number.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const POWERS = [0, 0.3, 0.8, 1, 1.0001, 1.3, 2, 3, 4];
const penalty = ([x, y]: Vec2, p: number) =>
  [x, y].reduce((total, entry) => total + (entry === 0 ? 0 : Math.abs(entry) ** p), 0);
function objective(controls: Controls) {
  const loss = plainLoss(controls);
  return (phi: Vec2) => loss.value(phi) + controls.lambda * penalty(phi, controls.p);
}
const isBest = ({ controls, now }: State) => isLowest(objective(controls), now.best.phi);
const noneZero = ({ now }: State) => now.best.phi.every((x) => x !== 0);
/** Held at zero: for every centre around, too. */
const isHeld = (
  {
    at,
    controls: {
      center: [x, y],
      p,
    },
  }: State,
  j: 0 | 1,
  power = p,
) =>
  [
    [x + 1e-3, y + 1.7e-3],
    [x - 1.3e-3, y + 1e-3],
    [x, y - 1e-3],
    [x - 1e-3, y],
  ].every(([a = 0, b = 0]) => at({ center: [a, b], p: power }).best.phi[j] === 0);
/** Less in the middle of a chord from the kink than both ends make on average? */
function isConvex(controls: Controls, p: number): boolean {
  const f = objective({ ...controls, p });
  return [1e-9, 1e-6, 1e-3, 1].every((h) =>
    [[h, 0] as const, [0, h] as const].every(
      ([a, b]) => f([a, b]) <= ((f([0, 0]) + f([2 * a, 2 * b])) / 2) * (1 + 1e-12),
    ),
  );
}
/** Where the minimizer jumps between 1 and p, found on a fine division. */
function jumps({ controls }: State): number[] {
  const { lambda, p: end } = controls;
  const loss = quadratic(controls);
  const at = (p: number) => powerPoint(loss, { lambda, p });
  const gap = (p: number, q: number) => Math.hypot(at(p)[0] - at(q)[0], at(p)[1] - at(q)[1]);
  const width = (1 - end) / DIVISION;
  return Array.from({ length: DIVISION }, (_, k) => 1 - k * width).flatMap((above) => {
    let [high, low] = [above, above - width];
    if (gap(high, low) < 0.01) return [];
    for (let halving = 0; halving < 40; halving += 1) {
      const middle = (high + low) / 2;
      if (gap(high, middle) < gap(low, middle)) high = middle;
      else low = middle;
    }
    return gap(high, low) > 1e-3 ? [high] : [];
  });
}
const DIVISION = 200;

const claims: readonly Says[] = [
  [
    /Nothing is penalized: the minimum is the loss’s own, whatever the power/,
    ({ at, controls: { center, lambda } }) => lambda === 0 && POWERS.every((p) => same(at({ p }).best.phi, center, 0)),
  ],
  [
    /The loss itself has its minimum at the origin, and no power moves it/,
    ({ at, controls: { center } }) =>
      center.every((x) => x === 0) && POWERS.every((p) => at({ p }).best.phi.every((x) => x === 0)),
  ],
  [/At p = ([\d.×⁻⁰¹²³⁴-⁹]+), /, (state, p) => readNumber(p as string) === state.controls.p && isBest(state)],
  [
    /(φ.) is zero here, but nothing holds it/,
    (state, name) => state.now.best.phi[indexOf(name as string)] === 0 && !isHeld(state, indexOf(name as string)),
  ],
  [
    /(φ.) is not zero, but smaller than any number a computer can write/,
    ({ controls, now }, name) => {
      const j = indexOf(name as string);
      const { p, lambda } = controls;
      const slope = Math.abs(plainLoss(controls).slopes(now.best.phi)[j]);
      return (
        now.best.phi[j] !== 0 && Math.log(slope / (p * lambda)) / (p - 1) < Math.log(Number.MIN_VALUE) + Math.log(1.5)
      );
    },
  ],
  [/neither parameter is zero/, noneZero],
  [
    /Bring p closer to 1/,
    (state) => {
      const [size, closer] = [state.now, state.at({ p: 1 + (state.controls.p - 1) / 2 })].map(({ best: { phi } }) =>
        Math.min(...phi.map(Math.abs)),
      );
      return state.controls.p > 1 && closer !== size;
    },
  ],
  [
    /(φ.) is (.+?): tiny, and not zero\. No p above 1 holds it there/,
    (state, name, size) => {
      const j = indexOf(name as string);
      const { phi } = state.now.best;
      return (
        size === formatNumber(phi[j]) &&
        phi[j] !== 0 &&
        Math.abs(phi[j]) <= 0.01 * Math.abs(phi[1 - j] as number) &&
        POWERS.filter((p) => p > 1).every((p) => !isHeld(state, j, p))
      );
    },
  ],
  [
    /there is a kink to stop at, but here both parameters get past it/,
    (state) => state.controls.p === 1 && noneZero(state),
  ],
  [/(φ.) is exactly zero/, ({ now }, name) => now.best.phi[indexOf(name as string)] === 0],
  [/both are exactly zero/, ({ now }) => now.best.phi.every((x) => x === 0)],
  [/the objective is still convex/, ({ controls }) => isConvex(controls, controls.p)],
  [
    /No other power is convex and holds a zero/,
    (state) => {
      const j = state.now.best.phi.indexOf(0) as 0 | 1;
      const both = (p: number) => isConvex(state.controls, p) && isHeld(state, j, p);
      return POWERS.filter((p) => p !== 1).every((p) => !both(p));
    },
  ],
  [/The objective is not convex any more/, ({ controls }) => !isConvex(controls, controls.p)],
  [/: as p falls, its minimum can jump/, (state) => jumps(state).length === 0],
  [
    /: on the way down from 1 its minimum has jumped, at p ≈ ([^ ]+?)(?: and at p ≈ ([^ ]+?))?\.(?= |$)/,
    (state, ...both) => {
      const found = jumps(state);
      const said = both.filter(Boolean);
      return found.length === said.length && found.every((p, k) => Math.abs(readNumber(said[k] as string) - p) < 0.008);
    },
  ],
];

const also = [
  '?lambda=0',
  '?center=0,0',
  '?center=0,0&p=0.5',
  '?center=1.8,0&angle=0',
  '?center=1.8,0&angle=0&p=1',
  '?center=4,1&condition=2&angle=45&lambda=1&p=2',
  '?center=4,1&condition=2&angle=45&lambda=1&p=1.9999',
  '?center=4,1&condition=2&angle=45&lambda=1&p=1.99',
  '?p=1',
  '?p=1&lambda=0.1',
  '?p=1&lambda=3',
  '?p=1.0001',
  '?p=1.001',
  '?p=1.003',
  '?p=1.01',
  '?p=0.5',
  '?p=0',
  '?p=0.9',
  '?p=0.2&lambda=0.9',
  '?p=0.2&lambda=0.4',
  '?p=0.97&lambda=0.01',
  '?p=0.9999&lambda=0.1',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
