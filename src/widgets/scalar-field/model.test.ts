import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from './describe.ts';
import { arrowFor, halfWidth, model } from './model.ts';

const probe = (f: string, ...at: [number, number]) => model({ f, at });
/** Closed forms in another order of operations: a few roundings. */
const DIGITS = 12;

suite('the probe', () => {
  it('reads x² + y² and its gradient (2x, 2y)', () => {
    const coordinate = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const { values } = probe('x^2 + y^2', x, y);
        expect(values.value).toBeCloseTo(x * x + y * y, DIGITS);
        expect(values['gradient-x']).toBeCloseTo(2 * x, DIGITS);
        expect(values['gradient-y']).toBeCloseTo(2 * y, DIGITS);
      }),
    );
  });
  it('reads the L2 norm: its gradient is the unit vector', () => {
    const { values } = probe('sqrt(x^2 + y^2)', 3, -4);
    expect(values.value).toBe(5);
    expect(values['gradient-x']).toBeCloseTo(0.6, DIGITS);
    expect(values['gradient-y']).toBeCloseTo(-0.8, DIGITS);
  });
  it('reads the L1 norm: its gradient is made of signs', () =>
    expect(probe('abs(x) + abs(y)', -2, 1).values).toEqual({ value: 3, 'gradient-x': -1, 'gradient-y': 1 }));
  it('turns by 90° with the saddle, which changes sign', () => {
    const [here, turned] = [probe('x^2 - y^2', 1.5, 0.5), probe('x^2 - y^2', -0.5, 1.5)];
    expect(turned.value).toBe(-here.value);
    expect(turned.gradient).toEqual([here.gradient[1], -here.gradient[0]]);
  });
  it('never gives −0', () => {
    const { values } = probe('-x*y', 0, 0);
    expect(Object.values(values).every((value) => Object.is(value, 0))).toBe(true);
  });
  it('is undefined, gradient and all, where the formula gives no real number', () => {
    const { values, uphill } = probe('sqrt(x)', -1, 0);
    expect(Object.values(values)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(uphill).toBeUndefined();
  });
});

suite('what f is like at the probe', () => {
  it.each([
    ['abs(x) + abs(y)', [1, 0], 'kink'],
    ['abs(x) + abs(y)', [1, 1], 'smooth'],
    ['max(abs(x), abs(y))', [2, 2], 'kink'],
    ['sqrt(x^2 + y^2)', [0, 0], 'kink'],
    ['sqrt(abs(x*y))', [0, 0], 'kink'],
    ['sqrt(x*y)', [0, 0], 'kink'],
    ['x^2 + y^2', [0, 0], 'smooth'],
    ['sqrt(x^2+y^2)^2', [0, 0], 'smooth'],
    ['1000*x^2 + sin(20*y)', [0.3, 1], 'smooth'],
    ['abs(x)^3', [0, 0], 'smooth'],
    ['abs(x)', [1e-9, 0], 'smooth'],
    ['x*sqrt(x)', [0, 1], 'else'],
    ['sqrt(x)', [0, 1], 'else'],
    ['sign(x)*abs(x)^(1/3)', [0, 1], 'else'],
    ['sign(x)', [0, 1], 'leaps'],
    ['max(sign(x), 0)', [0, 1], 'leaps'],
    ['sign(x*y)', [0, 0], 'leaps'],
  ] as const)('%s at %j: %s', (f, at, kind) => expect(model({ f, at }).nature.kind).toBe(kind));
  it('is said to end where some way out of the point does', () => {
    expect(probe('sqrt(x*y)*x', 0, 0).nature).toMatchObject({ kind: 'else', ends: true });
    expect(probe('sqrt(abs(x))*y', 0, 0).nature.ends).toBe(false);
  });
});

suite('the picture', () => {
  it('keeps its field under a moving probe, and draws another formula or a wider window anew', () => {
    const { field } = probe('x^2 + y^2', 0, 0);
    expect(probe('x^2 + y^2', 1, -2).field).toBe(field);
    expect(probe('x*y', 1, -2).field).not.toBe(field);
    expect(probe('x^2 + y^2', 0, 4).field.field.window).toEqual([-4.5, 4.5]);
  });
  it('holds the probe, in one of a few windows', () => {
    expect([halfWidth([1, 1]), halfWidth([3, -3]), halfWidth([4, 0]), halfWidth([-100, 0])]).toEqual([3, 3, 4.5, 110]);
  });
  it('points the arrow along the gradient, and keeps it in the picture however steep', () => {
    const arrow = arrowFor(probe('1e9*(3*x + 4*y)', 0, 0), [-3, 3], [0, 1]);
    expect(Math.hypot(...(arrow ?? [0, 0]))).toBeLessThan(2);
    expect((arrow?.[1] ?? 0) / (arrow?.[0] ?? 1)).toBeCloseTo(4 / 3, DIGITS);
  });
  it('points along an infinite slope', () => {
    const arrow = arrowFor(probe('sqrt(x)', 0, 1), [-3, 3], [0, 1]);
    expect(arrow?.[0]).toBeGreaterThan(0);
    expect(arrow?.[1]).toBe(0);
  });
  it('has no arrow where f is flat', () => expect(arrowFor(probe('x^2', 0, 1), [-3, 3], [0, 9])).toBeUndefined());
});

suite('the sentence', () => {
  it.each([
    ['x^2 + y^2', [1, 1], 'gradient (2, 2), by 2.828 a unit'],
    ['x^2 + y^2', [0, 0], 'f is flat'],
    ['abs(x)', [0, 1], 'kink'],
    ['log(x)', [-1, 0], 'f is undefined'],
    ['1/x', [0, 0], 'f is undefined'],
    ['1/(-x)', [0, 1], 'f is undefined'],
    ['1/(0-x)', [0, 1], 'f is undefined'],
    ['exp(100x)', [10, 0], '∞ comes out, because a number in the formula is too large'],
    ['exp(100x)-exp(100x)', [10, 0], 'does not tell whether f is defined'],
    ['x*sqrt(x)', [0, 1], 'f ends: along x its slope is 0, to the right only, along y it is 0.'],
    ['sqrt(x)^2', [0, 1], 'f ends: along x its slope is 1, to the right only, along y it is 0.'],
    ['sqrt(-y)', [1, 0], 'f ends: along x its slope is 0, along y it is −∞, downward only.'],
    ['abs(x) + 3*y', [0, 1], 'along x its slope is −1 on the left and 1 on the right, along y it is 3; (0, 3)'],
    ['sqrt(abs(x*y))', [0, 0], 'along x its slope is 0, along y it is 0; along a diagonal it is not'],
    ['sqrt(-x^2)', [0, 0], 'along x its slope does not exist, as f ends on both sides, along y it is 0'],
    ['abs(x)^x', [0, 0], 'along x its slope is not found'],
    ['sign(x)', [0, 1], 'f leaps'],
  ] as const)('for %s at %j says “%s”', (f, at, words) => expect(describe(model({ f, at }))).toContain(words));
});

it('never calls flat what has no slope or another', () => {
  const states = [
    ['sqrt(x)^2', [0, 1]],
    ['sign(x)', [0, 0]],
    ['sqrt(abs(x*y))', [0, 0]],
    ['sqrt(-x^2-y^2)', [0, 0]],
    ['x*sqrt(x)', [0, 1]],
    ['min(x, -x)', [0, 0]],
  ] as const;
  for (const [f, at] of states) expect(describe(model({ f, at }))).not.toContain('flat');
});
