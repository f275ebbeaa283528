import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartLine, endOf, linearAxis, nameAt, spacedOut } from './chart.ts';
import { logAxis, powerTicks } from './log-axis.ts';

const SEED = 20261125;

describe('spacedOut(heights, gap, range)', () => {
  it('leaves alone what is apart already', () => expect(spacedOut([5, 1, 9], 2, [0, 10])).toEqual([5, 1, 9]));
  it('moves what is too close, and back into the range, in the order it had', () => {
    expect(spacedOut([9, 9, 9], 2, [0, 10])).toEqual([6, 8, 10]);
    expect(spacedOut([-1, 0.5], 2, [0, 10])).toEqual([0, 2]);
  });
  it('keeps every gap, the order and the range wherever there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 5 }), (heights) => {
        const moved = spacedOut(heights, 2, [0, 10]);
        const order = heights.map((_, i) => i).sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
        const sorted = order.map((i) => moved[i] as number);
        sorted.forEach((height, i) => {
          expect(height).toBeGreaterThanOrEqual(-1e-9);
          expect(height).toBeLessThanOrEqual(10 + 1e-9);
          if (i > 0) expect(height - (sorted[i - 1] as number)).toBeGreaterThanOrEqual(2 - 1e-9);
        });
      }),
      { seed: SEED },
    );
  });
});

describe('endOf(line)', () => {
  it('is the last point that is no gap, or where the line has come to', () => {
    const line: ChartLine = { name: 'a', hue: 'ink', points: [[0, 1], [1, 2], undefined] };
    expect(endOf(line)).toEqual([1, 2]);
    expect(endOf({ ...line, head: [0.5, 1.5] })).toEqual([0.5, 1.5]);
    expect(endOf({ ...line, points: [] })).toBeUndefined();
  });
});

describe('nameAt(picture)(line)', () => {
  const line: ChartLine = { name: 'a', hue: 'ink', points: [undefined, [0, 1], [1, 2]] };
  it('is where the line ends, and in a mirrored picture where it begins', () => {
    expect(nameAt({})(line)).toEqual([1, 2]);
    expect(nameAt({ mirrored: true })(line)).toEqual([0, 1]);
  });
});

describe('linearAxis(name, range)', () => {
  it('has round numbers, with a true minus', () =>
    expect(linearAxis('x', [-1, 1], 2).ticks).toEqual([
      { at: -1, label: '−1' },
      { at: 0, label: '0' },
      { at: 1, label: '1' },
    ]));
  it('has no raw exponents', () =>
    expect(linearAxis('x', [-1e-7, 1e-7], 4).ticks.map(({ label }) => label)).toEqual([
      '−1.0×10⁻⁷',
      '−0.5×10⁻⁷',
      '0',
      '0.5×10⁻⁷',
      '1.0×10⁻⁷',
    ]));
});

describe('logAxis(name, values)', () => {
  it('places a value at its power of ten', () => {
    const { place, axis } = logAxis('y', [1e-6, 10]);
    expect(place(1e-6)).toBeCloseTo(-6, 12);
    expect(place(10)).toBe(1);
    expect(axis.ticks.map(({ label }) => label)).toContain('10⁻⁴');
  });
  it('lets an exact zero, and nothing else, leave the axis for the strip below it', () => {
    const { place, strip, axis } = logAxis('y', [1e-5, 1]);
    const zero = place(0) as number;
    expect(zero).toBeGreaterThan(strip.from);
    expect(zero).toBeLessThan(strip.to);
    expect(strip.from).toBeGreaterThan(axis.range[0]);
    for (const small of [1e-5, 1e-300, Number.MIN_VALUE]) expect(place(small)).toBeGreaterThan(strip.to);
  });
  it('has no place for what is no finite number, or above its top', () => {
    const { place } = logAxis('y', [1]);
    expect(place(Number.NaN)).toBeUndefined();
    expect(place(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(place(1e9)).toBeUndefined();
  });
  it('spans four decades below one even when there is nothing to show', () =>
    expect(logAxis('y', []).axis.ticks.map(({ label }) => label)).toEqual(['10⁻⁴', '10⁻²', '1']));
});

describe('powerTicks(range, every)', () => {
  it('names powers of ten from the lowest on', () =>
    expect(powerTicks([-6, 1], 3)).toEqual([
      { at: -6, label: '10⁻⁶' },
      { at: -3, label: '10⁻³' },
      { at: 0, label: '1' },
    ]));
  it('calls them what it is asked to', () =>
    expect(powerTicks([-1, 1], 2, (exponent) => `e${exponent}`)).toEqual([
      { at: -1, label: 'e-1' },
      { at: 1, label: 'e1' },
    ]));
});
