import { expect, it } from 'vitest';
import { remember } from '#figure/remember.ts';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest } from '#scenes/loss/testing/plain-loss.ts';
import { tableAskedIn } from '#scenes/tables/asked.ts';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { shortened } from '#scenes/tables/shortened.ts';
import { whole } from '#scenes/tables/table-run.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { describe } from './describe.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { begin, type Columns } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof modelAt>>;
type State = Parameters<Says[1]>[0];

const last = remember<Columns>();
const model = (controls: Controls) => {
  const asked = tableAskedIn(controls);
  return modelAt(
    controls,
    last(JSON.stringify(asked), () => whole(begin(asked, textsAtHand(controls)))),
  );
};

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const product = (x: readonly number[], y: readonly number[]) => mean(x.map((value, i) => value * (y[i] as number)));
const centred = (list: readonly number[]) => {
  const middle = mean(list);
  return list.map((x) => x - middle);
};
const standard = (list: readonly number[]) => {
  const from = centred(list);
  const scale = Math.sqrt(product(from, from));
  return scale === 0 ? from : from.map((x) => x / scale);
};

/** The columns of the state, standardized by their definition, and the target, in units of its standard deviation. */
function numbersIn({ now }: State) {
  const column = (name: string) => now.result.features.find((feature) => feature.name === name)?.values ?? [];
  const y = Array.from(now.result.target);
  const from = centred(y);
  const spread = Math.sqrt(product(from, from));
  const x = now.names.map((name) => standard(Array.from(column(name)))) as [number[], number[]];
  return { x, y: from.map((value) => value / spread), spread, mean: mean(y) };
}

/** (1/2n)‖y − Xφ‖² and the penalty, of coefficients in units of the target's standard deviation. */
function objectives(state: State) {
  const { x, y, spread } = numbersIn(state);
  const { lambda, penalty } = state.controls;
  const [h, a, b, all] = [product(x[0], x[1]), product(x[0], y), product(x[1], y), product(y, y)];
  const [one, other] = [product(x[0], x[0]), product(x[1], x[1])];
  const loss = ([p, q]: Vec2) => (all + one * p * p + other * q * q) / 2 + h * p * q - a * p - b * q;
  const price = ([p, q]: Vec2) =>
    penalty === 'l2' ? (lambda * (p * p + q * q)) / 2 : (lambda / spread) * (Math.abs(p) + Math.abs(q));
  return { loss, cost: (phi: Vec2) => loss(phi) + price(phi), spread, slope: slopes({ h, a, b, one, other }) };
}
const slopes =
  ({ h, a, b, one, other }: Record<'h' | 'a' | 'b' | 'one' | 'other', number>) =>
  ([p, q]: Vec2): Vec2 => [one * p + h * q - a, other * q + h * p - b];

const inSpreads = (state: State): Vec2 => {
  const { spread } = objectives(state);
  const [p, q] = state.now.best.phi;
  return [p / spread, q / spread];
};
const isBest = (state: State) => isLowest(objectives(state).cost, inSpreads(state));
const coefficient = ({ now }: State, letter: string) => now.best.phi[letter === 'φ₁' ? 0 : 1];
const nameAt = ({ now }: State, letter: string) => shortened(now.names[letter === 'φ₁' ? 0 : 1]);

const TINY = 1e-9;
/** The slope of the loss at φ* is not zero, so there is a contour through it. */
const hasContour = (state: State) =>
  objectives(state)
    .slope(inSpreads(state))
    .some((slope) => Math.abs(slope) > TINY);
const around = Array.from({ length: 32 }, (_, k): Vec2 => [Math.cos((Math.PI * k) / 16), Math.sin((Math.PI * k) / 16)]);
function othersDoAsWell(state: State): boolean {
  const [{ cost }, [a, b]] = [objectives(state), inSpreads(state)];
  const far = 1e-4;
  return around.some(([x, y]) => Math.abs(cost([a + far * x, b + far * y]) - cost([a, b])) < 1e-12);
}
const rho = (state: State) => {
  const { x } = numbersIn(state);
  return product(x[0], x[1]);
};

const claims: readonly Says[] = [
  [
    /(\S+) and (\S+) have the correlation ρ = (nearly )?([^ ]+?)\.(?= )/,
    (state, first, second, nearly, text = '') =>
      nameAt(state, 'φ₁') === first &&
      nameAt(state, 'φ₂') === second &&
      Math.abs(rho(state)) < 1 + TINY &&
      Math.abs(state.now.loss.rho) < 1 &&
      (nearly ? Math.abs(rho(state)) > 0.9999 : Math.abs(Number(text.replace('−', '-')) - rho(state)) < 1e-4),
  ],
  [
    /The data do not tell (\S+) and (\S+) apart: their correlation is (−?1)/,
    (state, first, second, text = '') =>
      nameAt(state, 'φ₁') === first &&
      nameAt(state, 'φ₂') === second &&
      Math.abs(Number(text.replace('−', '-')) - rho(state)) < TINY,
  ],
  [
    /(\S+)(?: and (\S+))? (does|do) not vary in these rows/,
    (state, ...said) => {
      const { x } = numbersIn(state);
      const flat = (['φ₁', 'φ₂'] as const).filter((_, j) => x[j]?.every((value) => value === 0));
      return said.slice(0, 2).filter(Boolean).join() === flat.map((letter) => nameAt(state, letter)).join();
    },
  ],
  [
    /Neither column pulls, and both coefficients are exactly zero/,
    (state) =>
      objectives(state)
        .slope([0, 0])
        .every((slope) => Math.abs(slope) < TINY) &&
      isBest(state) &&
      state.now.best.phi.every((phi) => phi === 0),
  ],
  [
    /Without a penalty φ\* is φ̂/,
    (state) =>
      state.controls.lambda === 0 &&
      isBest(state) &&
      objectives(state)
        .slope(inSpreads(state))
        .every((slope) => Math.abs(slope) < TINY),
  ],
  [
    /At λ = (.+?) neither coefficient is zero/,
    (state, lambda) =>
      lambda === formatNumber(state.controls.lambda) && isBest(state) && state.now.best.phi.every((phi) => phi !== 0),
  ],
  [
    /At λ = (.+?) (φ.), of (\S+), is exactly zero/,
    (state, lambda, letter = '', name) =>
      lambda === formatNumber(state.controls.lambda) &&
      isBest(state) &&
      coefficient(state, letter) === 0 &&
      name === nameAt(state, letter),
  ],
  [
    /(φ.) = (\S+) for each standard deviation of (\S+?)(?=[,:.;] )/,
    (state, letter = '', text, name) =>
      text === formatNumber(coefficient(state, letter)) && name === nameAt(state, letter),
  ],
  [
    /(φ₂) = (\S+) for each of (\S+?)(?=[.;] )/,
    (state, letter = '', text, name) =>
      text === formatNumber(coefficient(state, letter)) && name === nameAt(state, letter),
  ],
  [/other coefficients do as well/, othersDoAsWell],
  [
    /the contour through φ\* meets the diamond at a corner/,
    (state) =>
      state.controls.penalty === 'l1' && hasContour(state) && state.now.best.phi.filter((x) => x === 0).length === 1,
  ],
  [
    /The contour through φ\* meets the diamond on an edge/,
    (state) => state.controls.penalty === 'l1' && hasContour(state) && !state.now.best.phi.includes(0),
  ],
  [
    /The contour through φ\* runs along an edge of the diamond/,
    (state) => {
      const [a, b] = objectives(state).slope(inSpreads(state));
      const [p, q] = state.now.best.phi;
      // Slopes of one size across an edge of that quadrant, and everywhere along it, as the loss is flat that way.
      const across = Math.abs(Math.abs(a) - Math.abs(b)) < TINY && Math.sign(a) === -Math.sign(p);
      return across && Math.abs(Math.abs(rho(state)) - 1) < TINY && Math.sign(p * q) === Math.sign(rho(state));
    },
  ],
  [
    /The contour through φ\* meets a circle, which has no corners/,
    (state) => state.controls.penalty === 'l2' && hasContour(state),
  ],
  [
    /λ = (.+?) is at least λₘₐₓ = (.+?): both coefficients are exactly zero/,
    (state, lambda, most) => {
      const { slope, spread } = objectives(state);
      const pull = spread * Math.max(...slope([0, 0]).map(Math.abs));
      return (
        lambda === formatNumber(state.controls.lambda) &&
        Math.abs(pull - state.now.loss.lambdaMax) < TINY * (1 + pull) &&
        most === formatNumber(state.now.loss.lambdaMax) &&
        state.controls.lambda >= pull * (1 - TINY) &&
        isBest(state) &&
        state.now.best.phi.every((phi) => phi === 0)
      );
    },
  ],
  [
    /This explains (\S+) of the variance of (.+?) in the (\d+) rows/,
    (state, share, target, rows) =>
      share === formatShare(state.now.values['explained-share'] as number) &&
      Math.abs(1 - 2 * objectives(state).loss(inSpreads(state)) - (state.now.values['explained-share'] as number)) <
        TINY &&
      target === shortened(state.now.table.target, 20) &&
      Number(rows) === state.now.result.target.length,
  ],
  [
    /The prediction is the mean of (.+?), (\S+), for every row/,
    (state, target, text) =>
      target === shortened(state.now.table.target, 20) &&
      state.now.best.phi.every((phi) => phi === 0) &&
      text === formatNumber(numbersIn(state).mean),
  ],
];

const also = [
  '',
  '?lambda=0',
  '?lambda=43',
  '?lambda=1000000',
  '?lambda=0&penalty=l2',
  '?lambda=1000000&penalty=l2',
  '?first=s1&second=s2&lambda=1',
  '?first=s1&second=s2&lambda=0',
  '?data=meat&lambda=0.5',
  '?data=meat&first=channel_1&second=channel_2&lambda=0.1',
  '?data=cars&lambda=1',
  '?data=wages&lambda=0.5&texts=drop',
];

/** A copy, a copy turned about, a column that does not vary and another, and one that does not correlate with y. */
const OWN = 'x,copy,turned,flat,even,other,y\n1,2,9,4,8,1,1\n2,4,6,4,8,-1,0\n3,6,3,4,8,-1,4\n5,10,-3,4,8,1,3\n';
const ownAt = (controls: Controls) => model({ ...controls, file: { name: 'own.csv', text: OWN } });
const ownStates = ['l1', 'l2'].flatMap((penalty) =>
  [0, 0.1, 1, 9].flatMap((lambda) =>
    [
      'x&second=copy',
      'copy&second=turned',
      'x&second=flat',
      'flat&second=x',
      'flat&second=even',
      'other&second=flat',
    ].map((pair) => `?penalty=${penalty}&lambda=${lambda}&first=${pair}`),
  ),
);

it('says nothing that is not so, and makes every claim somewhere', () => {
  const shipped = faults({ widget, model, describe, claims, also });
  const own = faults({ widget, model: ownAt, describe, claims, also: ownStates, drawn: 0 });
  const isIdle = (fault: string) => fault.startsWith('no state says');
  expect([...shipped, ...own].filter((fault) => !isIdle(fault))).toEqual([]);
  expect(shipped.filter((fault) => isIdle(fault) && own.includes(fault))).toEqual([]);
});
