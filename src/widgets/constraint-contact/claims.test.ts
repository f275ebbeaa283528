import { expect, it } from 'vitest';
import { type Claim, faults, indexOf } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { isLowestInBall, near, plainLoss, plainNorm, same } from '#scenes/loss/testing/plain-loss.ts';
import { signClaims } from '#scenes/loss/testing/sign-claims.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { proofWords } from './proof-words.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const INFINITE = Number.POSITIVE_INFINITY;
const SHAPES: Record<string, (p: number) => boolean> = {
  star: (p) => p < 1,
  diamond: (p) => p === 1,
  circle: (p) => p === 2,
  square: (p) => p === INFINITE,
  ball: (p) => p > 1 && p !== 2 && p < INFINITE,
};

/** The minimizer is at this point, which is the best of the shape. */
function touches({ controls, now }: State, shape = '', at = ''): boolean {
  const { phi } = now.best;
  const rim = near(plainNorm(phi, controls.p), controls.budget);
  const best = isLowestInBall(plainLoss(controls).value, phi, controls);
  return rim && best && SHAPES[shape]?.(controls.p) === true && at === formatPoint(phi);
}

const sizes = ({ now }: State) => now.best.phi.map(Math.abs) as unknown as Vec2;
const isCorner = (state: State) => {
  const [a, b] = sizes(state);
  return state.controls.p === INFINITE ? a === b : state.controls.p <= 1 && Math.min(a, b) === 0;
};
/** −∇L as it is defined, and how it compares with its own size. */
function pull({ controls, now }: State): { down: Vec2; slack: number } {
  const [x, y] = plainLoss(controls).slopes(now.best.phi);
  return { down: [-x, -y], slack: 1e-6 * (1 + Math.hypot(x, y)) };
}
/** No way into the ball from the corner leads down. */
function inCone(state: State): boolean {
  const { down, slack } = pull(state);
  const { phi } = state.now.best;
  const zero = phi.indexOf(0) as 0 | 1;
  const other = zero === 0 ? 1 : 0;
  const [out, across] = [down[other] * Math.sign(phi[other]), Math.abs(down[zero])];
  return out >= -slack && (state.controls.p < 1 || across <= out + slack);
}
/** The normal of a smooth boundary points as −∇L does. */
function alongNormal(state: State): boolean {
  const { down, slack } = pull(state);
  const { phi } = state.now.best;
  const largest = Math.max(...sizes(state));
  const smallest = Math.min(...sizes(state));
  const { p } = state.controls;
  const [unit, power] = [p < 1 ? smallest : largest, p - 1];
  const [a, b] = phi.map((x) => Math.sign(x) * (Math.abs(x) / unit) ** power) as unknown as Vec2;
  const size = Math.hypot(a, b);
  const turn = Math.abs(down[0] * b - down[1] * a) / size;
  const right = down[0] * a >= -slack && down[1] * b >= -slack;
  // The smallest double stands for all that is smaller: then the normal may be nearer to the axis.
  if (smallest === Number.MIN_VALUE) return right && turn <= Math.abs(a * b) + slack;
  return right && turn <= slack;
}
/** Another centre nearby, and another zero is gone. */
const movesOff = ({ controls, at }: State, zero: 0 | 1) =>
  at({ center: [controls.center[0] + 0.013, controls.center[1] + 0.017] }).best.phi[zero] !== 0;

const claims: readonly Says[] = [
  [
    /The loss’s own minimum is affordable: its norm, (.+), is within the budget (.+), so the constraint changes nothing/,
    ({ controls, now, at }, price, budget) => {
      const norm = plainNorm(controls.center, controls.p);
      return (
        norm <= controls.budget * (1 + 1e-12) &&
        price === formatNumber(norm) &&
        budget === formatNumber(controls.budget) &&
        [now, at({ budget: 100 })].every(({ best }) => same(best.phi, controls.center, 0))
      );
    },
  ],
  [
    /The contour touches a corner of the (\w+), (\(.+?\))\./,
    (now, shape, at) => touches(now, shape, at) && isCorner(now),
  ],
  [
    /The contour touches an edge of the (\w+), at (\(.+?\))\./,
    (now, shape, at) => touches(now, shape, at) && !isCorner(now) && [1, INFINITE].includes(now.controls.p),
  ],
  [
    /The contour touches the (\w+) at a smooth point, (\(.+?\))\./,
    (now, shape, at) => touches(now, shape, at) && !isCorner(now) && ![1, INFINITE].includes(now.controls.p),
  ],
  [
    /The downhill direction −∇L lies in the corner’s normal cone, so (φ.) is exactly zero/,
    (state, name) => state.now.best.phi[indexOf(name)] === 0 && inCone(state),
  ],
  [
    /Both magnitudes are held at the limit: they are equal, and neither is zero/,
    (state) => sizes(state).every((size) => size === state.controls.budget),
  ],
  [
    /(φ.) is zero here, but nothing holds it: nudge the centre and it moves off/,
    (state, name) => state.now.best.phi[indexOf(name)] === 0 && movesOff(state, indexOf(name)),
  ],
  [
    /On an edge −∇L must stand exactly perpendicular to it/,
    (state) => {
      const { down, slack } = pull(state);
      const [a, b] = sizes(state);
      const level = state.controls.p === 1 ? Math.abs(down[0]) - Math.abs(down[1]) : down[a > b ? 1 : 0];
      return Math.abs(level) <= slack;
    },
  ],
  [/There is a single normal direction, and −∇L lies along it/, alongNormal],
  [/neither parameter is zero/, (state) => sizes(state).every((size) => size > 0)],
];

const also = [
  '?center=0,0',
  '?center=1.8,0&angle=0&p=2',
  '?center=1.8,0&angle=0&p=inf',
  '?center=1.8,0.3&angle=0&p=inf',
  '?center=3,1&angle=45&condition=3&p=2',
  '?center=2.25,1.25&angle=45&condition=2&p=2',
  '?center=1.8,0.9&p=1.001',
  '?center=1.8,0.1&p=1.0005&angle=10',
  '?center=1.8,0.1&p=1.00001&angle=10',
  '?p=0.25&center=2,2&angle=45',
  '?p=0.5&center=2,2&angle=-45&condition=1',
  '?p=inf&center=2,2&angle=45',
  '?p=1&center=2,2&angle=45',
  '?p=1&center=0.5,0.5',
  '?p=1&center=0.25,0.75&angle=20',
  '?p=0.5&center=0.25,0.25',
  '?p=1000&center=1.8,0.9',
  '?p=1&center=2,1&condition=1',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});

const price = ({ controls }: State) => plainNorm(controls.center, controls.p);
/** Just off a tie, at the doubles on both sides of the budget, nothing is one. */
const decides = ({ controls: { budget }, at }: State) =>
  [1 + Number.EPSILON, 1 - Number.EPSILON].every((factor) => at({ budget: budget * factor }).proof === 'proved');
const slopesDiffer = (state: State) => {
  const [a, b] = pull(state).down.map(Math.abs) as unknown as Vec2;
  return Math.abs(a - b);
};

const proofClaims: readonly Says[] = [
  ...signClaims,
  [
    /Proved in exact arithmetic: ‖φ̂‖₁ is less than c, and nothing is cut off/,
    (state) => price(state) < state.controls.budget && same(state.now.best.phi, state.controls.center, 0),
  ],
  [
    /Proved in exact arithmetic: −∇L lies inside the corner’s cone, so/,
    (state) => isCorner(state) && inCone(state) && price(state) > state.controls.budget,
  ],
  [
    /Proved in exact arithmetic: the best point lies between two corners;/,
    (state) => !isCorner(state) && slopesDiffer(state) <= pull(state).slack && price(state) > state.controls.budget,
  ],
  [
    /A tie: ‖φ̂‖₁ = c holds with equality; the smallest change of c decides whether anything is cut off/,
    (state) => price(state) === state.controls.budget && decides(state),
  ],
  [
    /A tie: \|∂₁L\| = \|∂₂L\| holds with equality;/,
    (state) => isCorner(state) && inCone(state) && slopesDiffer(state) <= pull(state).slack,
  ],
  [
    /and the smallest change of φ̂ decides whether that lasts/,
    ({ controls, at }) => {
      const ways = [1 + Number.EPSILON, 1 - Number.EPSILON].flatMap((by) => [
        at({ center: [controls.center[0] * by, controls.center[1]] }),
        at({ center: [controls.center[0], controls.center[1] * by] }),
      ]);
      return ways.every(({ proof }) => proof === 'proved') && new Set(ways.map(({ best }) => best.zeros)).size === 2;
    },
  ],
  [
    /Not proved: in double precision, ‖φ̂‖ is within the budget/,
    (state) => state.controls.p !== 1 && price(state) <= state.controls.budget * (1 + 1e-12),
  ],
  [
    /Not proved: the lowest of the stationary points found, compared in double precision/,
    ({ controls, now }) => controls.p < 1 && isLowestInBall(plainLoss(controls).value, now.best.phi, controls),
  ],
  [
    /Not proved: computed in double precision, up to the residual/,
    ({ controls, now }) => controls.p > 1 && now.best.residual < 1e-6 * (1 + now.best.lambda),
  ],
];

const ties = [
  '?p=1&center=1.5,0.5&condition=1&budget=1',
  '?p=1&center=-0.5,2.5&condition=1&budget=2',
  '?p=1&center=2,1&condition=2&angle=45',
  '?p=1&center=2,-1&condition=2&angle=45',
  '?p=1&center=0.25,0.75&budget=1',
];

it('says of proofs nothing that is not so', () => {
  expect(
    faults({ widget, model, describe: proofWords, claims: proofClaims, also: [...also, ...ties], drawn: 200 }),
  ).toEqual([]);
});
