import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { constrainedMinimizer, penalizedMinimizer, quadratic, seededRandom, type Vec2 } from '#math';
import { isLowest, isLowestInBall, near, plainLoss, plainNorm } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber, formatPoint, formatShare } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const INFINITE = Number.POSITIVE_INFINITY;
const CENTRES = 1500;
/** Centres all over the window: points of a square, those outside of the disc left out. */
function centres({ window, radius }: Controls): Vec2[] {
  const random = seededRandom(7);
  const points = Array.from(
    { length: CENTRES },
    (): Vec2 => [radius * (2 * random() - 1), radius * (2 * random() - 1)],
  );
  return window === 'square' ? points : points.filter((point) => Math.hypot(...point) <= radius);
}
const outside = (controls: Controls) =>
  controls.form === 'penalized'
    ? centres(controls)
    : centres(controls).filter((point) => plainNorm(point, controls.p) > controls.budget);
function minimizer(controls: Controls, center: Vec2): Vec2 {
  const loss = quadratic({ ...controls, center });
  return controls.form === 'penalized'
    ? penalizedMinimizer(loss, { penalty: 'l1', lambda: controls.lambda }).phi
    : constrainedMinimizer(loss, controls).phi;
}
/** The share of centres with a zero, each solved for, lies within five of its standard deviations. */
function isShare({ controls, now }: State, said: string | undefined): boolean {
  const all = outside(controls);
  const found = all.filter((center) => minimizer(controls, center).includes(0)).length;
  const share = now.share;
  const spread = 5 * Math.sqrt(Math.max(share * (1 - share), 1 / all.length) / all.length);
  return said === formatShare(share) && Math.abs(found / all.length - share) <= spread;
}
const shape = (p: number) => (p === 1 ? 'diamond' : p === 2 ? 'circle' : 'ball');
const isWhere = ({ controls }: State, where: string | undefined) => where === controls.window;
const isShape = ({ controls }: State, name: string | undefined) => name === shape(controls.p);
/** What is said of the centre that is held is the minimizer of its problem. */
function isBest({ controls, now }: State): boolean {
  const loss = plainLoss(controls);
  if (controls.form !== 'penalized') return isLowestInBall(loss.value, now.phi, controls);
  return isLowest((phi) => loss.value(phi) + controls.lambda * (Math.abs(phi[0]) + Math.abs(phi[1])), now.phi);
}
const ratioOf = (phi: Vec2) => Math.min(...phi.map(Math.abs)) / Math.max(...phi.map(Math.abs));
const isTie = ({ now }: State) => Math.abs(now.phi[0]) === Math.abs(now.phi[1]);
/** Is the point inside a polygon? */
const within = ([x, y]: Vec2, polygon: readonly Vec2[]) =>
  polygon.reduce((inside, [x1, y1], k) => {
    const [x2, y2] = polygon[(k + 1) % polygon.length] as Vec2;
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) ? !inside : inside;
  }, false);
/** Every centre in a grey area has such a minimizer. */
const inGrey = (state: State, is: (phi: Vec2) => boolean) =>
  outside(state.controls)
    .slice(0, 400)
    .filter((center) =>
      state.now.areas.some(({ region, polygon }) => region.kind !== 'dense' && within(center, polygon)),
    )
    .every((center) => is(minimizer(state.controls, center)));
const placeOf = ({ controls, now }: State) => {
  const zero = now.phi.includes(0);
  if (controls.form === 'penalized' || controls.p === 1) return zero ? 'a corner' : 'an edge';
  if (controls.p === INFINITE) return isTie({ now } as State) ? 'a corner' : 'an edge';
  return 'a smooth point';
};

const claims: readonly Says[] = [
  [
    /The (\w+) covers the whole (\w+): no centre is left outside, so there is no share to give/,
    (state, ball, where) => isShape(state, ball) && isWhere(state, where) && outside(state.controls).length === 0,
  ],
  [
    /Of all centres in the (\w+), (\S+%) give an exact zero/,
    (state, where, share) => isWhere(state, where) && state.controls.form === 'penalized' && isShare(state, share),
  ],
  [
    /Of the centres in the (\w+) outside of the (\w+), (\S+%) give an exact zero(?=\.)/,
    (state, where, ball, share) =>
      isWhere(state, where) && isShape(state, ball) && state.controls.p === 1 && isShare(state, share),
  ],
  [
    /Of the centres in the (\w+) outside of the (\w+), 0% give an exact zero, for those lie on four lines without area/,
    (state, where, ball) => {
      const { rays } = state.now;
      const onRays = rays.flatMap(({ from, way }) =>
        [0.5, 4].map((far): Vec2 => [from[0] + far * way[0], from[1] + far * way[1]]),
      );
      const nearZero = onRays.every((center) => ratioOf(minimizer(state.controls, center)) < 1e-6);
      return isWhere(state, where) && isShape(state, ball) && isShare(state, '0%') && rays.length === 4 && nearZero;
    },
  ],
  [
    /in the grey, magnitudes are equal/,
    (state) => inGrey(state, (phi) => near(Math.abs(phi[0]), Math.abs(phi[1]), 1e-9)),
  ],
  [/in the grey, one parameter is nearly zero/, (state) => inGrey(state, (phi) => ratioOf(phi) <= 0.1 + 1e-6)],
  [
    /Of (\S+) drawn, (\S+%|none) do(?:es)? \(95% interval (\S+%) to (\S+%)\)/,
    ({ now }, count, found, low, high) => {
      const { codes, draws } = now.sample;
      const counted = codes.filter((code) => code !== 0).length;
      const { share, ...total } = now.sample.total;
      const hits = Math.round(share * counted);
      // Wilson's interval: the shares whose distance from the one found is 1.96 of their own standard deviations.
      const apart = (at: number) => (hits / counted - at) ** 2 - (1.959964 ** 2 * at * (1 - at)) / counted;
      const ends = [total.low, total.high].every((end) => Math.abs(apart(end)) < 1e-5 || end === 0 || end === 1);
      return (
        codes.length * 2 === draws.points.length &&
        total.count === counted &&
        count === formatNumber(counted) &&
        found === (hits === 0 ? 'none' : formatShare(hits / counted)) &&
        ends &&
        low === formatShare(total.low) &&
        high === formatShare(total.high)
      );
    },
  ],
  [
    /The centre you hold has its minimum at the origin: both are zero/,
    (state) => state.now.phi.every((x) => x === 0) && isBest(state),
  ],
  [
    /Without a penalty every centre keeps its own minimum/,
    ({ controls, at }) =>
      controls.form === 'penalized' &&
      ([[1, 2], [-3, 0.1], controls.center] as const).every(
        (center) => at({ center: [center[0], center[1]] }).phi.join() === [...center].join(),
      ),
  ],
  [
    /The centre you hold is in the (\w+), rim included, and keeps its minimum/,
    (state, ball) =>
      isShape(state, ball) &&
      plainNorm(state.controls.center, state.controls.p) <= state.controls.budget * (1 + 1e-12) &&
      state.now.phi.join() === state.controls.center.join(),
  ],
  [
    /The centre you hold has its minimum at (\([^()]*\)), (an? [a-z ]+?) of the (diamond through it|\w+): /,
    (state, at, place, ball) =>
      at === formatPoint(state.now.phi) &&
      isBest(state) &&
      place === placeOf(state) &&
      (state.controls.form === 'penalized' ? ball === 'diamond through it' : isShape(state, ball)),
  ],
  [/(φ.) is exactly zero/, ({ now }, name) => now.phi[indexOf(name as string)] === 0],
  [/two equal magnitudes and no zero/, (state) => isTie(state) && !state.now.phi.includes(0)],
  [
    /(φ.) is small, and not zero/,
    ({ now: { phi } }, name) => {
      const j = indexOf(name as string);
      return phi[j] !== 0 && Math.abs(phi[j]) <= 0.1 * Math.abs(phi[1 - j] as number);
    },
  ],
  [/: no zero(?=\.)/, ({ now }) => now.phi.every((x) => x !== 0)],
];

const also = [
  '?',
  '?form=penalized',
  '?form=penalized&lambda=0',
  '?form=penalized&lambda=3',
  '?form=penalized&center=0.1,0.1',
  '?form=penalized&center=3,3',
  '?form=penalized&window=square&angle=20',
  '?budget=10',
  '?budget=10&window=square',
  '?budget=4.2&window=square&radius=3',
  '?budget=5.9&window=square&radius=3',
  '?p=inf&window=square&budget=2.9',
  '?p=inf&budget=10',
  '?p=2&budget=10',
  '?p=inf',
  '?p=inf&center=3,0.4&angle=0',
  '?p=2',
  '?p=2&center=2,0&angle=0',
  '?p=2&center=4,1&condition=2&angle=45&budget=1',
  '?p=2&center=0.1,0.2',
  '?p=2&center=0,0',
  '?center=0.5,0.5',
  '?center=0.1,0.2&p=inf',
  '?center=2,2',
  '?p=1.05&draws=10',
  '?p=1.001',
  '?p=3&radius=10',
  '?p=1&draws=3',
  '?draws=100000&angle=20&condition=30',
  '?draws=1&budget=2.99',
  '?radius=0.9&draws=5&budget=0.9',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
