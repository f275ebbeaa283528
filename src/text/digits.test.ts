import { describe, expect, it } from 'vitest';
import { LOWERED_DIGITS, lowered, RAISED_DIGITS, raised } from './digits.ts';

describe('raised(whole) and lowered(whole)', () => {
  it('write every digit, and a minus over the line', () => {
    expect(raised(-1234567890)).toBe('⁻¹²³⁴⁵⁶⁷⁸⁹⁰');
    expect(lowered(1234567890)).toBe('₁₂₃₄₅₆₇₈₉₀');
  });
  it('are read back by the tables of digits', () => {
    const read = (text: string, table: ReadonlyMap<string, string>) => [...text].map((c) => table.get(c)).join('');
    expect(read(raised(9876543210), RAISED_DIGITS)).toBe('9876543210');
    expect(read(lowered(9876543210), LOWERED_DIGITS)).toBe('9876543210');
  });
});
