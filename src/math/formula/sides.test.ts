import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from './formula.ts';
import type { Side } from './sides.ts';

const SEED = 20261128;
const XY = ['x', 'y'] as const;
const STEEP = Number.POSITIVE_INFINITY;
const sidesOf = (source: string, point: readonly number[], direction: readonly number[] = [1, 0]) => {
  const { ahead, behind } = parseFormula(source, XY).sides(point, direction);
  return [behind, ahead];
};

describe('Formula.sides(point, direction) are [behind, ahead]', () => {
  it.each([
    // By hand: the first power of t after the limit.
    ['x^2', [3, 0], [6, 6]],
    ['abs(x)', [0, 0], [-1, 1]],
    ['abs(x)^3', [0, 0], [0, 0]],
    ['x*sqrt(x)', [0, 1], ['ends', 0]],
    ['sqrt(x)^2', [0, 1], ['ends', 1]],
    ['sqrt(-x)^2', [0, 1], [-1, 'ends']],
    ['sqrt(x)', [0, 0], ['ends', STEEP]],
    ['-sqrt(-x)', [0, 0], [STEEP, 'ends']],
    ['sqrt(x^2)', [0, 0], [-1, 1]],
    ['sqrt(x^2 + y^2)', [0, 0], [-1, 1]],
    ['sqrt(x^2 + y^2)^2', [0, 0], [0, 0]],
    ['sqrt(x^4)/1', [0, 0], [0, 0]],
    ['sqrt(1 - cos(x))', [0, 0], [-Math.SQRT1_2, Math.SQRT1_2]],
    ['sqrt(x - sin(x))', [0, 0], ['ends', 0]],
    ['sqrt(exp(x) - 1)', [0, 0], ['ends', STEEP]],
    ['sqrt(exp(x) - 1 - x)', [0, 0], [-Math.SQRT1_2, Math.SQRT1_2]],
    ['log(1 + abs(x))', [0, 0], [-1, 1]],
    ['abs(log(1+x))', [0, 0], [-1, 1]],
    ['tan(abs(x))', [0, 0], [-1, 1]],
    ['1/(1+abs(x))', [0, 0], [1, -1]],
    ['exp(-abs(2x))', [0, 0], [2, -2]],
    ['(abs(x)^(1/3))^3', [0, 0], [-1, 1]],
    ['sign(x)*abs(x)^(1/3)', [0, 0], [STEEP, STEEP]],
    ['abs(x)^0.5', [0, 0], [-STEEP, STEEP]],
    ['(abs(x)^0.5 + abs(y)^0.5)^2', [0, 1], [-STEEP, STEEP]],
    ['(abs(x)^0.5 + abs(y)^0.5)^2', [0, 0], [-1, 1]],
    ['max(x, 2x)', [0, 0], [1, 2]],
    ['min(x, 2x)', [0, 0], [2, 1]],
    ['max(x^2, x^3)', [0, 0], [0, 0]],
    ['max(x, sin(x))', [0, 0], [1, 1]],
    ['sign(x)', [0, 0], ['leaps', 'leaps']],
    ['max(sign(x), 0)', [0, 0], [0, 'leaps']],
    ['x^2*sign(x)', [0, 0], [0, 0]],
    ['x/(sign(x) + 2)', [0, 0], [1, 1 / 3]],
    ['1/(1 - sign(x))', [0, 0], ['leaps', 'ends']],
    ['1/(x + 1 - sign(x))', [0, 0], ['leaps', 'leaps']],
    ['x^1.5', [0, 0], ['ends', 0]],
    ['x^y', [0, 2], [0, 0]],
    ['x^y', [0, 2.5], ['ends', 0]],
    ['sqrt(-x^2)', [0, 0], ['ends', 'ends']],
    ['abs(x)^x', [0, 0], ['unknown', 'unknown']],
    ['(-2)^x', [2, 0], ['ends', 'ends']],
    ['2^abs(x)', [0, 0], [-Math.LN2, Math.LN2]],
    ['(1 + abs(x))^(2 + x)', [0, 0], [-2, 2]],
    ['y', [0, 0], [0, 0]],
    ['abs(x - 0.3) + abs(y)', [0.1 + 0.2, 0], [1, 1]],
  ] as [string, number[], Side[]][])('%s at %j: %j', (source, point, expected) => {
    const found = sidesOf(source, point);
    expected.forEach((value, i) => {
      if (typeof value === 'number' && Number.isFinite(value)) expect(found[i]).toBeCloseTo(value, 13);
      else expect(found[i]).toBe(value);
    });
  });

  it('look along any direction', () => {
    expect(sidesOf('sqrt(abs(x*y))', [0, 0], [1, 1])).toEqual([-1, 1]);
    expect(sidesOf('sqrt(abs(x*y))', [0, 0], [0, 1])).toEqual([0, 0]);
    expect(sidesOf('abs(x - y)', [1, 1], [1, 1])).toEqual([0, 0]);
    expect(sidesOf('x^y', [0, 2], [0, 1])).toEqual([0, 0]);
    expect(sidesOf('x^y', [0, 0], [0, 1])).toEqual(['ends', 'leaps']);
  });

  const piece = fc.constantFrom(
    'abs(x)',
    'x',
    'x^2',
    'sqrt(abs(x))',
    'max(x, 2x)',
    'sin(x)',
    'exp(x)',
    '(2+x)',
    'cos(x)',
  );
  const joined = fc.tuple(piece, fc.constantFrom('+', '-', '*'), piece, fc.constantFrom('+', '-', '*'), piece);
  it('agree with quotients of differences', () => {
    const STEP = 1e-9;
    let finite = 0;
    fc.assert(
      fc.property(joined, (parts) => {
        const f = parseFormula(parts.join(''), XY);
        const { ahead, behind } = f.sides([0, 0], [1, 0]);
        const here = f.value([0, 0]);
        const quotients = [(f.value([STEP, 0]) - here) / STEP, (here - f.value([-STEP, 0])) / STEP];
        [ahead, behind].forEach((side, i) => {
          const quotient = quotients[i] as number;
          expect(typeof side).toBe('number');
          // A term √t beside the slope still makes 1/√STEP of a quotient, and t√t makes √STEP.
          if (!Number.isFinite(side)) expect(quotient * Math.sign(side as number)).toBeGreaterThan(1e3);
          else expect(Math.abs(quotient - (side as number))).toBeLessThan(2e-3);
          if (Number.isFinite(side)) finite += 1;
        });
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(finite).toBeGreaterThan(0);
  });
});

describe('Formula.isDifferentiable(point)', () => {
  it.each([
    ['x^2 + y^2', [1, 2], true],
    ['abs(x)^3', [0, 0], true],
    ['x*abs(x)', [0, 0], true],
    ['abs(x)*abs(y)', [0, 0], true],
    ['abs(x*y)', [0, 0], true],
    ['abs(x)^1.5 + y', [0, 0], true],
    ['sqrt(x^2 + y^2)^2', [0, 0], true],
    ['sqrt(x^4 + y^4)', [0, 0], true],
    ['x^2*sign(y)', [0, 0], true],
    ['x*sign(y)', [0, 1], true],
    ['max(x^2, y^2)', [0, 0], true],
    ['max(x, y)', [2, 1], true],
    ['x^0', [0, 0], true],
    ['abs(x)', [0, 0], false],
    ['abs(x)', [1, 0], true],
    ['sqrt(abs(x*y))', [0, 0], false],
    ['sqrt(x)', [0, 0], false],
    ['x*sqrt(x)', [0, 0], false],
    ['sqrt((y-x^2)*(y-2x^2))*x^2', [0, 0], false],
    ['x*sign(y)', [1, 0], false],
    ['x*sign(x)*sign(y)', [0, 1], false],
    ['x^y', [0, 3], false],
    ['max(x, y)', [1, 1], false],
    ['log(x)', [-1, 0], false],
    ['exp(x)', [1000, 0], false],
    ['1/(2 + sign(x))', [0, 0], false],
  ] as const)('%s at %j: %s', (source, point, shown) =>
    expect(parseFormula(source, XY).isDifferentiable(point)).toBe(shown),
  );

  const piece = fc.constantFrom(
    'x',
    'y',
    'x*y',
    'abs(x)',
    'abs(y)',
    'sqrt(x^2+y^2)',
    'sign(x)',
    'max(x, y)',
    'min(x^2, y)',
    'exp(x)',
    'x^2',
    'sqrt(abs(x*y))',
    '2',
  );
  const joined = fc.tuple(piece, fc.constantFrom('+', '-', '*'), piece, fc.constantFrom('+', '-', '*'), piece);
  it('is true only where f is as its gradient says, all around', () => {
    const NEAR = 1e-7;
    let shown = 0;
    fc.assert(
      fc.property(joined, fc.double({ min: 0, max: 6.28, noNaN: true }), (parts, turn) => {
        const f = parseFormula(parts.join(''), XY);
        if (!f.isDifferentiable([0, 0])) return;
        shown += 1;
        const [gx, gy] = f.gradient([0, 0]) as [number, number];
        const [x, y] = [NEAR * Math.cos(turn), NEAR * Math.sin(turn)];
        expect(Math.abs(f.value([x, y]) - f.value([0, 0]) - gx * x - gy * y) / NEAR).toBeLessThan(1e-5);
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(shown).toBeGreaterThan(0);
  });
});
