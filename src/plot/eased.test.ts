import { expect, it } from 'vitest';
import { eased } from './eased.ts';

it('eased(time) goes from 0 to 1 without turning back', () => {
  const shares = Array.from({ length: 101 }, (_, i) => eased(i / 100));
  expect([shares[0], shares[100]]).toEqual([0, 1]);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
