import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowest, plainLoss } from '#scenes/loss/testing/plain-loss.ts';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { supportOf } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof supportOf>>;
type State = Parameters<Says[1]>[0];
type Method = 'ISTA' | 'FISTA';

/** Steps that are watched beyond those that were asked for: “for ever”. */
const BEYOND = 1500;
const shrink = (v: number, by: number) => v - Math.max(-by, Math.min(by, v));
const supportOfPoint = (phi: Vec2) => phi.map((x) => Number(x !== 0)).join('');

/** Whether each iterate has the support of the minimizer, by the definition of the method. */
function history({ controls, now }: State, method: Method): boolean[] {
  const { step, start, lambda, most } = controls;
  const { slopes } = plainLoss(controls);
  const right = supportOfPoint(now.best.phi);
  let [phi, before]: [Vec2, Vec2] = [start, start];
  let pace = 1;
  const found = [supportOfPoint(start) === right];
  for (let k = 1; k <= most + BEYOND; k += 1) {
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = method === 'FISTA' && k > 1 ? (lastPace(pace) - 1) / pace : 0;
    const ahead: Vec2 = [phi[0] + momentum * (phi[0] - before[0]), phi[1] + momentum * (phi[1] - before[1])];
    const [a, b] = slopes(ahead);
    before = phi;
    phi = [shrink(ahead[0] - step * a, step * lambda), shrink(ahead[1] - step * b, step * lambda)];
    pace = next;
    found.push(supportOfPoint(phi) === right);
  }
  return found;
}
/** s before s′ = (1 + √(1 + 4s²))/2. */
const lastPace = (pace: number) => Math.sqrt(pace * pace - pace);

const runs = new Map<string, boolean[]>();
function run(state: State, method: Method): boolean[] {
  const key = method + JSON.stringify(state.controls);
  const known = runs.get(key) ?? history(state, method);
  runs.set(key, known);
  return known;
}
const since = (words: string | undefined) => (words === 'from the start' ? 0 : Number(/\d+/.exec(words ?? '')?.[0]));
/** Right from there to there, and not just before. */
const rightFrom = (state: State, method: Method, words: string | undefined, to = Number.POSITIVE_INFINITY) => {
  const found = run(state, method);
  const from = since(words);
  return (
    found.slice(from, to + 1).every(Boolean) &&
    found.slice(from, to + 1).length > 0 &&
    (from === 0 || found[from - 1] === false)
  );
};
const most = ({ controls }: State) => controls.most;
/** The last iterate is wrong, or so it is, be it for a moment, further on. */
const notFound = (state: State, method: Method) =>
  run(state, method).slice(most(state)).includes(false) || isFar(state);
/** Steps so long that nothing is sure. */
const isFar = ({ controls }: State) => controls.step >= 4 / 3;
const isStep = (state: State, t: string | undefined) => t === formatNumber(state.controls.step);

const FROM = '(from the start|from iteration \\d+ on)';
const ZEROS = /(neither parameter is zero|both parameters are zero|φ. is zero and φ. is not)/;
const claims: readonly Says[] = [
  [/With t = (.+?)(?=, ISTA)/, isStep],
  [new RegExp(`ISTA knows ${FROM} that`), (state, from) => rightFrom(state, 'ISTA', from)],
  [
    ZEROS,
    ({ controls, now }, words) => {
      const { phi } = now.best;
      const loss = plainLoss(controls);
      const best = isLowest(
        (point) => loss.value(point) + controls.lambda * (Math.abs(point[0]) + Math.abs(point[1])),
        phi,
      );
      const named = /(φ.) is zero and (φ.)/.exec(words as string);
      const [zero, other] = [indexOf(named?.[1] ?? ''), indexOf(named?.[2] ?? '')];
      if (words === 'neither parameter is zero') return best && phi.every((x) => x !== 0);
      if (words === 'both parameters are zero') return best && phi.every((x) => x === 0);
      return best && zero !== other && phi[zero] === 0 && phi[other] !== 0;
    },
  ],
  [/it is proved that it stays so/, (state) => run(state, 'ISTA').slice(state.now.proximal.from).every(Boolean)],
  [
    /The bound promises it for iteration (.+?) and all later ones/,
    (state, bound) => {
      const first = state.now.bound;
      return bound === formatNumber(first) && run(state, 'ISTA').slice(first).every(Boolean);
    },
  ],
  [/(?:No bound promises it(?! for)|no bound promises it)/, ({ now }) => now.values.bound === 'none'],
  [
    /No bound promises it for steps from 2\/μ = (.+?) on/,
    (state, longest) => longest === '2' && state.controls.step >= 2 * (1 - 1e-12) && state.now.values.bound === 'none',
  ],
  [
    new RegExp(`ISTA has the right support ${FROM} as far as iteration (\\d+), but may lose it again`),
    (state, from, to) =>
      to === String(most(state)) && rightFrom(state, 'ISTA', from, most(state)) && !state.now.proximal.certain,
  ],
  [
    /The step t = (.+?) is too long: from 2\/μ = 2 on it can lead away from the minimum/,
    (state, t) => isStep(state, t) && state.controls.step >= 2 * (1 - 1e-12),
  ],
  [/ISTA does not find that/, (state) => notFound(state, 'ISTA')],
  [
    /In (\d+) iterations of t = (.+?)(?=, ISTA)/,
    (state, count, t) => count === String(most(state)) && isStep(state, t),
  ],
  [
    /At λ = 0 nothing holds a parameter at zero/,
    ({ controls, at, now: { best } }) => {
      const [x, y] = controls.center;
      return (
        controls.lambda === 0 &&
        at({ center: [x + 1e-3, y + 1e-3] }).best.phi.every((phi) => phi !== 0) &&
        best.phi.includes(0)
      );
    },
  ],
  [
    new RegExp(`ISTA has, ${FROM} but without proof, the support(?: of the loss’s own minimum, where)?`),
    (state, from) => rightFrom(state, 'ISTA', from, most(state)) && !state.now.proximal.certain,
  ],
  [/ISTA does not find the support(?: of the loss’s own minimum, where)?/, (state) => notFound(state, 'ISTA')],
  [
    /Here λ stands at a knot of the path, or too near one for a proof/,
    ({ controls, now }) => {
      const slopes = plainLoss(controls).slopes(now.best.phi);
      const room = now.best.phi.map((x, j) =>
        x === 0 ? controls.lambda - Math.abs(slopes[j] as number) : Math.abs(x),
      );
      return Math.min(...room) < 0.02;
    },
  ],
  [
    /FISTA does not find it in (\d+) iterations/,
    (state, count) => count === String(most(state)) && notFound(state, 'FISTA'),
  ],
  [new RegExp(`FISTA knows it ${FROM}`), (state, from) => rightFrom(state, 'FISTA', from)],
  [
    new RegExp(`FISTA has it ${FROM}, without proof that it stays so`),
    (state, from) => rightFrom(state, 'FISTA', from, most(state)) && !state.now.accelerated.certain,
  ],
];

const also = [
  '?',
  '?lambda=3',
  '?lambda=3&start=0,0',
  '?lambda=0',
  '?lambda=0&center=1,0&angle=0',
  '?lambda=0&center=1,0&angle=0&start=1,0',
  '?lambda=0&center=1,0&angle=0&start=1,3&step=1&condition=1',
  '?lambda=0.1',
  '?lambda=0.1&step=2.5',
  '?lambda=0.1&step=1.5',
  '?lambda=3&step=2.5',
  '?lambda=3&step=4',
  '?step=2.5',
  '?step=0.001',
  '?step=0.001&most=5000',
  '?step=0.05&most=60',
  '?step=0.2&most=10',
  '?step=1.3',
  '?step=0.001&condition=10000&start=100,100&most=5000',
  '?step=0.001&condition=10000&start=100,100&most=5000&lambda=0.004&center=0.005,0&angle=0',
  '?center=2,1&angle=0&condition=1&lambda=1',
  '?center=2,1&angle=0&condition=1&lambda=1&start=5,1&step=0.5',
  '?center=2,1&angle=0&condition=1&lambda=1&start=5,-3&step=1.9',
  '?center=2,1&angle=0&condition=1&lambda=1&start=5,0.5',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model: supportOf, describe, claims, also })).toEqual([]);
});
