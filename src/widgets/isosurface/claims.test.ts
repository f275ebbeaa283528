import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { parseFormula } from '#math';
import { formatNumber } from '#text/format.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

/** Other points than the model's, the corners and the middle among them. */
const COUNT = 35;
const PLACES = Array.from({ length: COUNT ** 3 }, (_, k) => [
  k % COUNT,
  Math.floor(k / COUNT) % COUNT,
  Math.floor(k / COUNT ** 2),
]);
const onFace = (k: number) => (PLACES[k] as number[]).some((i) => i === 0 || i === COUNT - 1);
const known = new Map<string, number[]>();
/** The values of f in the cube, x fastest. */
function samples({ controls: { f, view, w } }: State): number[] {
  const key = `${view} ${w} ${f}`;
  const formula = parseFormula(f, ['x', 'y', 'z', 'w']);
  const at = (k = 0) => view * ((2 * k) / (COUNT - 1) - 1);
  const values = known.get(key) ?? PLACES.map(([i, j, k]) => formula.value([at(i), at(j), at(k), w]));
  known.set(key, values);
  return values;
}
/** Does f pass through the level between points of the faces? */
const crossesFaces = (state: State) =>
  new Set(samples(state).flatMap((value, k) => (onFace(k) ? [value <= state.controls.level] : []))).size === 2;
/** How many regions the level parts the points into: neighbours along the axes, on one side of it. */
function regions(state: State): number {
  const side = samples(state).map((value) => value <= state.controls.level);
  const open = new Set(side.keys());
  let count = 0;
  for (const first of open) {
    count += 1;
    open.delete(first);
    const reached = [first];
    for (const place of reached)
      for (const [axis, by] of [1, COUNT, COUNT ** 2].entries())
        for (const way of [-1, 1]) {
          const next = place + way * by;
          const inside = ((PLACES[place] as number[])[axis] as number) + way;
          if (inside >= 0 && inside < COUNT && side[next] === side[first] && open.delete(next)) reached.push(next);
        }
  }
  return count;
}
/** On which sides of the level f is. */
const signs = (state: State) =>
  new Set(
    samples(state)
      .map((value) => Math.sign(value - state.controls.level))
      .filter(Boolean),
  );
/** A closed surface of n pieces parts space into n + 1 regions. */
const isClosed = (state: State, pieces: number) => !crossesFaces(state) && regions(state) === pieces + 1;
const isChi = ({ now }: State, said: string | undefined) =>
  said === formatNumber(now.values['euler-characteristic'] as number);
/** Just below the level and just above: pieces and Euler characteristic. */
const around = (state: State) =>
  [-0.02, 0.02].map((by) => {
    const { values } = state.at({ level: state.controls.level + by });
    return [values.components, values['euler-characteristic']].join(' ');
  });
const changes = (from: string, to: string) => (state: State) => around(state).join() === `${from},${to}`;

const claims: readonly Says[] = [
  [/At this very level the topology is changing: /, (state) => around(state)[0] !== around(state)[1]],
  [/eight points appear that grow into eight spheres/, changes('0 0', '8 16')],
  [/the eight spheres meet in twelve points and join/, changes('8 16', '1 -8')],
  [/six tunnels close, and an outer sphere parts from an inner one/, changes('1 -8', '2 4')],
  [/the inner sphere shrinks to a point and is gone/, changes('2 4', '1 2')],
  [
    /(One|\d+) pieces? \(χ = (.+?)\), cut open by the cube: the surface goes on outside/,
    (state, count, chi) =>
      crossesFaces(state) && isChi(state, chi) && (count === 'One' ? 1 : Number(count)) === state.now.values.components,
  ],
  [
    /(One|\d+) pieces? \(χ = (.+?)\), with an edge, where the cube cuts it or f ends/,
    (state, count, chi) =>
      (crossesFaces(state) || samples(state).some(Number.isNaN)) &&
      isChi(state, chi) &&
      (count === 'One' ? 1 : Number(count)) === state.now.values.components,
  ],
  [
    /No surface is found: f leaps across this level, and does not pass through it where it was looked at/,
    (state) => new Set(samples(state).map((value) => value <= state.controls.level)).size === 2,
  ],
  [
    /It is drawn and measured on a coarser grid, of (\d+)³ points: folds and pieces smaller than its cells are lost or run together/,
    ({ now }, points) => Number(points) === now.mesh.n && now.mesh.n < 65,
  ],
  [/One closed piece, χ = (.+?)(?=: genus)/, (state, chi) => isChi(state, chi) && isClosed(state, 1)],
  [
    /: genus (\d+), (?:a (sphere|torus) as far as topology goes|a sphere with (\d+) handles)/,
    (state, genus, shape, handles) => {
      const holes = 1 - (state.now.values['euler-characteristic'] as number) / 2;
      return Number(genus) === holes && (shape ? ['sphere', 'torus'][holes] === shape : holes > 1 && handles === genus);
    },
  ],
  [/(\d+) closed pieces, χ = (.+?) in all/, (state, count, chi) => isChi(state, chi) && isClosed(state, Number(count))],
  [
    /, each of them a sphere as far as topology goes/,
    ({ now: { values } }) => values['euler-characteristic'] === 2 * (values.components as number),
  ],
  [
    /One (?:point|straight line, through) ?,? ?\((.+?), (.+?), (.+?)\), and no surface: f only touches this level/,
    (state, ...place) => {
      const { f, level } = state.controls;
      const point = place.map((text) => Number(text?.replace('−', '-')));
      const value = parseFormula(f, ['x', 'y', 'z', 'w']).value([...point, state.controls.w]);
      return Math.abs(value - level) < 1e-9 && signs(state).size === 1;
    },
  ],
  [
    /(One curve|\d+ curves)(?:, (?:\d+ of them )?cut by the cube)?, and no surface, as far as found: f only touches this level/,
    (state, count) =>
      signs(state).size === 1 &&
      (count === 'One curve' ? 1 : parseInt(count ?? '', 10)) === state.now.values.components,
  ],
  [
    /No surface: f passes through this level nowhere, and no curve is found on which it has it/,
    (state) => signs(state).size === 1 && samples(state).every((value) => value !== state.controls.level),
  ],
  [
    /The surface is the union of the zeros of (\d+) expressions/,
    ({ now }, count) => Number(count) === now.sought.parts?.length && Number.isNaN(now.values.components),
  ],
  [
    /f has this very level in a whole part of the cube, as far as it was looked at: a body, and no surface/,
    (state) => samples(state).filter((value) => value === state.controls.level).length > COUNT ** 2,
  ],
  [/Its pieces are not told/, ({ now }) => Number.isNaN(now.values.components)],
  [/χ is not told/, ({ now }) => Number.isNaN(now.values['euler-characteristic'])],
  [
    /No surface: f has this level outside the cube only/,
    (state) => samples(state).every((value) => value !== state.controls.level) && regions(state) === 1,
  ],
  [
    /f is not a real number anywhere in the cube, so there is nothing to draw/,
    (state) => samples(state).every(Number.isNaN),
  ],
  [
    /No surface is found: f is nowhere above this level where it was looked at/,
    (state) => samples(state).every((value) => !(value > state.controls.level + 1e-12)),
  ],
  [
    /No surface is found: f is nowhere below this level where it was looked at/,
    (state) => samples(state).every((value) => !(value < state.controls.level - 1e-12)),
  ],
  [
    /No surface is found: f is above this level wherever it was looked at/,
    (state) =>
      state.now.range.lowest > state.controls.level &&
      samples(state).filter((value) => value <= state.controls.level).length < 100,
  ],
  [
    /f is not a real number in a part of the cube; the surface may end there/,
    (state) => samples(state).some(Number.isNaN) && !samples(state).every(Number.isNaN),
  ],
  [
    /It is the slice at w = (.+?) of a level hypersurface in four dimensions/,
    ({ controls }, w) => controls.f.includes('w') && w === formatNumber(controls.w),
  ],
];

const asked = (f: string, rest = '') => `?f=${encodeURIComponent(f)}&${rest}`;
const also = [
  ...[-0.4, -0.35, -0.3, -0.1, 0, 0.15, 0.2, 0.4, 0.45].map((level) => `?level=${level}`),
  '?view=0.6',
  '?level=9&view=0.5',
  asked('x^2 + y^2 + z^2 - 1', 'level=-1'),
  asked('x^2 + y^2 + z^2 - 1', 'level=-2'),
  asked('x^2 + y^2 + z^2 - 1', 'level=9'),
  asked('(sqrt(x^2 + y^2) - 0.9)^2 + z^2 - 0.16'),
  asked('x^2 - y^2 - z', 'level=0'),
  asked('x^2 - y^2', 'level=0.5'),
  asked('sqrt(x) + y + z', 'level=0.5'),
  asked('sqrt(-1 - x^2)', 'level=0'),
  asked('sign(x) - 0.5'),
  asked('(x-2)^2 + y^2 + z^2', 'level=0.25'),
  asked('y - sqrt(1 - x^2)'),
  asked('sin(20x)*sin(20y)*sin(20z)'),
  asked('x^2 + y^2 + z^2', 'level=0'),
  asked('(x-0.3)^2 + y^2', 'level=0'),
  asked('x*y', 'level=0'),
  asked('max(x,0)', 'level=0'),
  asked('(x^2+y^2-1)^2 + z^2', 'level=0'),
  asked('abs(x-y) + abs(z-x^2)', 'level=0'),
  asked('(x^2+y^2-9)^2 + z^2', 'level=0'),
  asked('(x-2)^2 + y^2 + z^2', 'level=0'),
  asked('x^4 + y^4 + z^4 + w^4 - (x^2 + y^2 + z^2 + w^2) + 0.4', 'w=0.3&level=0.2'),
];

it('says nothing that is not so', () => {
  // Pieces and χ are those of the drawn mesh; the mesh that is measured has them, too, by a test of its own.
  const counted = (controls: Controls) => model(controls, undefined);
  expect(faults({ widget, model: counted, describe, claims, also, drawn: 6 })).toEqual([]);
});
