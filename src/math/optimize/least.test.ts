import { describe, expect, it } from 'vitest';
import { leastBy } from './least.ts';

describe('leastBy(items, measure)', () => {
  it('is the item of least measure', () => expect(leastBy([3, -1, 2], Math.abs)).toBe(-1));
  it('is the first of equals', () => expect(leastBy([2, -2, 3], Math.abs)).toBe(2));
  it('passes a NaN over after the first item', () => expect(leastBy([2, Number.NaN, 1], Math.abs)).toBe(1));
});
