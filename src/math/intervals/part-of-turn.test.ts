import { expect, it } from 'vitest';
import { isPartOfTurn } from './part-of-turn.ts';

it.each([Math.PI, -Math.PI, 2 * Math.PI, Math.PI / 2, (3 * Math.PI) / 4, Math.PI / 7, -20 * Math.PI])(
  '%d stands for a part of π',
  (value) => expect(isPartOfTurn(value)).toBe(true),
);
it.each([
  0,
  1,
  Math.PI + 1e-5,
  Math.PI * (1 - 2e-15),
  22 / 7,
  Math.E,
  Math.PI ** 2,
  Math.PI + 1,
  Number.NaN,
  Infinity,
  5e-324,
])('%d is a number of its own', (value) => expect(isPartOfTurn(value)).toBe(false));
