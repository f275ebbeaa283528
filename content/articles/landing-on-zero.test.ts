import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { penalizedMinimizer, quadratic } from '#math';
import { widget as race } from '#widgets/descent-race/parameters.ts';
import { valuesAt } from '#widgets/values-at.ts';
import {
  constant,
  cutAt,
  epochs,
  falling,
  found,
  honest,
  iterations,
  lambda,
  products,
  step,
  wanted,
  wrong,
} from './landing-on-zero.ts';

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

  it('has a threshold that gives the zeros of the proximal network, and some way around it', () => {
    expect(honest.agree).toBe('the same as the proximal method’s');
    for (const threshold of [0.005, 0.01, 0.03]) expect(cutAt(threshold)).toEqual({ zeros: epochs.usual, same: 48 });
    expect(cutAt(1).same).toBeLessThan(48);
  });

  it('has products reach the minimizer of L1 by plain gradient descent, one of them without being zero', () => {
    const loss = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
    const { phi } = penalizedMinimizer(loss, { penalty: 'l1', lambda });
    expect(phi[1]).toBe(0);
    expect(products[0]).toBeCloseTo(phi[0], 9);
    expect(products[1]).not.toBe(0);
    expect(products[1]).toBeLessThan(1e-30);
  });

  it('runs the race that its figure opens with, and trains its network', () => {
    const opens = defaults(race.parameters);
    expect([lambda, step]).toEqual([opens.lambda, opens.step]);
    expect(opens).toMatchObject({ start: [-1, 2], center: [1.8, 0.9], condition: 4, angle: 60 });
    expect(found.proximal).toBe(valuesAt('descent-race', '')['proximal-first-zero']);
    expect(found.accelerated).toBe(valuesAt('descent-race', '')['accelerated-first-zero']);
    expect(epochs.usual).toBe(valuesAt('network-training', '')['exact-zeros']);
    expect([epochs.few, epochs.many]).toEqual(['500', '5,000']);
  });

  it('has zeros still to come after the usual number of epochs', () => {
    expect(epochs.long).toBeGreaterThan(epochs.usual);
  });
});

/** An exponent as it is printed, in figures. */
const plain = (power: string) =>
  [...power]
    .map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign) - 1)
    .map((digit) => (digit < 0 ? '-' : digit))
    .join('');
