import { describe, expect, it } from 'vitest';
import { mathSize, numberSize, scaledSize } from './text-size.ts';

describe('mathSize(text)', () => {
  it('adds the widths of the faces', () => {
    expect(mathSize('‖φ‖').width).toBeCloseTo(0.5 + 0.61 + 0.5, 12);
    expect(mathSize('it').width).toBeCloseTo(0.28 + 0.35, 12);
  });
  it('takes a hat for nothing, and what is raised or lowered for smaller', () => {
    expect(mathSize('φ̂')).toEqual(mathSize('φ'));
    expect(mathSize('φ₁').width).toBeCloseTo(0.61 + 0.35, 12);
    expect(mathSize('φ₁').below).toBeGreaterThan(mathSize('φ').below);
    expect(mathSize('φ*').above).toBeGreaterThan(mathSize('φ').above);
  });
  it('is nothing wide for nothing', () => expect(mathSize('').width).toBe(0));
});

describe('numberSize(text)', () => {
  it('adds the widths of upright digits', () => expect(numberSize('−10').width).toBeCloseTo(0.51 + 2 * 0.57, 12));
});

describe('scaledSize(size, by)', () => {
  it('is that of the text in another size', () =>
    expect(scaledSize({ width: 4, above: 1, below: 0.5 }, 0.5)).toEqual({ width: 2, above: 0.5, below: 0.25 }));
});
