import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../formula/formula.ts';
import { exactValue } from './exact-value.ts';

const at = (source: string, point: readonly number[]) =>
  exactValue(parseFormula(source, ['x', 'y', 'z']).expression, point);

describe('exactValue(expression, point)', () => {
  it.each([
    ['x^2+y^2+z^2', [1.5, -1.5, 1.5], 6.75],
    ['abs(x)+sqrt(y)-max(z, 2)/4', [-1.5, 2.25, 3], 2.25],
    ['min(x, y)*(1-z)', [0.5, 0.25, 3], -0.5],
    ['x^3', [-1.5, 0, 0], -3.375],
  ])('%s at %j is %d', (source, point, value) => expect(at(source, point)).toBe(value));

  it.each([
    // 0.7² as a fraction of two whole numbers has more digits than a double holds.
    ['x^2', [0.7, 0, 0]],
    ['x+y', [0.1, 0.2, 0]],
    ['x/y', [1, 3, 0]],
    ['x/y', [1, 0, 0]],
    ['sqrt(x)', [2, 0, 0]],
    ['exp(x)', [0, 0, 0]],
    ['x^0.5', [4, 0, 0]],
  ])('%s at %j is not told', (source, point) => expect(at(source, point)).toBeUndefined());
});
