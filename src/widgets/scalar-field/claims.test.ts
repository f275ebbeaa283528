import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { parseFormula, type Vec2 } from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

const TURNS = Array.from({ length: 48 }, (_, k): Vec2 => [Math.cos((k * Math.PI) / 24), Math.sin((k * Math.PI) / 24)]);
/** How fast f grows from the probe in a direction, over a distance. */
function growth({ controls: { f, at } }: State, [a, b]: Vec2, far: number): number {
  const formula = parseFormula(f, ['x', 'y']);
  return (formula.value([at[0] + far * a, at[1] + far * b]) - formula.value(at)) / far;
}
const NEAR = 1e-6;
const rough = (one: number, other: number, slack: number) =>
  Math.abs(one - other) <= slack * (1 + Math.abs(one) + Math.abs(other));
/** Slopes to both sides of the point stay apart in some direction, or there is none. */
const isKinked = (state: State) =>
  TURNS.some((way) => {
    const [ahead, back] = [growth(state, way, NEAR), -growth(state, way, -NEAR)];
    const [nearer, behind] = [growth(state, way, NEAR / 10), -growth(state, way, -NEAR / 10)];
    return !rough(ahead, -back, 1e-2) || !rough(nearer, -behind, 1e-2) || !rough(ahead, nearer, 0.5);
  });
/** Along the infinite parts of the gradient f grows faster than any slope, straight across its isolines. */
function isSteep(state: State): boolean {
  const [a, b] = state.now.gradient.map((slope) => (Number.isFinite(slope) ? 0 : Math.sign(slope))) as unknown as Vec2;
  return growth(state, [a, b], 1e-8) > 1e3 && Math.abs(growth(state, [-b, a], 1e-8)) < 1e-3;
}
const valueAt = ({ controls: { f, at } }: State) => parseFormula(f, ['x', 'y']).value(at);

const claims: readonly Says[] = [
  [
    /At (\([^()]*\)) f is undefined: the formula gives no real number there/,
    (state, at) => at === formatPoint(state.controls.at) && Number.isNaN(valueAt(state)),
  ],
  [
    /The point (\([^()]*\)) goes in, the number (.+?) comes out/,
    (state, at, value) => at === formatPoint(state.controls.at) && value === formatNumber(valueAt(state)),
  ],
  [/There is no slope at such a point/, (state) => !Number.isFinite(valueAt(state))],
  [
    /Here f has a kink, so there is no gradient; (\([^()]*\)) is only what the rule \|t\|′ = 0 at t = 0 makes of it/,
    (state, gradient) => gradient === formatPoint(state.now.gradient) && isKinked(state),
  ],
  [/The formula gives no gradient here/, ({ now }) => now.gradient.some(Number.isNaN)],
  [
    /Here f is flat: its gradient is zero/,
    (state) => !isKinked(state) && TURNS.every((way) => Math.abs(growth(state, way, NEAR)) < 1e-4),
  ],
  [
    /It grows fastest along the gradient (\([^()]*\)), by (.+?) a unit, straight across the isolines/,
    (state, said, rate) => {
      const { gradient } = state.now;
      const steepness = Math.hypot(...gradient);
      if (steepness === Number.POSITIVE_INFINITY)
        return isSteep(state) && said === formatPoint(gradient) && rate === '∞';
      const up: Vec2 = [gradient[0] / steepness, gradient[1] / steepness];
      const most = growth(state, up, NEAR);
      const along = growth(state, [-up[1], up[0]], NEAR);
      return (
        said === formatPoint(gradient) &&
        rate === formatNumber(steepness) &&
        rough(most, steepness, 1e-3) &&
        TURNS.every((way) => growth(state, way, NEAR) <= most + 1e-3 * (1 + Math.abs(most))) &&
        Math.abs(along) < 1e-3 * (1 + steepness)
      );
    },
  ],
];

const asked = (f: string, at: string) => `?f=${encodeURIComponent(f)}&at=${at}`;
const also = [
  ...[
    'abs(x) + abs(y)',
    'sqrt(x^2 + y^2)',
    'max(abs(x), abs(y))',
    '(abs(x)^0.5 + abs(y)^0.5)^2',
    'x^2 + y^2',
    'x^2 - y^2',
  ].flatMap((f) => ['0,0', '1,0', '0,-2', '1,1', '1,-1', '2,1'].map((at) => asked(f, at))),
  asked('log(x)', '-1,0'),
  asked('log(x)', '0,0'),
  asked('1/x', '0,1'),
  asked('sqrt(x*y)', '0,0'),
  asked('sqrt(abs(x*y))', '0,0'),
  asked('sqrt(abs(x*y))', '1,0'),
  asked('abs(x - y)', '1,1'),
  asked('max(x, y)', '1,1'),
  asked('min(x + y, 0)', '1,-1'),
  asked('abs(x + y) - abs(x - y)', '0,0'),
  asked('abs(x*y)', '0,0'),
  asked('sqrt(x)', '0,0'),
  asked('sqrt(x)', '1,0'),
  asked('abs(x)^0.5', '0,0'),
  asked('sign(x)', '1,0'),
  asked('x^3', '0,0'),
  asked('x*sqrt(x)', '0,1'),
  asked('7', '1,1'),
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
