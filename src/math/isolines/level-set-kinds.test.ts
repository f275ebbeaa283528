import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import { isolineSet, isolineSetInPieces } from './isoline-set.ts';

const SEED = 20240930;
/** Quadrature along the curve, and corners that are closed in. */
const EXACT = 1e-9;
/** Where a minimum of fourth order, or the formula's own roundings, put the line; or where it ends at the end of f. */
const ROUGH = 1e-6;
/** Where the line runs along the end of f so closely that doubles between the two run out. */
const ALONG_THE_END = 2e-6;

interface Measures {
  readonly components: number;
  readonly length?: number;
  readonly area?: number;
  readonly plateau?: number;
  readonly constant?: boolean;
}
type Case = readonly [source: string, level: number, wanted: Measures];

const setOf = (source: string, level: number) =>
  isolineSet(parseFormula(source, ['x', 'y']), { window: [-3, 3], level });

function check(tolerance: number, [source, level, wanted]: Case): void {
  const set = setOf(source, level);
  expect(set.components).toBe(wanted.components);
  for (const name of ['length', 'area', 'plateau'] as const) {
    const value = wanted[name];
    if (value !== undefined) expect(Math.abs(set[name] - value)).toBeLessThan(tolerance);
  }
  if (wanted.constant !== undefined) expect(set.constant).toBe(wanted.constant);
}

/** ∫ by Simpson's rule: for integrands that are smooth. */
function integral(f: (t: number) => number, from: number, to: number, parts = 4000): number {
  const step = (to - from) / parts;
  let sum = f(from) + f(to);
  for (let k = 1; k < parts; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(from + k * step);
  return (sum * step) / 3;
}
const graphLength = (slope: (x: number) => number, from: number, to: number) =>
  integral((x) => Math.sqrt(1 + slope(x) ** 2), from, to);

const { PI, SQRT2, sqrt } = Math;
const line = (components: number, length: number, area = 0): Measures => ({ components, length, area, plateau: 0 });
const POINT: Measures = { components: 1, length: 0, area: 0, plateau: 0 };
const NONE: Measures = { components: 0, length: 0, plateau: 0 };

describe('lines along which f only touches the level', () => {
  const shown: Case[] = [
    ['(x+2y-1)^2', 0, line(1, 3 * sqrt(5))],
    ['|x^2+y^2-2x|', 0, line(1, 2 * PI)],
    ['5 - |y - 0.3|', 5, line(1, 6, 36)],
    ['(x^2+y^2-4)^2', 0, line(1, 4 * PI)],
    ['x^2*(x-1)', 0, line(2, 12, 24)],
    ['sqrt(|x-y|)', 0, line(1, 6 * SQRT2)],
    ['sin(x+y)', 1, line(2, SQRT2 * (12 - 2 * PI), 36)],
    ['cos(2x)', -1, line(2, 12)],
    ['exp(-(x-y)^2)', 1, line(1, 6 * SQRT2, 36)],
    ['3 - 2cos(x y)', 1, { components: 5, length: 12 + 4 * graphLength((x) => (-2 * PI) / x ** 2, (2 * PI) / 3, 3) }],
    ['(x y - 1)^2 + 0.25', 0.25, line(2, 2 * graphLength((x) => -1 / x ** 2, 1 / 3, 3))],
    ['|sqrt(x^2+y^2) - 2|', 0, line(1, 4 * PI)],
    ['min(|x|,|y|)', 0, line(1, 12)],
    ['min((x-y)^2,|x+2y|)', 0, line(1, 6 * SQRT2 + 3 * sqrt(5))],
    [
      '1/(1+(y-x^2)^2)',
      1,
      line(
        1,
        graphLength((x) => 2 * x, -sqrt(3), sqrt(3)),
        36,
      ),
    ],
  ];
  it.each(shown)('%s = %d, where the form shows it', (...entry) => check(EXACT, entry));

  const hidden: Case[] = [
    ['x^2-2x+1', 0, line(1, 6)],
    ['4x^2-12x y+9y^2', 0, line(1, 2 * sqrt(13))],
    ['2x y-x^2-y^2', 0, line(1, 6 * SQRT2, 36)],
    ['x^2 y^2-2x y+1', 0, line(2, 2 * graphLength((x) => -1 / x ** 2, 1 / 3, 3))],
    ['x^4-2x^2+1', 0, line(2, 12)],
    ['x^4+2x^2 y^2+y^4-8x^2-8y^2+16', 0, line(1, 4 * PI)],
    ['exp(y-x)+exp(x-y)', 2, line(1, 6 * SQRT2)],
    ['x^2+sin(y)^2+cos(y)^2', 1, line(1, 6)],
    ['sin(x)^2-2sin(x)', -1, line(1, 6)],
    ['x^4-4x^3+6x^2-4x+1', 0, line(1, 6)],
    ['max(|x-1|,(x-1)^2)', 0, line(1, 6)],
    ['|y-2x|+(y-2x)^2', 0, line(1, 3 * sqrt(5))],
    ['-|x-y|-(x-y)^4', 0, line(1, 6 * SQRT2, 36)],
    ['x^3-2x^2+x', 0, line(2, 12, 18)],
    ['x^2 y^2-2x^2 y+x^2', 0, line(1, 12)],
    ['sin(x)^2-2y sin(x)+y^2', 0, line(1, graphLength(Math.cos, -3, 3))],
    [
      'x^4-2x^2 y+y^2',
      0,
      line(
        1,
        graphLength((x) => 2 * x, -sqrt(3), sqrt(3)),
      ),
    ],
  ];
  it.each(hidden)('%s = %d, where it does not', (...entry) => check(ROUGH, entry));

  const near: Case[] = [
    ['(x-1)^2', -1e-6, NONE],
    ['(y-2x)^2+1e-9', 0, NONE],
    ['x^2-2x+1', -1e-9, NONE],
    ['4x^2-12x y+9y^2', -1e-10, NONE],
    ['sin(x)', 1 + 1e-12, NONE],
    ['exp(y-x)+exp(x-y)', 2 - 1e-12, NONE],
    ['(x-1)^2+(y-0.3)^2', -1e-12, NONE],
    ['x^2+y^2-2x+1', -1e-10, NONE],
    ['8+min(x,y^40)', 0, NONE],
  ];
  it.each(near)('%s = %d is a near miss', (...entry) => check(EXACT, entry));

  it('is a line in any direction, shown or hidden', () => {
    const angles = fc.double({ min: 0, max: PI, noNaN: true });
    const offsets = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(angles, offsets, (angle, offset) => {
        const [a, b, c] = [Math.cos(angle), Math.sin(angle), offset].map((t) => Number(t.toFixed(6))) as [
          number,
          number,
          number,
        ];
        const wanted = clipped(a, b, c);
        const shown = setOf(`(${a}x+${b}y-${c})^2`.replaceAll('+-', '-').replaceAll('--', '+'), 0);
        expect(Math.abs(shown.length - wanted)).toBeLessThan(EXACT);
        const terms = [`${a * a}x^2`, `${2 * a * b}x y`, `${b * b}y^2`, `${-2 * a * c}x`, `${-2 * b * c}y`, `${c * c}`];
        const hiddenOne = setOf(terms.map((term) => `(${term})`).join('+'), 0);
        expect(shown.components).toBe(1);
        if (wanted > 0.1) expect(Math.abs(hiddenOne.length - wanted)).toBeLessThan(1e-3);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

/** How long ax + by = c is in [−3, 3]². */
function clipped(a: number, b: number, c: number): number {
  const [px, py] = [(a * c) / (a * a + b * b), (b * c) / (a * a + b * b)];
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [at, step] of [
    [px, -b],
    [py, a],
  ] as const) {
    if (step === 0) continue;
    const ends = [(-3 - at) / step, (3 - at) / step];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return Math.max(0, to - from) * Math.hypot(a, b);
}

describe('single points', () => {
  const points: Case[] = [
    ['(x-1)^2+(y-0.3)^2', 0, POINT],
    ['x^2+y^2-2x+1', 0, POINT],
    ['|x-0.2|+|y+1.1|', 0, POINT],
    ['|x-y|+|x+y-1|', 0, POINT],
    ['sqrt((x-1.01)^2+(y-0.77)^2)', 0, POINT],
    ['(x-1)^4+(y-0.3)^4', 0, POINT],
    ['-(x-1)^2-(y-0.3)^2', 0, { ...POINT, area: 36 }],
    ['cos(x)+cos(y)', 2, { ...POINT, area: 36 }],
    ['sin(x)sin(y)', 1, { components: 2, length: 0, area: 36 }],
    ['(x-3)^2+(y-0.123)^2', 0, POINT],
    ['(x+3)^2+(y+3)^2', 0, POINT],
    ['(x-2.99)^2+(y-2.99)^2', 0, POINT],
    ['((x-1)^2+y^2)((x+1)^2+y^2)', 0, { components: 2, length: 0 }],
    ['(x^2+y^2)*x', 0, line(1, 6, 18)],
    ['(x^2+y^2)*(x-1)', 0, { components: 2, length: 6, area: 24 }],
  ];
  it.each(points)('%s = %d', (...entry) => check(EXACT, entry));

  it('are drawn where they are', () => {
    const { lines } = setOf('(x-1)^2+(y-0.3)^2', 0);
    expect(lines.map(({ points }) => [...points])).toEqual([[1, 0.3]]);
  });
});

describe('the closed window', () => {
  const frame: Case[] = [
    ['x', 3, line(1, 6, 36)],
    ['x', -3, line(1, 6, 0)],
    ['-y', 3, line(1, 6, 36)],
    ['-y', -3, line(1, 6, 0)],
    ['x^2', 9, line(2, 12, 36)],
    ['max(|x|,|y|)', 3, line(1, 24, 36)],
    ['(x-3)(y-3)', 0, line(1, 12, 0)],
    ['min(x,y)', -3, line(1, 12, 0)],
    ['max(x,y)', 3, line(1, 12, 36)],
    ['max(x,-y)-3', 0, line(1, 12, 36)],
    ['x+0*log(y)', 3, line(1, 3, 18)],
    ['x+y', 6, line(1, 0, 36)],
    ['|x|+|y|', 6, line(4, 0, 36)],
    ['|x|+|y|', 3, line(1, 12 * SQRT2, 18)],
    ['sin(pi*x)', 0, line(7, 42, 18)],
    ['sin(pi*x)sin(pi*y)', 0, line(1, 84, 18)],
    ['(x-4)^2+y^2', 1, line(1, 0, 0)],
    ['(x-4)^2+(y-0.0123)^2', 1, line(1, 0, 0)],
    ['x^2+(y+5)^2', 4, line(1, 0, 0)],
    ['x^2+y^2', 9, line(1, 6 * PI, 9 * PI)],
    ['x^2+(y-1)^2', 4, line(1, 4 * PI, 4 * PI)],
    ['(x-4)^2+y^2', 1 - 1e-9, { ...NONE, area: 0 }],
  ];
  it.each(frame)('%s = %d', (...entry) => check(EXACT, entry));

  // With y ≥ 0 the larger of two is 0 where y is and the other is not above.
  const corner: Case[] = [
    ['max(y,|x|+|y|-0.5)', 0, line(1, 0.5)],
    ['max(y,x-1.006)', 0, line(1, 1.006)],
    ['max(y,x-0.01)', 0, line(1, 0.01)],
    ['max(y,|x-1.01|-0.005)', 0, line(1, 0.01)],
    ['max(y,(x-1.01)^2)', 0, line(1, 0)],
    ['max(x,y-0.5)', 0, line(1, 0.5)],
    ['y+(x-1)^4', 0, line(1, 0)],
  ];
  it.each(corner)('%s = %d in [0, 3]', (source, level, wanted) => {
    const set = isolineSet(parseFormula(source, ['x', 'y']), { window: [0, 3], level });
    expect(set.components).toBe(wanted.components);
    expect(Math.abs(set.length - (wanted.length as number))).toBeLessThan(EXACT);
    expect(set.area).toBe(0);
  });

  it('leaves a circle that touches all four sides closed', () => {
    expect(setOf('x^2+y^2', 9).lines.map(({ closed }) => closed)).toEqual([true]);
  });
});

describe('where f rests on the level', () => {
  const resting: Case[] = [
    ['4', 4, { components: 1, length: 0, area: 36, plateau: 36, constant: true }],
    ['4', 3, { ...NONE, area: 0, constant: false }],
    ['0', 0, { components: 1, length: 0, area: 36, plateau: 36, constant: true }],
    ['x-x', 0, { components: 1, length: 0, area: 36, plateau: 36, constant: true }],
    ['sin(x)^2+cos(x)^2', 1, { components: 1, length: 0, area: 36, plateau: 36, constant: true }],
    ['0*sqrt(4-x^2-y^2)', 0, { components: 1, length: 0, area: 4 * PI, plateau: 4 * PI, constant: true }],
    ['0*sqrt(-1-x^2)', 0, { ...NONE, area: 0, constant: false }],
    ['max(x,0)', 0, { components: 1, length: 6, area: 18, plateau: 18, constant: false }],
    ['-max(x,0)', 0, { components: 1, length: 6, area: 36, plateau: 18 }],
    ['max(x,0)*y', 0, { components: 1, length: 9, area: 27, plateau: 18 }],
    ['min(x^2+y^2,1)', 1, { components: 1, length: 2 * PI, area: 36, plateau: 36 - PI }],
    ['max(x^2+y^2,1)', 1, { components: 1, length: 2 * PI, area: PI, plateau: PI }],
    ['max(|x|-1,0)+max(|y|-1,0)', 0, { components: 1, length: 8, area: 4, plateau: 4 }],
    ['max(1-|x|,0)', 0, { components: 2, length: 12, area: 24, plateau: 24 }],
    ['|x-y|-x+y', 0, { components: 1, length: 6 * SQRT2, area: 18, plateau: 18 }],
    ['max(x+y,1)', 1, { components: 1, length: 5 * SQRT2, area: 23.5, plateau: 23.5 }],
    ['sign(x)', 1, { components: 1, length: 0, area: 36, plateau: 18 }],
  ];
  it.each(resting)('%s = %d', (...entry) => check(EXACT, entry));
});

describe('poles, leaps and the end of f', () => {
  /** y = 2 sin t · 2 cos t / √(1 + 4 sin² t), x = 2 sin t: all of y = x√(4 − x² − y²). */
  const loop = (t: number): readonly [number, number] => [
    2 * Math.sin(t),
    (4 * Math.sin(t) * Math.cos(t)) / sqrt(1 + 4 * Math.sin(t) ** 2),
  ];
  const loopLength = integral(
    (t) => {
      const [[ax, ay], [bx, by]] = [loop(t - 1e-5), loop(t + 1e-5)];
      return Math.hypot(bx - ax, by - ay) / 2e-5;
    },
    -PI / 2,
    PI / 2,
  );
  const ends: Case[] = [
    ['y+0*sqrt(4-x^2-y^2)', 0, line(1, 4, 2 * PI)],
    ['x^2+y^2+0*sqrt(x)', 4, line(1, 2 * PI, 2 * PI)],
    ['y-x+0*sqrt(1-x^2-y^2)', 0, line(1, 2, PI / 2)],
    ['y-x^2+0*sqrt(2-x^2-y^2)', 0, { components: 1, length: graphLength((x) => 2 * x, -1, 1) }],
    ['y-0.3+0*log(x-y)', 0, { components: 1, length: 2.7 }],
    ['y+sqrt(1-(x-y)^2)*(1+x^2)', 0, { components: 1 }],
    ['y-x^0.5', 0, { components: 1, length: integral((t) => sqrt(1 + 4 * t * t), 0, sqrt(3)) }],
    ['y-log(x)', 0, { components: 1, length: graphLength((x) => 1 / x, Math.exp(-3), 3) }],
    ['y*sqrt(x)', 0, line(1, 9, 9)],
    ['(x-2)*sqrt(x-0.1y)', 0, { components: 2, length: 6 + 6 * sqrt(1.01) }],
    ['y*sqrt(x+2y)', 0, { components: 1, length: 3 + 3 * sqrt(5) }],
    ['y-sqrt(4-x^2-y^2)', 0, { components: 1 }],
  ];
  it.each(ends)('%s = %d goes up to where f ends', (...entry) => check(ROUGH, entry));

  it('follows a line that comes to the end of f almost along it', () => {
    check(ALONG_THE_END, ['y-x*sqrt(4-x^2-y^2)', 0, { components: 1, length: loopLength }]);
  });

  const leaps: Case[] = [
    ['sign(x)', 0, { components: 1, length: 6 }],
    ['sign(x)+sign(x)^3', 0, { components: 1, length: 6 }],
    ['y+sign(x)/2', 0, { components: 3, length: 6, area: 18 }],
    ['sign(1.5x-y-1.25)', 0, { components: 1, length: 2 * sqrt(13) }],
    ['sign(x^2+y^2-1)*(x-2)', 0, { components: 2, length: 2 * PI + 6 }],
    ['sign(x-0.2)', 0.5, NONE],
    ['1/x', 0, NONE],
    ['1/(x-y)', 0, NONE],
    ['1/(x^2+y^2)', 0, NONE],
    ['exp(x)/(y-1)', 0, NONE],
    ['(x+3)/(x-2)', 0, { components: 1, length: 6, area: 30 }],
    ['x/(x^2-1)', 0, { components: 1, length: 6 }],
    ['tan(x)', 0, { components: 1, length: 6 }],
    ['tan(x+y)', 0, { components: 3, length: SQRT2 * (18 - 2 * PI) }],
    ['1/x+1/y', 0, { components: 2, length: 6 * SQRT2 }],
    ['(x^2-1)/(x-1)', 0, { components: 1, length: 6 }],
  ];
  it.each(leaps)('%s = %d has no line at a pole or a leap', (...entry) => check(ROUGH, entry));

  it('has one line between two poles of a sum of tangents, which rises there from −∞ to ∞', () => {
    // Poles at odd multiples of π/(2k); f is odd, so that beyond the outermost ones there is a line on each side or on none.
    const frequencies = [1, 2, 3, 4];
    const multiples = Array.from({ length: 24 }, (_, m) => 2 * m - 23);
    const poles = new Set(frequencies.flatMap((k) => multiples.map((odd) => ((odd * PI) / (2 * k)).toFixed(9))));
    const within = [...poles].filter((pole) => Math.abs(Number(pole)) < 3).length;
    const atEdge = frequencies.reduce((sum, k) => sum + Math.tan(3 * k), 0);
    const components = within - 1 + (atEdge > 0 ? 2 : 0);
    expect(within).toBeGreaterThan(10);
    check(ROUGH, [frequencies.map((k) => `tan(${k}x)`).join('+'), 0, { components, length: 6 * components }]);
  });
});

describe('places at which f is not a real number', () => {
  const holes: Case[] = [
    // The axes without the origin; x·y/(x + y) ≤ 0 in a quadrant and in half of two others.
    ['x*y/(x+y)', 0, line(4, 12, 18)],
    ['x*y/(x+y)^2', 0, line(4, 12, 18)],
    // x = 0 without (0, 0) and y = 1 without (1, 1), which cross at (0, 1).
    ['x*(y-1)/(y-x)', 0, line(3, 12, 2.5 + 10.5)],
    ['x*(y-1)/(x^2+(y-1)^2)', 0, line(4, 12, 18)],
    ['x/(x^2+(y-1)^2)', 0, line(2, 6, 18)],
    ['x*y/(x-1)', 0, line(2, 12, 18)],
    ['x*log(x^2+y^2)', 0, line(1, 6 + 2 * PI, 18)],
    ['x*(y-x)/(y+x-1)', 0, line(3, 6 + 6 * SQRT2, 13)],
    ['x*y+0*log(x+y)', 0, line(2, 6, 9)],
    ['x*y*sqrt(x+y)', 0, line(1, 6 + 6 * SQRT2, 9)],
    ['y/(x^2-2)', 0, line(3, 6, 18)],
    ['y*tan(x)', 0, line(3, 12, 18)],
    ['(x^2+y^2-1)/x', 0, line(2, 2 * PI, 18)],
    // x + y = 0.03 without (0.01, 0.02): beside the poles the corners x < 0.01, y < 0.02 and two triangles.
    ['1/(x-0.01)+1/(y-0.02)', 0, line(2, 5.97 * SQRT2, 18.00045)],
    ['(x-3)/(y-1.01)', 0, line(2, 6, 6 * 1.99)],
    ['(x^2+y^2)/(x+y)', 0, { components: 0, length: 0, area: 18 }],
    // Beyond the unit circle alone the logarithm is one: an arc of x² + y² = 2 over a chord of the line y = 2x + 1.3.
    [
      '(x^2+y^2-1)*log(x^2+y^2-1)+0*sqrt(y-2x-1.3)',
      0,
      { components: 1, length: 2 * SQRT2 * Math.acos(1.3 / sqrt(5) / SQRT2) },
    ],
  ];
  it.each(holes)('%s = %d is cut at them', (...entry) => check(EXACT, entry));

  it('part a circle where it is cut', () => {
    const { lines } = setOf('(x^2+y^2-1)/(x-0.3)', 0);
    expect(lines.map(({ closed }) => closed)).toEqual([false, false]);
  });

  // Above 3x + y = 0 the triangle (1/13, −3/13), (0.3, 2), (−2/3, 2), as x ≤ 0.1 + 0.1y.
  it('bound the area as exactly as lines do', () => {
    const set = isolineSet(parseFormula('x-0.1y+0*sqrt(3x+y)', ['x', 'y']), { window: [-1, 2], level: 0.1 });
    expect(Math.abs(set.area - ((0.3 + 2 / 3) * (2 + 3 / 13)) / 2)).toBeLessThan(EXACT);
  });
});

describe('lines that cross', () => {
  const crossing: Case[] = [
    ['x y', 0, line(1, 12, 18)],
    ['x^2-y^2', 0, line(1, 12 * SQRT2, 18)],
    ['sin(x)sin(y)', 0, line(1, 12, 18)],
    ['sin(3x)sin(3y)', 0, { components: 1, length: 60 }],
    ['x^2 y-y^3', 0, { components: 1, length: 6 + 12 * SQRT2 }],
    ['(x^2+y^2-1)(x-0.5)', 0, line(1, 2 * PI + 6, 21 - PI + 2 * (PI / 3 - sqrt(3) / 4))],
    ['(x-y)(x^2-y^2)', 0, { components: 1, length: 12 * SQRT2 }],
    ['y(y-x^2)', 0, { components: 1, length: 6 + graphLength((x) => 2 * x, -sqrt(3), sqrt(3)) }],
    ['(x^2+y^2-1)((x-2)^2+y^2-1)', 0, line(1, 4 * PI, 2 * PI)],
    ['(x^2+y^2-1)((x-2.0001)^2+y^2-1)', 0, { components: 2 }],
    ['(x-1)(x-1.0001)', 0, { components: 2, length: 12, area: 6e-4 }],
    ['(x^2+y^2)^2-2(x^2-y^2)', 0, { components: 1, area: 2 }],
    ['sin(20x)sin(20y)', 0, line(1, 468, 18)],
    ['|x^2+y^2-2|', 1, line(2, 2 * PI * (1 + sqrt(3)), 2 * PI)],
  ];
  it.each(crossing)('%s = %d', (...entry) => check(EXACT, entry));
});

describe('the smaller of two, one of which is never below 0', () => {
  const choices: Case[] = [
    ['min(y,|x|)', 0, line(1, 9, 18)],
    ['max(y,-|x|)', 0, line(1, 9, 18)],
    // The edge of half a disc, and the y axis from its top upwards and from its bottom downwards.
    ['min(max(y,x^2+y^2-1),|x|)', 0, line(1, PI + 2 + 3 + 2, PI / 2)],
    ['min((x-1)^2,y-x)', 0, line(1, 6 * SQRT2 + 2, 18)],
    ['min(sqrt(x),y)', 0, line(1, 6, 9)],
    // (1, 0) is a zero of the second alone, where the first is below 0.
    ['min(y-x,(x-1)^2+y^2)', 0, line(1, 6 * SQRT2, 18)],
    // x + y = 2.4, and from there upwards the parabola; between x + y = 1.4 and there the logarithm is below 0.
    [
      'min(log(x+y-1.4),|y-x^2-0.1|)',
      0,
      line(1, 3.6 * SQRT2 + graphLength((x) => 2 * x, (sqrt(10.2) - 1) / 2, sqrt(2.9)), (4.6 ** 2 - 3.6 ** 2) / 2),
    ],
  ];
  it.each(choices)('%s = %d', (...entry) => check(ROUGH, entry));
});

describe('strips thinner than a cell', () => {
  /** Perimeter of an ellipse. */
  const around = (a: number, b: number) =>
    integral((t) => Math.hypot(a * Math.sin(t), b * Math.cos(t)), 0, 2 * PI, 40_000);
  // With u = x − y and v = x + y the unit of area is a half, and lengths are those of u and v over √2.
  const strips: Case[] = [
    ['(100(x-y))^2+(x+y)^2', 0.01, line(1, around(0.001 / SQRT2, 0.1 / SQRT2), (PI * 1e-4) / 2)],
    ['(100(x-y-0.013))^2+(x+y+0.3)^2', 0.5, line(1, around(0.005, 0.5), (PI * 0.005) / 2)],
    ['(100(x-y-0.013))^2+(x+y+0.3)^2', 2, line(1, around(0.01, 1), (PI * 0.02) / 2)],
    // Here the unit of area is a third.
    ['(1000(x-2y-0.013))^2+(x+y+0.3)^2', 0.5, { components: 1, area: (PI * 0.0005) / 3 }],
    ['(x^2+y^2-1)^2', 1e-5, line(2, 2 * PI * (sqrt(1 + sqrt(1e-5)) + sqrt(1 - sqrt(1e-5))), 2 * PI * sqrt(1e-5))],
    // Between the circles x² + y² = 1 ± √(10⁻⁴ − 10⁻³x), where x < 0.1: closed at one end, round the origin.
    ['(x^2+y^2-1)^2+0.001x', 1e-4, { components: 1 }],
    ['(y-x^2)^2-0.01(y-x^2)', 0, { components: 2 }],
  ];
  it.each(strips)('%s = %d is followed from where the grid meets it', (...entry) => check(EXACT, entry));
});

describe('isolineSet(formula, {through})', () => {
  it('finds an oval smaller than a cell from a place in it', () => {
    const f = parseFormula('min((x-0.713)^2+(y-0.411)^2, 1 + x^2)', ['x', 'y']);
    const { components, length, area } = isolineSet(f, { window: [-3, 3], level: 1e-8, through: [[0.713, 0.411]] });
    expect(components).toBe(1);
    expect(Math.abs(length - 2e-4 * PI)).toBeLessThan(EXACT);
    expect(Math.abs(area - 1e-8 * PI)).toBeLessThan(EXACT);
  });
});

describe('isolineSetInPieces(formula, options)', () => {
  it('comes in many pieces to what is computed at once', () => {
    const f = parseFormula('sin(6x)sin(7y)', ['x', 'y']);
    const options = { window: [-3, 3], level: 0.3 } as const;
    const work = isolineSetInPieces(f, options);
    let pieces = 1;
    let piece = work.next();
    for (; !piece.done; piece = work.next()) pieces += 1;
    expect(pieces).toBeGreaterThan(50);
    expect(piece.value).toEqual(isolineSet(f, options));
  });
});
