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
/** A written slope against the growth from the probe: what is infinite grows beyond all bounds. */
function agrees(said: string, state: State, way: Vec2): boolean {
  const found = growth(state, way, 1e-12);
  if (said.endsWith('∞')) return (said.startsWith('−') ? -found : found) > 1e3;
  return rough(Number(said.replace('−', '-')), growth(state, way, NEAR), 2e-3);
}
const isNowhere = (state: State, way: Vec2) => Number.isNaN(growth(state, way, 1e-9));
/** Everything that may be said of the slopes along one axis, checked on both sides. */
function holdsAlong(state: State, [a, b]: Vec2, said: string): boolean {
  const back: Vec2 = [-a, -b];
  const turned = (slope: string) => (slope.startsWith('−') ? slope.slice(1) : slope === '0' ? '0' : `−${slope}`);
  const [, one, other] = /^is (\S+) (?:on the left|below) and (\S+) (?:on the right|above)$/.exec(said) ?? [];
  if (one && other) return one !== other && agrees(other, state, [a, b]) && agrees(turned(one), state, back);
  const [, slope, side] = /^is ([^\s,]+)(?:, (to the right|to the left|upward|downward) only)?$/.exec(said) ?? [];
  const [to, fro] = [agrees(slope ?? '', state, [a, b]), agrees(turned(slope ?? ''), state, back)];
  if (side) return /right|upward/.test(side) ? to && isNowhere(state, back) : fro && isNowhere(state, [a, b]);
  if (slope) return to && fro;
  if (/^does not exist/.test(said)) return isNowhere(state, [a, b]) && isNowhere(state, back);
  return said === 'is not found' && !Number.isFinite(state.now.gradient[a === 1 ? 0 : 1]);
}
const holdsAlongBoth = (state: State, x: string, y: string) =>
  holdsAlong(state, [1, 0], x) && holdsAlong(state, [0, 1], y);
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
  [
    /At (\([^()]*\)) no number comes out: one on the way is too large or too small for a double, so this does not tell whether f is defined there/,
    (state, at) =>
      at === formatPoint(state.controls.at) && Number.isNaN(valueAt(state)) && /exp/.test(state.controls.f),
  ],
  [
    /At (\([^()]*\)) (\S+) comes out, because a number in the formula is too large for a double there/,
    (state, at, value) =>
      at === formatPoint(state.controls.at) &&
      !Number.isFinite(valueAt(state)) &&
      value === formatNumber(valueAt(state)),
  ],
  [/There is no slope to read/, (state) => !Number.isFinite(valueAt(state))],
  [
    /Here f leaps, so there is no gradient/,
    (state) => TURNS.some((way) => Math.abs(growth(state, way, 1e-14) * 1e-14) > 1e-3),
  ],
  [
    /Here f has a kink, so no gradient: along x its slope (.+?), along y it (.+?); (?:(\([^()]*\)) is only a convention|along a diagonal it is not what these would make it)/,
    (state, x, y, gradient) =>
      holdsAlongBoth(state, x, y) && isKinked(state) && (!gradient || gradient === formatPoint(state.now.gradient)),
  ],
  [
    /Here (f ends: )?along x its slope (.+?), along y it (.+?)(?=\.$)/,
    (state, ends, x, y) =>
      holdsAlongBoth(state, x, y) && (ends === '' || TURNS.some((way) => Number.isNaN(growth(state, way, NEAR)))),
  ],
  [
    /Here f is flat: its gradient is zero/,
    (state) => !isKinked(state) && TURNS.every((way) => Math.abs(growth(state, way, NEAR)) < 1e-4),
  ],
  [
    /It grows fastest along the gradient (\([^()]*\)), by (.+?) a unit, straight across the isolines/,
    (state, said, rate) => {
      const { gradient } = state.now;
      const steepness = Math.hypot(...gradient);
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
  asked('sqrt(x)^2', '0,1'),
  asked('sqrt(-y)', '1,0'),
  asked('sqrt(-y)^2', '1,0'),
  asked('sqrt(x*y)*x', '0,0'),
  asked('sqrt(-x^2)', '0,0'),
  asked('sqrt(x^2+y^2)^2', '0,0'),
  asked('abs(x)^3 + y', '0,0'),
  asked('x*abs(x)', '0,1'),
  asked('max(x, 2x) - min(y, 3y)', '0,0'),
  asked('abs(x) + 3*y', '0,1'),
  asked('-abs(x)^0.5', '0,1'),
  asked('sign(x)*abs(x)^(1/3)', '0,1'),
  asked('abs(x)^x', '0,1'),
  asked('sign(x)', '0,0'),
  asked('sign(x*y)', '0,0'),
  asked('max(sign(x), 0)', '0,1'),
  asked('1/(1/x)', '0,1'),
  asked('min(1, 1/x)', '0,1'),
  asked('exp(100x)', '10,0'),
  asked('-exp(100x)', '10,0'),
  asked('exp(100x) - exp(100x)', '10,0'),
  asked('1/exp(-100x)', '10,0'),
  asked('7', '1,1'),
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also })).toEqual([]);
});
