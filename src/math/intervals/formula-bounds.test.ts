import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import { seededRandom } from '../random.ts';
import { each } from '../testing/each.ts';
import { randomFormula } from '../testing/random-formula.ts';
import { FormulaBounds } from './formula-bounds.ts';

const XY = ['x', 'y'] as const;
const AXES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;
const SEED = 20_261_126;
const over = (text: string, low: readonly number[], high: readonly number[]) => {
  const bounds = new FormulaBounds(parseFormula(text, XY).program, AXES);
  bounds.over({ low, high });
  bounds.slopes();
  return bounds;
};
const isNear = (value: number, exact: number) => expect(Math.abs(value - exact)).toBeLessThan(1e-12);

describe('bounds of values', () => {
  it.each([
    ['x + y', [1, 2], [3, 5], 3, 8],
    ['x - y', [1, 2], [3, 5], -4, 1],
    ['x*y', [-1, -2], [3, 5], -6, 15],
    ['x*y', [-3, -5], [-1, 2], -6, 15],
    ['x/y', [1, 2], [3, 4], 0.25, 1.5],
    ['x/y', [-1, -4], [3, -2], -1.5, 0.5],
    ['x^2', [-1, 0], [3, 0], 0, 9],
    ['x^3', [1, 0], [3, 0], 1, 27],
    ['abs(x)', [-3, 0], [1, 0], 0, 3],
    ['min(x, y)', [0, 1], [5, 2], 0, 2],
    ['max(x, y)', [0, 1], [5, 2], 1, 5],
    ['sqrt(x)', [4, 0], [9, 0], 2, 3],
    ['sign(x)', [-1, 0], [2, 0], -1, 1],
    ['2^x', [1, 0], [3, 0], 2, 8],
    ['1/x', [0, 0], [2, 0], 0.5, Number.POSITIVE_INFINITY],
    ['x - x', [0, 0], [2, 0], 0, 0],
  ] as const)('%s on [%s, %s] is from %d to %d', (text, low, high, least, most) => {
    const bounds = over(text, low, high);
    isNear(bounds.low, least);
    if (Number.isFinite(most)) isNear(bounds.high, most);
    else expect(bounds.high).toBe(most);
  });
  it('turn where a sine does', () => {
    expect(over('sin(x)', [1, 0], [2, 0]).high).toBe(1);
    isNear(over('sin(x)', [1, 0], [2, 0]).low, Math.sin(1));
    expect(over('cos(x)', [3, 0], [4, 0]).low).toBe(-1);
    isNear(over('cos(x)', [3, 0], [4, 0]).high, Math.cos(4));
    isNear(over('tan(x)', [-1, 0], [1, 0]).high, Math.tan(1));
    expect(over('tan(x)', [1, 0], [2, 0]).high).toBe(Number.POSITIVE_INFINITY);
  });
  it.each(['x + 0.5', 'x^2 - 2.25', 'x*y', '(x - y)/2', 'sqrt(x + 0.75)', 'abs(x)^2', 'exp(0*x)', 'cos(0*x)'])(
    'are exact for %s at a point where no operation rounds',
    (text) => {
      const bounds = over(text, [1.5, 0.25], [1.5, 0.25]);
      expect([bounds.low, bounds.high]).toEqual(Array(2).fill(parseFormula(text, XY).value([1.5, 0.25])));
    },
  );
  it('round outward where an operation rounds', () => {
    const bounds = over('x + 0.2', [0.1, 0], [0.1, 0]);
    expect(bounds.low).toBeLessThanOrEqual(0.1 + 0.2);
    expect(bounds.high).toBeGreaterThanOrEqual(0.1 + 0.2);
    expect(bounds.high).toBeGreaterThan(bounds.low);
    expect(bounds.high - bounds.low).toBeLessThan(4 * Number.EPSILON);
  });
});

describe('what is known of the function', () => {
  it.each([
    ['x/y', [1, -1], [2, 1], false, true, false],
    ['x/y', [1, 1], [2, 2], true, true, true],
    ['1/(0*x)', [1, 1], [2, 2], false, false, false],
    ['sqrt(x)', [-1, 0], [1, 0], false, true, false],
    ['sqrt(x)', [-2, 0], [-1, 0], false, false, false],
    ['sqrt(x)', [0, 0], [1, 0], true, true, false],
    ['log(x)', [0, 0], [1, 0], false, true, false],
    ['log(x)', [-1, 0], [0, 0], false, false, false],
    ['sign(x)', [-1, 0], [1, 0], true, true, false],
    ['abs(x) + max(x, y)', [-1, -1], [1, 1], true, true, true],
    ['y + 0*sqrt(4 - x^2)', [3, 0], [4, 1], false, false, false],
    ['tan(x)', [1, 0], [2, 0], false, true, false],
    ['x^1.5', [0, 0], [1, 0], true, true, true],
  ] as const)('%s on [%s, %s]', (text, low, high, everywhere, somewhere, lipschitz) => {
    const bounds = over(text, low, high);
    expect([bounds.everywhere, bounds.somewhere, bounds.lipschitz]).toEqual([everywhere, somewhere, lipschitz]);
  });
});

describe('bounds of slopes', () => {
  it.each([
    ['x^2 + y', [1, 0], [2, 3], [2, 4], [1, 1]],
    ['abs(x)', [-1, 0], [2, 0], [-1, 1], [0, 0]],
    ['abs(x) - y', [1, 0], [2, 0], [1, 1], [-1, -1]],
    ['max(x, 2y)', [0, 0], [1, 1], [0, 1], [0, 2]],
    ['x/y', [1, 1], [2, 2], [0.5, 1], [-2, -0.25]],
    ['sqrt(x)', [1, 0], [4, 0], [0.25, 0.5], [0, 0]],
    ['exp(x)', [0, 0], [1, 0], [1, Math.E], [0, 0]],
    ['log(x)', [1, 0], [2, 0], [0.5, 1], [0, 0]],
    ['x^1.5', [0, 0], [4, 0], [0, 3], [0, 0]],
    ['2^x', [0, 0], [1, 0], [Math.LN2, 2 * Math.LN2], [0, 0]],
    ['sin(x)', [0, 0], [1, 0], [Math.cos(1), 1], [0, 0]],
    ['tan(x)', [0, 0], [1, 0], [1, 1 + Math.tan(1) ** 2], [0, 0]],
  ] as const)('%s on [%s, %s]', (text, low, high, alongX, alongY) => {
    const bounds = over(text, low, high);
    for (const [k, range] of [alongX, alongY].entries()) {
      isNear(bounds.slopeLow(k), range[0]);
      isNear(bounds.slopeHigh(k), range[1]);
    }
  });
  it('know along a diagonal what they lose along the axes: max(x, y) rises by 1 there', () => {
    const bounds = over('max(x, y)', [0, 0], [1, 1]);
    expect([bounds.slopeLow(2), bounds.slopeHigh(2)]).toEqual([1, 1]);
  });
});

/** How far rounding may take the value at a point. */
const rounding = (text: string, point: readonly number[]) => {
  const bounds = over(text, point, point);
  return bounds.high - bounds.low;
};
const POINTS = 6;
const FORMULAS = 6000;

describe(`random formulas, seed ${SEED}`, () => {
  const random = seededRandom(SEED);
  const cases = Array.from({ length: FORMULAS }, () => {
    const text = randomFormula(random, XY, 1 + Math.floor(4 * random()));
    const size = 10 ** (1 - 4 * random());
    const low = XY.map(() => (random() < 0.1 ? 0 : 4 * random() - 2 - size / 2));
    return { text, low, high: low.map((from) => from + size) };
  });
  const inside = ({ low, high }: { low: number[]; high: number[] }) =>
    low.map((from, i) => {
      const to = high[i] as number;
      return Math.min(to, Math.max(from, from + random() * (to - from)));
    });
  it('never leave their bounds, to the last bit', () => {
    let values = 0;
    each(cases, (box) => {
      const formula = parseFormula(box.text, XY);
      const bounds = over(box.text, box.low, box.high);
      for (let k = 0; k < POINTS; k += 1) {
        const point = inside(box);
        const value = formula.value(point);
        if (Number.isNaN(value)) {
          if (Number.isFinite(bounds.low + bounds.high))
            expect(bounds.everywhere, `${box.text} at ${point}`).toBe(false);
          continue;
        }
        values += 1;
        const told = `${box.text} at ${point}: ${value} in [${bounds.low}, ${bounds.high}]`;
        expect(bounds.somewhere, told).toBe(true);
        expect(value >= bounds.low && value <= bounds.high, told).toBe(true);
      }
    });
    expect(values).toBeGreaterThan(FORMULAS);
  });
  it('have no secant steeper than the bounds of the slope where they are Lipschitz', () => {
    let secants = 0;
    each(cases, (box) => {
      const formula = parseFormula(box.text, XY);
      const bounds = over(box.text, box.low, box.high);
      if (!bounds.lipschitz) return;
      const [x, y] = inside(box) as [number, number];
      const to = inside(box) as [number, number];
      for (const [k, point] of [
        [0, [to[0], y]],
        [1, [x, to[1]]],
      ] as const) {
        const step = (point[k] as number) - ([x, y][k] as number);
        const rise = formula.value(point) - formula.value([x, y]);
        const steps = [bounds.slopeLow(k) * step, bounds.slopeHigh(k) * step];
        const slack = rounding(box.text, [x, y]) + rounding(box.text, point) + 1e-12;
        if (!Number.isFinite(rise) || steps.some((bound) => !Number.isFinite(bound))) continue;
        secants += 1;
        const told = `${box.text} from ${[x, y]} to ${point}: ${rise} in ${steps}`;
        expect(rise >= Math.min(...steps) - slack && rise <= Math.max(...steps) + slack, told).toBe(true);
      }
    });
    expect(secants).toBeGreaterThan(FORMULAS / 4);
  });
});
