import { describe, expect, it } from 'vitest';
import type { Vec2 } from '#math';
import { plainText, writtenNorm } from './written.ts';

const written = (x: Vec2, p: number) => plainText(writtenNorm(x, p));

describe('writtenNorm', () => {
  it('writes powers and the root with the reader’s numbers', () =>
    expect(written([2, 2], 1.5)).toBe('(|2|^1.5 + |2|^1.5)^(1/1.5) ≈ 3.175'));
  it('adds magnitudes for p = 1', () => expect(written([2, -1], 1)).toBe('|2| + |−1| = 3'));
  it('is the square root of squares for p = 2', () => {
    expect(written([3, -4], 2)).toBe('√(3² + (−4)²) = 5');
    expect(written([2, 2], 2)).toBe('√(2² + 2²) ≈ 2.828');
  });
  it('is the largest magnitude for p = ∞', () =>
    expect(written([2, -3], Number.POSITIVE_INFINITY)).toBe('max(|2|, |−3|) = 3'));
  it('counts non-zeros for p = 0', () => expect(written([0, -3], 0)).toBe('number of non-zeros in (0, −3) = 1'));
  it('writes ½ as a power and equals 8 at (2, 2)', () =>
    expect(written([2, 2], 0.5)).toBe('(|2|^0.5 + |2|^0.5)^(1/0.5) = 8'));
  it('says so when the value is beyond the largest double', () => expect(written([2, 2], 1e-4)).toContain('> 10³⁰⁸'));
  it('writes a rounded value as about equal', () => expect(written([1, 1], 3)).toContain('≈ 1.26'));
});
