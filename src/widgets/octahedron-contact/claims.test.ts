import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { near } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { dualWords } from './dual-words.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { proofWords } from './proof-words.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];
type Space = readonly number[];

const sum = (v: Space) => v.reduce((total, x) => total + Math.abs(x), 0);
/** The loss by its definition, and its slopes. */
function plain({ center, hessian: [a, b, c, d, e, f] }: Controls) {
  const slopes = (phi: Space): Space => {
    const [x = 0, y = 0, z = 0] = phi.map((p, j) => p - (center[j] as number));
    return [a * x + b * y + c * z, b * x + d * y + e * z, c * x + e * y + f * z];
  };
  const value = (phi: Space) =>
    slopes(phi).reduce((total, g, j) => total + (g * ((phi[j] as number) - (center[j] as number))) / 2, 0);
  return { slopes, value };
}

const STEPS = 24;
const SIDES = [-1, 1];
/** Points all over the octahedron of size 1, its edges and vertices among them. */
const surface = SIDES.flatMap((s) =>
  SIDES.flatMap((t) =>
    SIDES.flatMap((u) =>
      Array.from({ length: STEPS + 1 }, (_, i) =>
        Array.from({ length: STEPS + 1 - i }, (_, j) => [
          (s * i) / STEPS,
          (t * j) / STEPS,
          (u * (STEPS - i - j)) / STEPS,
        ]),
      ).flat(),
    ),
  ),
);
const stretched = (points: readonly Space[], by: number) => points.map((point) => point.map((x) => x * by));
/** Is no point of a ball lower than this one, which is in it? */
function isLowest({ controls }: State, phi: Space, size: (v: Space) => number): boolean {
  const { value } = plain(controls);
  const here = value(phi);
  const rim = surface.map((point) => point.map((x) => (x / size(point)) * controls.budget));
  const all = [...rim, ...stretched(rim, 0.5), [0, 0, 0]];
  return (
    size(phi) <= controls.budget * (1 + 1e-9) &&
    all.every((point) => value(point) >= here - 1e-9 * (1 + Math.abs(here)))
  );
}
const names = (text: string) => [...text.matchAll(/φ([₁₂₃])/g)].map(([, digit = '']) => '₁₂₃'.indexOf(digit));
const zerosOf = (phi: Space) => phi.flatMap((x, j) => (x === 0 ? [j] : []));
const ridgeOf = ({ now }: State) => now.ridge.phi;
const length = (v: Space) => Math.hypot(...v);

const claims: readonly Says[] = [
  [
    /The loss’s own minimum is affordable: its norm, (.+), is within the budget (.+), so neither ball cuts anything off/,
    ({ controls, now }, price, budget) =>
      sum(controls.center) <= controls.budget * (1 + 1e-12) &&
      price === formatNumber(sum(controls.center)) &&
      budget === formatNumber(controls.budget) &&
      now.best.phi.join() === controls.center.join() &&
      now.ridge.phi.join() === controls.center.join(),
  ],
  [
    /The ellipsoid touches (a vertex|an edge|a face) of the octahedron, at (\(.+?\)):/,
    (state, where, at) => {
      const { phi } = state.now.best;
      const onRim = near(sum(phi), state.controls.budget, 1e-12);
      const kinds = ['a face', 'an edge', 'a vertex'];
      return onRim && at === formatPoint(phi) && where === kinds[zerosOf(phi).length] && isLowest(state, phi, sum);
    },
  ],
  [/no parameter is zero/, ({ now }) => zerosOf(now.best.phi).length === 0],
  [
    /: ((?:φ. and )?φ.) (?:is|are) exactly zero/,
    ({ now }, said = '') => names(said).join() === zerosOf(now.best.phi).join(),
  ],
  [
    /The ball ‖φ‖₂ ≤ c holds the centre itself/,
    (state) =>
      length(state.controls.center) <= state.controls.budget && ridgeOf(state).join() === state.controls.center.join(),
  ],
  [
    /The best point with ‖φ‖₂ ≤ c has no zero/,
    (state) => zerosOf(ridgeOf(state)).length === 0 && isLowest(state, ridgeOf(state), length),
  ],
  [
    /The best point with ‖φ‖₂ ≤ c has ((?:φ., )*(?:φ. and )?φ.) at zero: nothing holds (?:it|them) there/,
    (state, said = '') => {
      const zeros = zerosOf(ridgeOf(state));
      const { center } = state.controls;
      const moved = state.at({ center: [center[0] + 0.013, center[1] + 0.017, center[2] - 0.019] });
      return (
        names(said).join() === zeros.join() &&
        isLowest(state, ridgeOf(state), length) &&
        zeros.every((j) => moved.ridge.phi[j] !== 0)
      );
    },
  ],
];

const ROUND = 'hessian=1,0,0,1,0,1';
const also = [
  '?',
  '?center=0.2,0.3,0.1',
  '?center=0,0,0',
  '?center=0.5,0,0.5&budget=1',
  '?center=2.2,0.4,0.2',
  '?center=0.9,1.1,0.9',
  '?center=1.2,1.1,0&hessian=1,-0.3,0.5,1,0.5,1',
  `?center=2,0,0&${ROUND}`,
  `?center=2,1,0&${ROUND}`,
  `?center=2,1,1&${ROUND}`,
  `?center=0.6,0.6,0&${ROUND}`,
  `?center=0.6,0.5,0.4&${ROUND}`,
  `?center=1,1,-1&${ROUND}&budget=1.5`,
  '?center=-3,2,1&hessian=1,0,0,100,0,0.01',
  '?budget=0.001',
  '?budget=100',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});

/** −∇L at the minimizer, and where in the cube of λ each of its parts is. */
function pulls({ controls, now }: State) {
  const down = plain(controls)
    .slopes(now.best.phi)
    .map((slope) => -slope);
  const slack = 1e-9 * (1 + now.best.lambda);
  return { down, slack, full: down.filter((pull) => Math.abs(Math.abs(pull) - now.best.lambda) <= slack).length };
}
const inCube = (state: State) => {
  const { down, slack } = pulls(state);
  return down.every((pull) => Math.abs(pull) <= state.now.best.lambda + slack);
};
const dualClaims: readonly Says[] = [
  [
    /Nothing is cut off: −∇L is zero, and λ with it/,
    (state) => pulls(state).down.every((pull) => pull === 0) && state.now.best.lambda === 0,
  ],
  [
    /Only (φ.) is not zero: −∇L lies on a face of the cube/,
    (state, said = '') =>
      inCube(state) &&
      pulls(state).full >= 1 &&
      state.now.best.phi.every((x, j) => (x !== 0) === names(said).includes(j)),
  ],
  [
    /(φ. and φ.) are not zero: −∇L lies on an edge of the cube/,
    (state, said = '') =>
      inCube(state) &&
      pulls(state).full >= 2 &&
      state.now.best.phi.every((x, j) => (x !== 0) === names(said).includes(j)),
  ],
  [
    /No parameter is zero: −∇L is a corner of the cube/,
    (state) => inCube(state) && pulls(state).full === 3 && state.now.best.phi.every((x) => x !== 0),
  ],
];

it('says of the cube nothing that is not so', () => {
  expect(faults({ widget, model, describe: dualWords, claims: dualClaims, also })).toEqual([]);
});

const HAS: Record<string, (x: number) => boolean> = {
  'exactly zero': (x) => x === 0,
  positive: (x) => x > 0,
  negative: (x) => x < 0,
};
const price = ({ controls }: State) => sum(controls.center);
const proofClaims: readonly Says[] = [
  [
    /Proved in exact arithmetic: (?:‖φ̂‖₁ is less than c, and nothing is cut off|(?=φ₁))/,
    (state) =>
      state.now.values.proof === 'proved' &&
      (price(state) > state.controls.budget || state.now.best.contact === 'interior'),
  ],
  [
    /φ₁ is (exactly zero|positive|negative), φ₂ is (exactly zero|positive|negative) and φ₃ is (exactly zero|positive|negative)/,
    (state, ...said) =>
      state.now.best.phi.every((x, j) => HAS[said[j] ?? '']?.(x)) && isLowest(state, state.now.best.phi, sum),
  ],
  [
    /A tie: ‖φ̂‖₁ = c holds with equality; the smallest change of c decides whether anything is cut off/,
    (state) =>
      price(state) === state.controls.budget &&
      [1 + Number.EPSILON, 1 - Number.EPSILON].every(
        (by) => state.at({ budget: state.controls.budget * by }).proof === 'proved',
      ),
  ],
  [
    /A tie: \|∂ⱼL\| = λ holds with equality at a zero, which the smallest change of φ̂ may end/,
    (state) => {
      const { center } = state.controls;
      const changed = [0, 1, 2].flatMap((j) =>
        [1 + Number.EPSILON, 1 - Number.EPSILON].map((by) =>
          state.at({ center: center.map((x, k) => (k === j ? x * by : x)) as unknown as Controls['center'] }),
        ),
      );
      return (
        changed.some(({ best }) => best.zeros < state.now.best.zeros) && pulls(state).full > 3 - state.now.best.zeros
      );
    },
  ],
];

it('says of proofs nothing that is not so', () => {
  const ties = [`?center=2,1.5,1&${ROUND}`, `?center=-2,0.5,1&${ROUND}`, `?center=2,1.5,-0.75&${ROUND}`];
  expect(faults({ widget, model, describe: proofWords, claims: proofClaims, also: [...also, ...ties] })).toEqual([]);
});
