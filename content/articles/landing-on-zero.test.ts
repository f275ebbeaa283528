import { describe, expect, it } from 'vitest';
import { constant, falling, found, iterations, wanted, wrong } from './landing-on-zero.ts';

describe('the fourth article', () => {
  it('has no exact zero in a hundred thousand subgradient steps', () => {
    expect([constant.withZero, falling.withZero]).toEqual(['none', 'none']);
    expect(iterations.long).toBe('100,000');
  });

  it('has the second parameter small at the end, and smaller with falling steps', () => {
    const size = (text: string) =>
      Math.abs(Number(text.replace('−', '-').replace(/×10(.*)/, (_, power) => `e${plain(power)}`)));
    expect(size(constant.second)).toBeLessThan(0.5);
    expect(size(falling.second)).toBeLessThan(size(constant.second));
  });

  it('has the proximal methods know the zeros within the iterations that it counts', () => {
    for (const from of [found.proximal, found.accelerated]) {
      expect(from).toBeGreaterThan(0);
      expect(from).toBeLessThan(Number(iterations.short));
    }
  });

  it('shows clipping freeze a parameter that the minimum wants elsewhere, and not by rare accident', () => {
    expect(wanted).not.toBe('0');
    expect(Number.parseInt(wrong, 10)).toBeGreaterThan(5);
  });
});

/** An exponent as it is printed, in figures. */
const plain = (power: string) =>
  [...power]
    .map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign) - 1)
    .map((digit) => (digit < 0 ? '-' : digit))
    .join('');
