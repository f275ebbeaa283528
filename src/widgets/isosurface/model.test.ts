import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { formulaChecks } from '#figure/controls/formula-checks.ts';
import { describe as inWords } from './describe.ts';
import { measured, quantitiesOf } from './measured.ts';
import { countsOf, model, surfaceOf } from './model.ts';
import { widget } from './parameters.ts';

const at = (changes: Partial<ReturnType<typeof controls>>) => surfaceOf({ ...controls(), ...changes });
const controls = () => defaults(widget.parameters);
const words = (changes: Partial<ReturnType<typeof controls>>) => {
  const state = { ...controls(), ...changes };
  return inWords(model(state, measured(state)));
};
/** Extrapolated triangles on 65³ samples: relative error. */
const MEASURE = 1e-5;
/** Milliseconds for a product of waves on a busy machine. */
const PATIENCE = 240_000;
const near = (value: unknown, exact: number) => expect(Math.abs(Number(value) / exact - 1)).toBeLessThan(MEASURE);

describe('the quartic changes its topology at −0.35, −0.1, 0.15 and 0.4', () => {
  it.each([
    [-0.38, 0, 0],
    [-0.3, 8, 16],
    [-0.11, 8, 16],
    [-0.09, 1, -8],
    [0, 1, -8],
    [0.14, 1, -8],
    [0.16, 2, 4],
    [0.39, 2, 4],
    [0.45, 1, 2],
  ])('level %d: %d pieces, χ = %d, closed', (level, components, chi) => {
    const surface = at({ level });
    expect(countsOf(surface)).toMatchObject({ components, 'euler-characteristic': chi, closed: true });
  });
  it.each([-0.3, 0, 0.39])('level %d: measured, too', (level) => {
    const surface = at({ level });
    expect(quantitiesOf(surface)).toMatchObject(countsOf(surface));
  });
});

describe('closed forms', () => {
  it('a sphere has area 4πr² and volume 4πr³/3, in any cube', () => {
    for (const view of [1.2, 10]) {
      const values = quantitiesOf(at({ f: 'x^2+y^2+z^2', level: 1, view }));
      near(values.area, 4 * Math.PI);
      near(values.volume, (4 / 3) * Math.PI);
      expect(values).toMatchObject({ components: 1, 'euler-characteristic': 2, closed: true });
    }
  });
  it('a torus has χ = 0, area 4π²Rr, volume 2π²Rr²', () => {
    const values = quantitiesOf(at({ f: '(sqrt(x^2 + y^2) - 0.9)^2 + z^2', level: 0.16 }));
    near(values.area, 4 * Math.PI ** 2 * 0.9 * 0.4);
    near(values.volume, 2 * Math.PI ** 2 * 0.9 * 0.16);
    expect(values).toMatchObject({ components: 1, 'euler-characteristic': 0, closed: true });
  });
  it('a plane is a square that leaves the cube', () => {
    const values = quantitiesOf(at({ f: 'z', level: 0.25, view: 2 }));
    near(values.area, 16);
    near(values.volume, 16 * 2.25);
    expect(values).toMatchObject({ components: 1, 'euler-characteristic': 1, closed: false });
  });
  it('the slice of a sphere in four dimensions at w has radius √(1 − w²)', () => {
    near(quantitiesOf(at({ f: 'x^2+y^2+z^2+w^2', level: 1, w: 0.6 })).area, 4 * Math.PI * 0.64);
    expect(quantitiesOf(at({ f: 'x^2+y^2+z^2+w^2', level: 1, w: 1.2 })).components).toBe(0);
  });
  it('a level below all values leaves nothing, one above all values the whole cube', () => {
    expect(quantitiesOf(at({ f: 'x^2', level: -1 }))).toMatchObject({
      components: 0,
      area: 0,
      volume: 0,
      closed: true,
    });
    expect(quantitiesOf(at({ f: 'x^2', level: 10, view: 2 }))).toMatchObject({ components: 0, area: 0, volume: 64 });
  });
});

describe('describe', () => {
  it('gives pieces, χ and genus', () => {
    expect(words({})).toBe(
      'One closed piece, χ = −8: genus 5, a sphere with 5 handles. The number of pieces is proved.',
    );
    expect(words({ level: -0.2 })).toBe(
      '8 closed pieces, χ = 16 in all, each of them a sphere as far as topology goes. The number of pieces is proved.',
    );
    expect(words({ f: '(sqrt(x^2 + y^2) - 0.9)^2 + z^2 - 0.16' })).toContain('genus 1, a torus');
  });
  it.each([-0.35, -0.1, 0.15, 0.4])('says at level %d that the topology is changing', (level) => {
    expect(words({ level })).toMatch(/^At this very level the topology is changing/);
  });
  it('says when the surface leaves the cube, and when there is none', () => {
    expect(words({ f: 'z' })).toContain('cut open by the cube');
    expect(words({ f: 'x^2', level: -1 })).toBe(
      'No surface is found: f is above this level wherever it was looked at. It is proved that there is none.',
    );
    expect(words({ f: 'x^2', level: 9 })).toContain('f is nowhere above this level where it was looked at');
    expect(words({ f: 'sqrt(-1-x^2)' })).toContain('not a real number anywhere');
  });
  it('finds a ball smaller than a cell, and says nothing else', () => {
    const sentence = words({ f: '(x-0.71)^2+(y-0.41)^2+(z+0.33)^2-0.0001' });
    expect(sentence).toMatch(/^One closed piece, χ = 2.*The number of pieces is proved\.$/);
  });
  it('says when f is not defined in part, and when the picture is a slice', () => {
    expect(words({ f: 'sqrt(x) - 1' })).toContain('not a real number in a part of the cube');
    expect(words({ f: 'x^2+y^2+z^2+w^2-1', w: 0.5 })).toContain('slice at w = 0.5');
  });
  it('says how many pieces are proved at least, where a surface ends with f', () => {
    expect(words({ f: 'z + 0*sqrt(1 - x^2 - y^2)' })).toMatch(/At least 1 piece is proved; \S+ cells are undecided\./);
  });
});

describe('a point or a line is no surface', () => {
  it.each([
    ['x^2+y^2+z^2', 0, true, 0, 'One point, (0, 0, 0), and no surface'],
    ['(x-0.3)^2+y^2+z^2', 0, true, 0, 'One point, (0.3, 0, 0), and no surface'],
    ['1-(x-0.5)^2-abs(y)-abs(z)', 1, true, 27, 'One point, (0.5, 0, 0), and no surface'],
    ['x^2+y^2+z^2-1', -1, true, 0, 'One point, (0, 0, 0), and no surface'],
    ['x^2+y^2', 0, false, 0, 'One straight line, through (0, 0, 0), and no surface'],
  ])('%s = %d', (f, level, closed, volume, said) => {
    const state = { ...controls(), f, level };
    for (const now of [model(state, undefined), model(state, measured(state))]) {
      expect(now.values).toMatchObject({ components: 1, 'euler-characteristic': 1, triangles: 0, closed });
      expect(inWords(now)).toContain(said);
      expect(now.drawn.triangles.length).toBeGreaterThan(0);
      expect(now.quads().corners.length).toBeGreaterThan(0);
    }
    expect(quantitiesOf(surfaceOf(state))).toMatchObject({ area: 0, volume, resolved: true, undecided: 0 });
  });
  it('and none where it is outside the cube', () => {
    expect(words({ f: '(x-2)^2+y^2+z^2' })).toBe(
      'No surface: f has this level outside the cube only. It is proved that there is none.',
    );
  });
});

it.each([
  ['(x^2+y^2-1)^2+z^2', 'One curve, and no surface, as far as found', 0, true],
  ['abs(z)+abs(y^2-0.25)', '2 curves, cut by the cube, and no surface, as far as found', 2, false],
])('%s = 0 is curves, drawn as lines', (f, said, chi, closed) => {
  const state = { ...controls(), f, level: 0 };
  for (const now of [model(state, undefined), model(state, measured(state))]) {
    expect(now.values).toMatchObject({ 'euler-characteristic': chi, triangles: 0, closed, resolved: false });
    expect(inWords(now)).toContain(`${said}: f only touches this level.`);
    const { positions } = now.drawn;
    expect(positions.length).toBeGreaterThan(0);
    // A tube of 0.025 half sides around where both are 0.
    for (let at = 0; at < positions.length; at += 3) {
      const [x, y, z] = positions.subarray(at, at + 3) as unknown as [number, number, number];
      const off = chi === 0 ? Math.hypot(Math.hypot(x, y) - 1, z) : Math.hypot(Math.abs(y) - 0.5, z);
      expect(off).toBeLessThan(0.025 * 1.5 + 0.001);
    }
    expect(now.quads().corners.length).toBeGreaterThan(0);
  }
});

it.each([
  ['max(x,0)', 0, 13.5],
  ['min(x,0)', 0, 27],
  ['max(abs(x)-1,0)', 0, 18],
])('%s = %d is a body, of which no surface is told', (f, level, volume) => {
  const state = { ...controls(), f, level };
  const now = model(state, measured(state));
  expect(inWords(now)).toMatch(/^f has this very level in a whole part of the cube/);
  expect(now.values).toMatchObject({ components: Number.NaN, 'euler-characteristic': Number.NaN, area: Number.NaN });
  expect(now.values.resolved).toBe(false);
  expect(Math.abs((now.values.volume as number) / volume - 1)).toBeLessThan(0.005);
});

it('is no body where f has the level at all corners of a cell only', () => {
  expect(model({ ...controls(), f: 'x*(x-0.1875)' }, undefined).plateau).toBe(false);
});

describe('a surface that only touches the cube', () => {
  it.each([
    ['x^2+y^2+z^2', 6.75, '8 points in the faces of the cube, where the surface touches it from outside.'],
    ['x-y', 3, 'One straight line in the faces of the cube, where the surface touches it from outside.'],
    ['(x-2)^2+y^2+z^2', 0.25, 'One point in the faces of the cube, where the surface touches it from outside.'],
    [
      'min((x-2)^2+y^2+z^2-0.25, (x+0.5)^2+y^2+z^2-0.25)',
      0,
      '2 pieces, χ = 3 in all; among them one point in the faces of the cube, where the surface touches it from outside.',
    ],
  ])('%s = %d', (f, level, said) => {
    const state = { ...controls(), f, level };
    const now = model(state, measured(state));
    expect(inWords(now)).toBe(`${said} The number of pieces is proved.`);
    expect(now.missed.length).toBe(now.contacts.length);
    expect(now.missed.length).toBeGreaterThan(0);
  });
});

it('says of planes that cross that they are one piece, and of two apart that they are two', () => {
  const said = (count: string, chi: number) =>
    `${count}, the union of the zeros of 2 expressions; it leaves the cube. In all, χ = ${chi}. The number of pieces is proved.`;
  expect(words({ f: 'x*y' })).toBe(said('One piece', 1));
  expect(words({ f: 'x*(x-1)' })).toBe(said('2 pieces', 2));
  expect(words({ f: 'x*y*(x+y)' })).toContain('χ is not told.');
});

it.each([
  ['x*y', 18],
  ['x^2-y^2', 18 * Math.SQRT2],
  ['(x+y)*z', 9 + 9 * Math.SQRT2],
  ['x*y*z', 27],
])('draws the sheets of %s whole, through where they cross', (f, area) => {
  const state = { ...controls(), f };
  const { drawn, quads } = model(state, undefined);
  const at = (points: Float64Array, k: number) => [...points.subarray(3 * k, 3 * k + 3)];
  const across = (points: Float64Array, [a, b, c]: [number, number, number]) => {
    const [u, v] = [b, c].map((k) => at(points, k).map((x, q) => x - (at(points, a)[q] as number))) as [
      number[],
      number[],
    ];
    const turn = (q: number) =>
      (u[(q + 1) % 3] as number) * (v[(q + 2) % 3] as number) - (u[(q + 2) % 3] as number) * (v[(q + 1) % 3] as number);
    return Math.hypot(turn(0), turn(1), turn(2));
  };
  const sum = (points: Float64Array, corners: Uint32Array, sides: 3 | 4) => {
    const first = [...corners.keys()].filter((k) => k % sides === 0);
    const corner = (k: number) => corners[k] as number;
    // Half the product of the diagonals, or of two sides.
    return first.reduce(
      (total, k) =>
        sides === 3
          ? total + across(points, [corner(k), corner(k + 1), corner(k + 2)]) / 2
          : total +
            across(points, [corner(k), corner(k + 1), corner(k + 2)]) / 2 +
            across(points, [corner(k), corner(k + 2), corner(k + 3)]) / 2,
      0,
    );
  };
  expect(sum(drawn.positions, drawn.triangles, 3)).toBeCloseTo(area, 6);
  expect(sum(quads().points, quads().corners, 4)).toBeCloseTo(area, 6);
});

it(
  'draws and measures at rest a finer mesh than follows a slider, and names the grid of the one that it draws',
  () => {
    const state = { ...controls(), f: 'sin(20x)*sin(20y)*sin(20z)' };
    const [moving, resting] = [model(state, undefined), model(state, measured(state))];
    expect(moving.mesh.n).toBeLessThan(resting.mesh.n);
    for (const now of [moving, resting]) {
      expect(inWords(now)).toContain(`of ${now.mesh.n}³ points`);
      expect(now.values.triangles).toBe(now.drawn.triangles.length / 3);
    }
  },
  PATIENCE,
);

it('the formula of the reader may use x, y, z and w, and faults are told', () => {
  const problem = formulaChecks(widget.parameters).f as (text: string) => string | undefined;
  expect(problem('x*y + z^2 - w')).toBeUndefined();
  expect(problem('x + ')).toMatch(/position/);
  expect(problem('q')).toBeTypeOf('string');
});
