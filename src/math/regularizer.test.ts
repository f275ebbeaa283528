import { describe, expect, it } from 'vitest';
import { REGULARIZERS, regularizerValue } from './regularizer.ts';

describe('regularizerValue({ penalty, mix }, φ)', () => {
  it.each([
    ['l0', 1],
    ['square-root', 2],
    ['l1', 4],
    ['elastic-net', 0.25 * 4 + 0.75 * 8],
    ['l2', 8],
    ['unsquared-l2', 4],
    ['linf', 4],
  ] as const)('%s of (−4, 0) is %s', (penalty, value) => {
    expect(regularizerValue({ penalty, mix: 0.25 }, [-4, 0])).toBe(value);
  });
  it.each([
    ['l0', 2],
    ['square-root', 5],
    ['l1', 13],
    ['l2', 48.5],
    ['linf', 9],
  ] as const)('%s of (4, −9) is %s', (penalty, value) => {
    expect(regularizerValue({ penalty }, [4, -9])).toBeCloseTo(value, 12);
  });
  it.each(REGULARIZERS)('%s is 0 at the origin and NaN with a NaN', (penalty) => {
    expect(regularizerValue({ penalty }, [0, 0])).toBe(0);
    expect(regularizerValue({ penalty }, [0, Number.NaN])).toBeNaN();
  });
  it('throws naming mix, and penalty', () => {
    expect(() => regularizerValue({ penalty: 'elastic-net', mix: -1 }, [1])).toThrow(/^mix must/);
    expect(() => regularizerValue({ penalty: 'l3' as 'l1' }, [1])).toThrow(/^penalty must/);
  });
});
