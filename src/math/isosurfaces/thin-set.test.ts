import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import { endsWithin, thinSet } from './thin-set.ts';

const read = (source: string) => thinSet(parseFormula(source, ['x', 'y', 'z', 'w']).expression);

describe('thinSet(sum)', () => {
  it.each([
    ['x^2+y^2+z^2', [0, 0, 0]],
    ['(x-0.3)^2+y^2+z^2', [0.3, 0, 0]],
    ['-(x-1)^2-abs(y+2*x)-3*z^2', [1, -2, 0]],
    ['abs(x+y)+abs(x-y-2)+(2*z-1)^4', [1, -1, 0.5]],
    ['x^2+y^2+z^2+(x+y)^2', [0, 0, 0]],
  ])('%s is 0 at one point', (source, point) => {
    const found = read(source);
    expect(found?.direction).toBeUndefined();
    for (const [axis, x] of point.entries()) expect(found?.point[axis]).toBeCloseTo(x, 14);
  });

  it.each([
    ['x^2+y^2', [0, 0, 1]],
    ['(x-0.5)^2+(y+z)^2', [0, 1, -1]],
  ])('%s is 0 on one line', (source, direction) => {
    const found = read(source);
    const along = direction.reduce((sum, x, axis) => sum + x * (found?.direction?.[axis] ?? 0), 0);
    expect(Math.abs(along) / Math.hypot(...direction)).toBeCloseTo(1, 14);
    const { value } = parseFormula(source, ['x', 'y', 'z']);
    for (const end of endsWithin(found as never, 1.5) ?? []) {
      expect(value(end)).toBeCloseTo(0, 14);
      expect(Math.max(...end.map(Math.abs))).toBeCloseTo(1.5, 14);
    }
  });

  it.each(['x^2-y^2', 'x^2+y', '(x^2+y^2-1)^2+z^2', 'x^2+(x-1)^2', 'x^2+(2*x)^2', 'x^2+w^2+y^2', 'z^2', 'x*y+z^2'])(
    'does not say so of %s',
    (source) => expect(read(source)).toBeUndefined(),
  );
});

it('endsWithin(set, half) has nothing where the set is outside', () => {
  expect(endsWithin({ point: [2, 0, 0] }, 1.5)).toBeUndefined();
  expect(endsWithin({ point: [2, 0, 0], direction: [0, 0, 1] }, 1.5)).toBeUndefined();
  expect(endsWithin({ point: [1.5, 0, 0] }, 1.5)).toEqual([
    [1.5, 0, 0],
    [1.5, 0, 0],
  ]);
});
