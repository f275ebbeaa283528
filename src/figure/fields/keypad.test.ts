import { describe, expect, it } from 'vitest';
import { keypad } from './keypad.ts';

describe('keypad', () => {
  it.each([
    ['digits for what is counted', { min: 1, max: 5000, whole: true }, 'numeric'],
    ['digits and a point for what is never negative', { min: 0, max: 1000 }, 'decimal'],
    ['all keys where a minus may be wanted', { min: -4, max: 4 }, 'text'],
    ['all keys where infinity may be', { min: 0, max: Number.POSITIVE_INFINITY }, 'text'],
  ])('offers %s', (_, parameter, keys) => expect(keypad(parameter)).toBe(keys));
});
