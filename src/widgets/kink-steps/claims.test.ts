import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { near } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { readNumber } from '#text/read-number.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

/** Both descents by their definitions, as far as the step that is shown and one further. */
function runs({ controls: { z, lambda, step, start, steps, schedule, shown } }: State) {
  const at = Math.min(shown, steps);
  const size = (k: number) => (schedule === 'root' ? step / Math.sqrt(k) : step);
  const subgradient = [start + 0];
  const proximal = [start + 0];
  for (let k = 1; k <= at + 1; k += 1) {
    const [x, y, t] = [subgradient[k - 1] as number, proximal[k - 1] as number, size(k)];
    subgradient.push(x - t * (x - z + lambda * Math.sign(x)));
    const v = y - t * (y - z);
    proximal.push(Math.sign(v) * Math.max(0, Math.abs(v) - t * lambda) + 0);
  }
  const [x, y] = [subgradient[at] as number, proximal[at] as number];
  const t = size(at + 1);
  return {
    at,
    t,
    subgradient,
    proximal,
    x,
    y,
    nextX: subgradient[at + 1] as number,
    nextY: proximal[at + 1] as number,
    v: y - t * (y - z),
  };
}
const least = ({ controls: { z, lambda } }: State) => Math.sign(z) * Math.max(0, Math.abs(z) - lambda);
const slopeAt = ({ controls: { z, lambda } }: State, x: number) => x - z + lambda * Math.sign(x);
/** What is written is this number, but for its last digits where roundings have grown. */
const is = (said: string | undefined, value: number) => {
  const read = readNumber(said as string);
  return (
    said === formatNumber(value) || Math.abs(read - value) <= 2e-3 * Math.abs(read) || Math.abs(read - value) < 1e-13
  );
};
const kinkSlopes = ({ controls: { z, lambda } }: State) => [-lambda - z, lambda - z] as const;
/** Both descents are at one place as far as they have come. */
const areTogether = (state: State) => {
  const { subgradient, proximal, at, x } = runs(state);
  return subgradient
    .slice(0, at + 1)
    .every((one, k) => Math.abs(one - (proximal[k] as number)) <= 1e-9 * (1 + Math.abs(x)));
};
const isLeast = (state: State, x: number) => Math.abs(x - least(state)) <= 1e-9 * (1 + Math.abs(state.controls.start));
/** Zero to the last bit in the figure, and by the definition but for rounding. */
const isZero = (shown: number, own: number) => shown === 0 && Math.abs(own) < 1e-12;

const claims: readonly Says[] = [
  [/At the start/, (state) => runs(state).at === 0],
  [
    /After (\d+) (steps?)/,
    (state, count, noun) => count === String(runs(state).at) && (noun === 'step') === (count === '1'),
  ],
  [/both are at ([^ ]+?)(?=[:,] )/, (state, x) => areTogether(state) && is(x, runs(state).x)],
  [
    /λ is 0, f has no kink, and the steps are the same/,
    (state) =>
      state.controls.lambda === 0 &&
      near(runs(state).nextX, runs(state).nextY, 1e-9) &&
      kinkSlopes(state)[0] === kinkSlopes(state)[1],
  ],
  [
    /both are at the minimum, (.+?), and stay/,
    (state, x) =>
      is(x, runs(state).y) &&
      [runs(state).x, runs(state).y].every((one) => isLeast(state, one)) &&
      isLeast(state, runs(state).nextX),
  ],
  [
    /(?:: it|The minimum, (.+?),) is not at the kink/,
    (state, x) => least(state) !== 0 && (x === '' || is(x, least(state))),
  ],
  [/where the slope is (.+?)(?=, and go)/, (state, slope) => is(slope, slopeAt(state, runs(state).x))],
  [/go on to ([^ ]+?)\. /, (state, next) => is(next, runs(state).nextX) && is(next, runs(state).nextY)],
  [
    /The two steps are the same until zero is in the way/,
    (state) => {
      const { subgradient, proximal } = runs(state);
      const clear = [...subgradient, ...proximal].every((x) => Math.sign(x) === Math.sign(subgradient[0] as number));
      return areTogether(state) && clear;
    },
  ],
  [/the subgradient descent is at zero/, (state) => isZero(state.now.subgradient.x, runs(state).x)],
  [
    /the middle of the slopes there is 0, and it stays/,
    (state) => kinkSlopes(state)[0] + kinkSlopes(state)[1] === 0 && state.now.subgradient.next === 0,
  ],
  [
    /, by coincidence/,
    (state) =>
      [state.now.subgradient.x, state.now.subgradient.next].includes(0) &&
      state
        .at({ start: state.controls.start + 1e-3, z: state.controls.z + 1e-4 })
        .subgradient.history.every((x) => x !== 0),
  ],
  [
    /Of the slopes from (.+?) to (.+?) it takes the middle, and leaves for ([^ ]+?)\. /,
    (state, low, high, next) => {
      const [a, b] = kinkSlopes(state);
      return (
        low === formatNumber(a) &&
        high === formatNumber(b) &&
        is(next, 0 - runs(state).t * ((a + b) / 2)) &&
        readNumber(next as string) !== 0
      );
    },
  ],
  [
    /the slope at (.+?) is (.+?)(?=[:,] )/,
    (state, x, slope) => is(x, runs(state).x) && is(slope, slopeAt(state, runs(state).x)),
  ],
  [
    /the subgradient descent is at the minimum and stays/,
    (state) => isLeast(state, runs(state).x) && isLeast(state, runs(state).nextX),
  ],
  [/the subgradient step meets zero/, (state) => isZero(state.now.subgradient.next, runs(state).nextX)],
  [
    /the subgradient descent has been driven away to (.+?): its steps are too long/,
    (state, x) =>
      is(x, runs(state).x) &&
      runs(state).t >= 2 &&
      Math.abs(runs(state).x) > Math.abs(state.controls.start) &&
      Math.abs(runs(state).nextX) > Math.abs(runs(state).x),
  ],
  [
    /so the subgradient step jumps over zero, to (.+?)\.(?= The)/,
    (state, next) => is(next, runs(state).nextX) && runs(state).x * runs(state).nextX < 0,
  ],
  [
    /so the subgradient step goes to (.+?)\.(?= The)/,
    (state, next) => is(next, runs(state).nextX) && runs(state).x * runs(state).nextX > 0,
  ],
  [
    /The proximal one is at exactly zero and stays/,
    (state) => isZero(state.now.proximal.x, runs(state).y) && state.now.proximal.next === 0,
  ],
  [
    /The proximal step lands on zero exactly/,
    (state) => isZero(state.now.proximal.next, runs(state).nextY) && state.now.proximal.x !== 0,
  ],
  [
    /: (?:its )?v = (.+?) lies within ±tλ = ±(.+?)(?=\.$|, and)/,
    (state, v, band) => {
      const { t } = runs(state);
      return (
        is(v, runs(state).v) &&
        is(band, t * state.controls.lambda) &&
        Math.abs(runs(state).v) <= t * state.controls.lambda * (1 + 1e-9)
      );
    },
  ],
  [/all of it is taken off/, (state) => state.now.proximal.next === 0],
  [
    /The proximal one is at the minimum, (.+?), and stays/,
    (state, x) => is(x, least(state)) && isLeast(state, runs(state).y) && isLeast(state, runs(state).nextY),
  ],
  [
    /The proximal step takes tλ = (.+?) off (.+?) and goes to (.+?)\.$/,
    (state, band, v, next) => {
      const { t, nextY } = runs(state);
      const off = t * state.controls.lambda;
      return (
        is(band, off) &&
        is(v, runs(state).v) &&
        is(next, nextY) &&
        Math.abs(Math.abs(runs(state).v) - Math.abs(nextY) - off) < 1e-9 * (1 + off + Math.abs(nextY))
      );
    },
  ],
];

const also = [
  ...[0, 1, 2, 3, 5, 9].map((shown) => `?shown=${shown}`),
  ...[0, 1, 2, 3].map((shown) => `?shown=${shown}&z=1.5&lambda=0.3`),
  '?z=1.5&lambda=0.3&steps=200',
  '?z=1.5&lambda=0.3&step=1&shown=2',
  '?z=1.5&lambda=0.5&step=1&start=1',
  '?z=-1.5&lambda=0.5&step=1&start=-1&shown=0',
  '?lambda=0&shown=3',
  '?lambda=0&shown=0',
  '?lambda=0&shown=1',
  '?start=0&shown=0',
  '?start=0&shown=0&z=0',
  '?start=0&z=1.5',
  '?start=0&z=0',
  '?start=1&z=0&lambda=1&step=0.5&shown=0',
  '?start=1&z=0&lambda=1&step=0.5&shown=1',
  '?start=1&z=0.5&lambda=0.5&step=1&shown=0',
  '?start=1&z=0.5&lambda=0.5&step=1&shown=1',
  '?start=1&z=0.25&lambda=0.75&step=0.5&shown=0',
  '?start=2&z=0.5&lambda=0.5&step=1&shown=1',
  '?start=-1&z=1.5&lambda=0.5&step=0.1&shown=2',
  '?start=-1&z=1.5&lambda=0.5&step=0.5&steps=200',
  '?start=-1&z=1.5&lambda=0.5&step=1',
  '?step=2.5&steps=30',
  '?step=4&steps=30&z=2',
  '?step=3&steps=5&start=3&z=3&lambda=0.1',
  '?step=4&schedule=root&steps=50',
  '?step=4&schedule=root&steps=50&shown=4',
  '?step=1&schedule=root&steps=50&shown=4&z=2',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
