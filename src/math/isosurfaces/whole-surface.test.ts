import { describe, expect, it } from 'vitest';
import { atOnce } from '../at-once.ts';
import { parseFormula } from '../formula/formula.ts';
import file from '../reference/field-cases.json' with { type: 'json' };
import { soughtSurface } from './surface-field.ts';
import { nearSurface } from './surface-reach.ts';
import { wholeSurface } from './whole-surface.ts';

/** Milliseconds on a busy machine. */
const PATIENCE = 120_000;

interface Case {
  readonly id: string;
  readonly params: { readonly f: string; readonly level?: number; readonly view?: number };
  readonly expect: Readonly<Record<string, number | string>>;
  readonly tol: number;
}

const cases = file.cases.filter(({ widget }) => widget === 'isosurface') as unknown as Case[];

function everythingOf({ f, level = 0, view: half = 1.5 }: Case['params']) {
  const formula = parseFormula(f, ['x', 'y', 'z', 'w']);
  const sought = soughtSurface(formula, level);
  const near = nearSurface(sought.field, { half, level: sought.level });
  const found = atOnce(wholeSurface(formula, { sought, near, half, level, w: 0 }));
  return { ...found, 'euler-characteristic': found.eulerCharacteristic };
}

const { PI, SQRT2 } = Math;
const at = (f: string, level: number, view: number) => ({ f, level, view });
const plane = { components: 1, 'euler-characteristic': 1, closed: 'false' };
const ball = { components: 1, 'euler-characteristic': 2, closed: 'true' };
const circle = { components: 1, 'euler-characteristic': 0, area: 0, closed: 'true', resolved: 'false' };
/** So many points or edges in which the set touches the cube from outside. */
const spots = (count: number) => ({
  components: count,
  'euler-characteristic': count,
  area: 0,
  closed: 'false',
  resolved: 'true',
});
/** Others of the same kinds, by closed forms. */
const others: Case[] = [
  ['one over x has no zero', at('1/x', 0, 1.5), { components: 0, area: 0, volume: 13.5, closed: 'true' }],
  ['three zeros of tan x within 4', at('tan(x)', 0, 4), { components: 3, area: 192 }],
  ['a leap is no surface', at('sign(x) - 0.5', 0, 1.5), { components: 0, area: 0, volume: 13.5 }],
  ['a logarithm at its zero', at('log(x^2+y^2+z^2)', 0, 1.5), { ...ball, area: 4 * PI, volume: (4 / 3) * PI }],
  ['a root at one', at('sqrt(x) - 1', 0, 1.5), { ...plane, area: 9, volume: 9 }],
  ['a disc', at('z + 0*sqrt(1-x^2-y^2)', 0, 1.5), { ...plane, area: PI, volume: 1.5 * PI }],
  ['a ball that touches the cube', at('x^2+y^2+z^2-0.49', 0, 0.7), { ...ball, area: 4 * PI * 0.49 }],
  ['a hole that touches the cube', at('1-x^2-y^2-z^2', 0, 1), { ...ball, volume: 8 - (4 / 3) * PI }],
  ['a face of the cube', at('x', 1.5, 1.5), { ...plane, area: 9, volume: 27 }],
  ['the face across', at('x', -1.5, 1.5), { ...plane, area: 9, volume: 0 }],
  ['a plane that f touches', at('(z-0.3)^2', 0, 1.5), { ...plane, area: 9, volume: 0, resolved: 'true' }],
  ['a plane that f touches from below', at('-(z-0.3)^2', 0, 1.5), { ...plane, area: 9, volume: 27 }],
  ['a sphere that f touches', at('abs(x^2+y^2+z^2-1)', 0, 1.5), { ...ball, area: 4 * PI, volume: 0 }],
  [
    'an octahedron',
    at('abs(x)+abs(y)+abs(z)-1.23', 0, 1.5),
    { ...ball, area: 4 * Math.sqrt(3) * 1.23 ** 2, resolved: 'true' },
  ],
  ['a turned cube', at('max(abs(x+y),abs(x-y),abs(z))-1', 0, 1.5), { ...ball, area: 4 + 8 * SQRT2, volume: 4 }],
  ['an edge that goes out', at('max(x,y)-0.31', 0, 1.5), { ...plane, area: 3 * 1.81 * 2, volume: 3 * 1.81 ** 2 }],
  ['two balls that share a disc', at('max((x-0.5)^2+y^2+z^2,(x+0.5)^2+y^2+z^2)-1', 0, 1.5), { ...ball, area: 2 * PI }],
  [
    'two planes that cross',
    at('x*y', 0, 1.5),
    { components: 1, 'euler-characteristic': 1, area: 18, volume: 13.5, closed: 'false', resolved: 'true' },
  ],
  ['two planes aslant', at('x^2-y^2', 0, 1.5), { components: 1, area: 18 * SQRT2, volume: 13.5, resolved: 'true' }],
  ['planes aslant and level', at('-(x+y)*(z-0.3)', 0, 1.5), { components: 1, area: 9 + 9 * SQRT2, volume: 13.5 }],
  ['a plane twice and one once', at('x^2*(x-1)', 0, 1.5), { components: 2, area: 18, volume: 22.5, resolved: 'true' }],
  ['planes that f touches', at('abs(x*y)', 0, 1.5), { components: 1, area: 18, volume: 0 }],
  ['two planes apart', at('x*(x-1)', 0, 1.5), { components: 2, 'euler-characteristic': 2, area: 18, resolved: 'true' }],
  [
    'an octahedron that touches the faces',
    at('abs(x)+abs(y)+abs(z)', 1.5, 1.5),
    { ...ball, area: 4 * Math.sqrt(3) * 1.5 ** 2, volume: 4.5 },
  ],
  [
    'three planes',
    at('x*y*z', 0, 1.5),
    { components: 1, 'euler-characteristic': 1, area: 27, volume: 13.5, resolved: 'true' },
  ],
  [
    'a sphere and a plane through it',
    at('(z-0.3)*(x^2+y^2+z^2-1)', 0, 1.5),
    {
      components: 1,
      'euler-characteristic': 3,
      area: 9 + 4 * PI,
      // Under the plane without the ball, and the cap of height 0.7.
      volume: 9 * 1.8 - (4 / 3) * PI + (2 * PI * 0.49 * 2.3) / 3,
      closed: 'false',
      resolved: 'true',
    },
  ],
  ['a sphere through the corners', at('x^2+y^2+z^2', 6.75, 1.5), { ...spots(8), volume: 27 }],
  ['a plane through a corner', at('x+y+z', 4.5, 1.5), { ...spots(1), volume: 27 }],
  ['an octahedron around the cube', at('abs(x)+abs(y)+abs(z)', 4.5, 1.5), { ...spots(8), volume: 27 }],
  ['a plane through an edge', at('x-y', 3, 1.5), { ...spots(1), volume: 27 }],
  ['a cylinder through four edges', at('x^2+z^2', 4.5, 1.5), { ...spots(4), volume: 27 }],
  [
    'a sphere that meets itself on the edges',
    at('x^2+y^2+z^2', 4.5, 1.5),
    {
      components: 1,
      'euler-characteristic': -4,
      // The sphere less six caps of height r − 1.5.
      area: 2 * PI * Math.sqrt(4.5) * (2 * Math.sqrt(4.5) - 6 * (Math.sqrt(4.5) - 1.5)),
      resolved: 'true',
    },
  ],
  [
    'an octahedron that meets itself on the edges',
    at('abs(x)+abs(y)+abs(z)', 3, 1.5),
    { components: 1, 'euler-characteristic': -4, area: 4 * Math.sqrt(3) * 1.5 ** 2, volume: 22.5, resolved: 'true' },
  ],
  ['a sphere in the cube', at('x^2+y^2+z^2', 2.25, 1.5), { ...ball, resolved: 'true' }],
  ['a sphere on a face', at('(x-2)^2+y^2+z^2', 0.25, 1.5), { ...spots(1), volume: 0 }],
  ['a sphere on a face, aside', at('(x-0.3)^2+(y+2)^2+(z-0.7)^2', 0.25, 1.5), { ...spots(1), volume: 0 }],
  ['a cylinder on a face', at('(z+2)^2+(y-0.3)^2', 0.25, 1.5), { ...spots(1), volume: 0 }],
  ['an octahedron on a face', at('abs(x-2)+abs(y)+abs(z)', 0.5, 1.5), { ...spots(1), volume: 0 }],
  [
    'a sphere on a face and a ball inside',
    at('min((x-2)^2+y^2+z^2-0.25, (x+0.5)^2+y^2+z^2-0.25)', 0, 1.5),
    { components: 2, 'euler-characteristic': 3, area: PI, volume: PI / 6, closed: 'false' },
  ],
  // Four squares, less the five lines in which two cross, and the two points in which three do.
  ['three planes and one aside', at('x*y*z*(x-1)', 0, 1.5), { 'euler-characteristic': 1, volume: 13.5 }],
  ['three planes that share a line', at('x*y*(x+y)', 0, 1.5), { components: 1, 'euler-characteristic': Number.NaN }],
  ['four planes that share a point', at('x*y*z*(x+y+z)', 0, 1.5), { 'euler-characteristic': Number.NaN }],
  [
    'a sphere and three planes through its middle',
    at('x*y*z*(x^2+y^2+z^2-1)', 0, 1.5),
    // The three squares together have 1, the sphere 2, their three circles 0; in six points two of these meet.
    { components: 1, 'euler-characteristic': 2 + 1 - 0 + 6, area: 27 + 4 * PI, volume: 13.5 },
  ],
  ['a circle', at('(x^2+y^2-1)^2+z^2', 0, 1.5), { ...circle, volume: 0 }],
  ['a circle of kinks', at('abs(z)+abs(x^2+y^2-1)', 0, 1.5), { ...circle, volume: 0 }],
  ['a circle from below', at('3-abs(z)-(x^2+y^2-1)^2', 3, 1.5), { ...circle, volume: 27 }],
  [
    'a parabola upright',
    at('abs(x-y)+abs(z-x^2)', 0, 1.5),
    { components: 1, 'euler-characteristic': 1, area: 0, volume: 0, closed: 'false', resolved: 'false' },
  ],
  ['a circle outside', at('(x^2+y^2-9)^2+z^2', 0, 1.5), { components: 0, area: 0, volume: 0, resolved: 'false' }],
].map(([id, params, expected]) => ({ id, params, expect: expected, tol: 1e-4 }) as Case);

describe('cases from elsewhere', { timeout: PATIENCE }, () => {
  it.each([...(cases as unknown as Case[]), ...others])('$id', ({ params, expect: expected, tol }) => {
    const now = everythingOf(params);
    const wrong = Object.entries(expected).filter(([name, want]) => {
      const got = now[name as keyof typeof now];
      return typeof want === 'string'
        ? String(got) !== want
        : !(Object.is(got, want) || Math.abs((got as number) - want) <= tol * Math.max(1, Math.abs(want)));
    });
    expect(Object.fromEntries(wrong.map(([name]) => [name, now[name as 'area']]))).toEqual({});
  });

  it('are some', () => expect(cases.length).toBeGreaterThan(0));
});
