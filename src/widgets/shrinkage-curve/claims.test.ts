import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { near } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];
type Name = 'lasso' | 'ridge' | 'elastic-net' | 'hard' | 'square-root' | 'mcp' | 'scad';

/** The slope of MCP and of SCAD, whose integral they are. */
const folded = (x: number, slope: (t: number) => number) => {
  const steps = 400;
  return Array.from({ length: steps }, (_, k) => slope(((k + 0.5) / steps) * x) * (x / steps)).reduce(
    (a, b) => a + b,
    0,
  );
};
const PENALTIES: Record<Name, (x: number, controls: Controls) => number> = {
  lasso: (x, { lambda }) => lambda * x,
  ridge: (x, { lambda }) => (lambda * x * x) / 2,
  'elastic-net': (x, { lambda, mix }) => lambda * (mix * x + ((1 - mix) * x * x) / 2),
  hard: (x, { lambda }) => (x === 0 ? 0 : lambda),
  'square-root': (x, { lambda }) => lambda * Math.sqrt(x),
  mcp: (x, { lambda, gamma }) => folded(x, (t) => Math.max(0, lambda - t / gamma)),
  scad: (x, { lambda, gamma }) =>
    folded(x, (t) => (t <= lambda ? lambda : Math.max(0, gamma * lambda - t) / (gamma - 1))),
};
const CALLED: Record<string, Name> = {
  'the lasso': 'lasso',
  ridge: 'ridge',
  'the elastic net': 'elastic-net',
  'the hard threshold': 'hard',
  'the square root': 'square-root',
  mcp: 'mcp',
  scad: 'scad',
};
const nameOf = (text = '') => CALLED[text.toLowerCase()] as Name;

/** The value that the figure gives is the lowest point of ½(x−z)² + penalty, but for what the integral leaves out. */
function isBest(controls: Controls, name: Name, x: number): boolean {
  const { z } = controls;
  const f = (at: number) => (at - z) ** 2 / 2 + PENALTIES[name](Math.abs(at), controls);
  const others = Array.from({ length: 201 }, (_, k) => (z * k) / 200);
  const close = [-0.1, -0.01, 0.01, 0.1].map((by) => x * (1 + by));
  return [0, z, ...others, ...close].every(
    (other) => f(x) <= f(other) + 1e-4 * (1 + z * z + controls.lambda * Math.abs(z)),
  );
}
const value = (now: State['now'], name: Name) => now.values[name] as number;
const valueAt = ({ at }: State, name: Name, z: number) => value(at({ z }), name);
const fine = ({ controls, now }: State, name: Name) => isBest(controls, name, value(now, name));
/** Some z, near and far, of both signs. */
const SOME = [0.01, 0.4, 1, 1.7, 3, 9, 60, -0.2, -5, -99];
/** What is lost at z ≥ 0. */
const loss = (state: State, name: Name, z: number) => z - valueAt(state, name, z);
const spaced = (from: number, to: number, count = 60) =>
  Array.from({ length: count + 1 }, (_, k) => from + (k / count) * (to - from));
const falls = (list: readonly number[]) => list.every((x, k) => k === 0 || x < (list[k - 1] as number) + 1e-9);
/** No jump anywhere from 0 to `to`: smaller steps of z make smaller steps of the minimizer. */
const isContinuous = (state: State, name: Name, to: number) =>
  spaced(0, to, 40).every((z) => Math.abs(valueAt(state, name, z + 1e-9) - valueAt(state, name, z)) < 1e-4);
const jumpsAt = (state: State, name: Name, z: number) =>
  Math.abs(valueAt(state, name, z * (1 + 1e-9)) - valueAt(state, name, z * (1 - 1e-9)));
const isZeroUpTo = (state: State, name: Name, edge: number) =>
  [-1, -0.5, 0, 0.3, 0.999].every((share) => valueAt(state, name, share * edge) === 0) &&
  valueAt(state, name, 1.001 * edge) !== 0;
/** The end of the band in which the minimizer is zero, by bisection. */
function edgeOf(state: State, name: Name): number {
  let [low, high] = [0, 100];
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (valueAt(state, name, middle) === 0) low = middle;
    else high = middle;
  }
  return low;
}

const group = (verb: string, rest: string, is: (x: number, z: number) => boolean): Says => [
  new RegExp(`(?<=[:;] )([^:;]+?) ${verb}${rest}(?=[;.])`),
  (state, names = '') => {
    const listed = names.split(/, | and /).map(nameOf);
    return Object.values(CALLED).every(
      (name) => fine(state, name) && listed.includes(name) === is(value(state.now, name), state.controls.z),
    );
  },
];
const took = (rest: RegExp, holds: (state: State, ...said: string[]) => boolean): Says => [
  rest,
  (state, ...said) => fine(state, state.controls.show as Name) && holds(state, ...said),
];
const result = ({ now, controls }: State) => value(now, controls.show as Name);

const claims: readonly Says[] = [
  [
    /The loss itself wants 0, and no penalty minds/,
    (state) => Object.values(CALLED).every((name) => value(state.now, name) === 0 && fine(state, name)),
  ],
  [
    /Nothing is penalized: every minimizer is z itself/,
    ({ controls, now }) =>
      controls.lambda === 0 && Object.values(CALLED).every((name) => value(now, name) === controls.z),
  ],
  [/At z = ([^ :]+):/, ({ controls }, z) => z === formatNumber(controls.z)],
  group('holds?', ' it at exactly zero', (x) => x === 0),
  group('shrinks?', ' it', (x, z) => x !== 0 && x !== z && Math.abs(x) < Math.abs(z)),
  group('leaves?', ' it as it is, without bias', (x, z) => x === z),
  took(/([A-Z].*?) holds every \|z\| up to (.+?) at exactly zero, and this one with them/, (state, name, edge) => {
    const which = nameOf(name);
    const found = edgeOf(state, which);
    const said = state.now.curves.find((curve) => curve.name === which)?.halfWidth as number;
    return (
      which === state.controls.show &&
      result(state) === 0 &&
      isZeroUpTo(state, which, found) &&
      near(found, said) &&
      edge === formatNumber(said) &&
      Math.abs(state.controls.z) <= said
    );
  }),
  took(
    /The lasso takes λ = (.+?) off and leaves (.+?)\.(?= |$)/,
    (state, off, left) =>
      near(Math.abs(state.controls.z) - Math.abs(result(state)), state.controls.lambda) &&
      off === formatNumber(state.controls.lambda) &&
      left === formatNumber(result(state)),
  ),
  took(
    /Ridge divides z by 1 \+ λ = (.+?) and leaves (.+?)\.(?= |$)/,
    (state, by, left) =>
      by === formatNumber(1 + state.controls.lambda) &&
      near(state.controls.z / (1 + state.controls.lambda), result(state)) &&
      left === formatNumber(result(state)),
  ),
  took(
    /The elastic net takes mix·λ = (.+?) off, divides by (.+?) and leaves (.+?)\.(?= |$)/,
    (state, off, by, left) => {
      const { z, lambda, mix } = state.controls;
      const divisor = 1 + (1 - mix) * lambda;
      return (
        off === formatNumber(mix * lambda) &&
        by === formatNumber(divisor) &&
        near((Math.abs(z) - mix * lambda) / divisor, Math.abs(result(state))) &&
        left === formatNumber(result(state))
      );
    },
  ),
  took(
    /The hard threshold keeps (.+?) as it is/,
    (state, z) => result(state) === state.controls.z && z === formatNumber(state.controls.z),
  ),
  took(
    /(The square root|MCP|SCAD) takes (.+?) off and leaves (.+?)\.(?= |$)/,
    (state, name, off, left) =>
      nameOf(name) === state.controls.show &&
      off === formatNumber(Math.abs(state.controls.z - result(state))) &&
      left === formatNumber(result(state)) &&
      Math.abs(result(state)) < Math.abs(state.controls.z),
  ),
  took(
    /(MCP|SCAD) leaves (.+?) as it is/,
    (state, name, z) =>
      nameOf(name) === state.controls.show &&
      result(state) === state.controls.z &&
      z === formatNumber(state.controls.z),
  ),
  [
    /Whatever survives is off by λ, however large it is/,
    (state) =>
      SOME.every(
        (z) =>
          valueAt(state, 'lasso', z) === 0 || near(Math.abs(z - valueAt(state, 'lasso', z)), state.controls.lambda),
      ),
  ],
  [
    /No z but 0 ever becomes zero, and the larger it is the more it loses/,
    (state) =>
      SOME.every((z) => valueAt(state, 'ridge', z) !== 0) && falls(spaced(0, 90).map((z) => -loss(state, 'ridge', z))),
  ],
  [
    /It holds small z at zero like the lasso/,
    (state) => isZeroUpTo(state, 'elastic-net', edgeOf(state, 'elastic-net')) && edgeOf(state, 'elastic-net') > 0,
  ],
  [
    /beyond, its slope is below 1, as ridge’s is/,
    (state) => {
      const slope = (name: Name) => valueAt(state, name, 100) - valueAt(state, name, 99);
      return ['elastic-net', 'ridge'].every((name) => slope(name as Name) < 1) || edgeOf(state, 'elastic-net') > 99;
    },
  ],
  [
    /With mix = 1 it is the lasso/,
    (state) => SOME.every((z) => near(valueAt(state, 'elastic-net', z), valueAt(state, 'lasso', z))),
  ],
  [
    /With mix = 0 it is ridge/,
    (state) => SOME.every((z) => near(valueAt(state, 'elastic-net', z), valueAt(state, 'ridge', z))),
  ],
  [
    /What survives has no bias, but the minimizer jumps at the threshold/,
    (state) =>
      SOME.every((z) => [0, z].includes(valueAt(state, 'hard', z))) &&
      jumpsAt(state, 'hard', edgeOf(state, 'hard')) > 1e-3,
  ],
  [
    /Beyond its jump, the larger z is the less it loses/,
    (state) => {
      const edge = edgeOf(state, 'square-root');
      return (
        edge > 99 ||
        (jumpsAt(state, 'square-root', edge) > 1e-3 &&
          falls(spaced(edge * 1.001, 100).map((z) => loss(state, 'square-root', z))))
      );
    },
  ],
  [
    /From λ to γλ it takes ever less, and nothing jumps/,
    (state) => {
      const { lambda, gamma } = state.controls;
      return (
        falls(spaced(lambda, Math.min(100, gamma * lambda)).map((z) => loss(state, 'mcp', z))) &&
        isContinuous(state, 'mcp', 100)
      );
    },
  ],
  [
    /It is the lasso up to 2λ, takes ever less from there to γλ, and nothing jumps/,
    (state) => {
      const { lambda, gamma } = state.controls;
      const asLasso = spaced(0, Math.min(100, 2 * lambda)).every((z) =>
        near(valueAt(state, 'scad', z), valueAt(state, 'lasso', z)),
      );
      const less =
        2 * lambda > 100 || falls(spaced(2 * lambda, Math.min(100, gamma * lambda)).map((z) => loss(state, 'scad', z)));
      return asLasso && less && isContinuous(state, 'scad', 100);
    },
  ],
  [
    /It is the lasso at first; for γ ≤ 2 it then jumps to z itself/,
    (state) => {
      const { lambda, gamma } = state.controls;
      const points = spaced(0, 100, 400);
      const first = points.findIndex((z) => !near(valueAt(state, 'scad', z), valueAt(state, 'lasso', z)));
      return (
        gamma <= 2 &&
        (first < 0
          ? 2 * lambda > 100
          : (points[first] as number) > lambda && points.slice(first).every((z) => valueAt(state, 'scad', z) === z))
      );
    },
  ],
];

const shown = ['lasso', 'ridge', 'elastic-net', 'hard', 'square-root', 'mcp', 'scad'];
const also = [
  '?z=0',
  '?lambda=0',
  '?z=-1.3',
  '?z=9',
  '?z=0.2',
  ...shown.flatMap((name) => [0.3, 1, 2.2, -2.2, 9, 99].map((z) => `?z=${z}&show=${name}`)),
  '?show=elastic-net&mix=0',
  '?show=elastic-net&mix=1',
  '?show=elastic-net&mix=1&z=0.2',
  '?show=scad&gamma=1.5&z=3',
  '?show=scad&gamma=2&z=3',
  '?show=scad&gamma=2.01&z=2.005',
  '?show=mcp&gamma=1.0001&z=3',
  '?show=mcp&gamma=1.1&z=1.05',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
