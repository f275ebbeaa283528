import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import {
  crossEntropy,
  deadUnits,
  hiddenUnits,
  logitAt,
  type Network,
  networkLength,
  scoreOf,
  scoreWithGradient,
  startingNetwork,
  weightCount,
} from './network.ts';
import { type LabelledPoints, labelledPoints } from './points.ts';

const points = labelledPoints('moons', 40, seededRandom(7));
const network = (hidden: number, seed: number) => startingNetwork(hidden, seededRandom(seed));
const gradientOf = (at: Network, on: LabelledPoints) => {
  const gradient = new Float64Array(at.length);
  scoreWithGradient(at, on, gradient);
  return gradient;
};
/** Roundings of sums of a few hundred numbers near 1. */
const ROUNDING = 1e-14;

describe('the gradient', () => {
  /** A central difference over 2·10⁻⁵ errs by about 10⁻¹⁰ from the third derivative, and 10⁻¹¹ by rounding. */
  const STRIDE = 1e-5;
  const DIFFERENCE = 1e-9;
  it.each([
    [1, 1],
    [1, 2],
    [3, 3],
    [16, 4],
    [16, 5],
  ])('is that of central differences, with %i hidden units, seed %i', (hidden, seed) => {
    const at = network(hidden, seed);
    const gradient = gradientOf(at, points);
    for (let k = 0; k < at.length; k += 1) {
      const moved = (by: number) => scoreOf(at.map((x, j) => (j === k ? x + by : x)) as Network, points).loss;
      expect(Math.abs((moved(STRIDE) - moved(-STRIDE)) / (2 * STRIDE) - (gradient[k] as number))).toBeLessThan(
        DIFFERENCE,
      );
    }
  });

  it('is what one gets by hand for one unit with a weight in and a weight out', () => {
    // One point at (1, 0) of class 1; w₁ = ½ ln 3, v = 2 ln 3, all else 0.
    // e^{2w₁} = 3, so u = tanh w₁ = (3 − 1)/(3 + 1) = ½; z = v·u = ln 3; p = 3/(3 + 1) = ¾; δ = p − 1 = −¼.
    // L = −ln ¾. ∂L/∂v = δu = −⅛. ∂L/∂c = δ = −¼. 1 − u² = ¾, so ∂L/∂b = δv·¾ = −⅜ ln 3 = ∂L/∂w₁, and ∂L/∂w₂ = 0.
    const log3 = Math.log(3);
    const byHand = Float64Array.of(log3 / 2, 0, 2 * log3, 0, 0);
    const one = { at: Float64Array.of(1, 0), label: Uint8Array.of(1) };
    expect(Math.abs(scoreOf(byHand, one).loss + Math.log(0.75))).toBeLessThan(ROUNDING);
    const expected = [-0.375 * log3, 0, -0.125, -0.375 * log3, -0.25];
    gradientOf(byHand, one).forEach((slope, k) => {
      expect(Math.abs(slope - (expected[k] as number))).toBeLessThan(ROUNDING);
    });
  });

  it('comes with the same score as without it, to the last bit', () => {
    const at = network(16, 1);
    expect(scoreWithGradient(at, points, new Float64Array(at.length))).toEqual(scoreOf(at, points));
  });

  it('of an all-zero network moves the output’s bias alone, and not even that where classes balance', () => {
    expect([...gradientOf(new Float64Array(networkLength(4)), points)].every((slope) => slope === 0)).toBe(true);
    const uneven = labelledPoints('xor', 3, seededRandom(1));
    expect([...gradientOf(new Float64Array(networkLength(4)), uneven)].filter((slope) => slope !== 0)).toHaveLength(1);
  });
});

describe('a network', () => {
  const at = network(4, 9);
  /** The same network with its hidden units in another order. */
  const permuted = at.map((x, k) => (k === 16 ? x : (at[4 * Math.floor(k / 4) + ((k + 1) % 4)] as number)));
  it('has two weights in and one out for each hidden unit, and its biases besides', () => {
    expect([weightCount(16), networkLength(16), hiddenUnits(new Float64Array(65))]).toEqual([48, 65, 16]);
    expect(() => hiddenUnits(new Float64Array(6))).toThrow(/network must/);
    expect(() => hiddenUnits(new Float64Array(1))).toThrow(/network must/);
  });
  it('does not depend on the order of its hidden units', () => {
    expect(Math.abs(logitAt(at, 0.3, -0.7) - logitAt(permuted, 0.3, -0.7))).toBeLessThan(ROUNDING);
  });
  it('does not notice, to the last bit, a hidden unit of which all signs are flipped', () => {
    const flipped = at.map((x, k) => (k < 16 && k % 4 === 2 ? -x : x));
    expect(logitAt(flipped, 0.3, -0.7)).toBe(logitAt(at, 0.3, -0.7));
    expect(scoreOf(flipped, points)).toEqual(scoreOf(at, points));
  });
  it('does not notice what a unit with no way out is given', () => {
    const closed = at.map((x, k) => (k === 8 ? 0 : x));
    expect(logitAt(closed.map((x, k) => (k === 0 ? 99 : x)) as Network, 1, 1)).toBe(logitAt(closed, 1, 1));
    expect(deadUnits(closed)).toEqual([0]);
    expect(deadUnits(at)).toEqual([]);
    expect(deadUnits(at.map((x, k) => (k === 1 || k === 5 || k === 2 ? 0 : x)) as Network)).toEqual([1]);
  });
  it('starts from the same numbers for the same seed, none of its weights zero', () => {
    expect(network(16, 3)).toEqual(network(16, 3));
    expect(network(16, 3)).not.toEqual(network(16, 4));
    expect(
      network(16, 3)
        .subarray(0, 64)
        .every((x) => x !== 0 && Math.abs(x) < 1.5),
    ).toBe(true);
    for (const hidden of [0, 1.5, Number.NaN]) expect(() => network(hidden, 1)).toThrow(/hidden must/);
  });
});

describe('crossEntropy(z, label)', () => {
  it('is ln 2 without an opinion, 0 when it is sure and right, |z| when it is sure and wrong', () => {
    expect([crossEntropy(0, 0), crossEntropy(0, 1)]).toEqual([Math.LN2, Math.LN2]);
    expect([crossEntropy(800, 1), crossEntropy(-800, 0)]).toEqual([0, 0]);
    expect([crossEntropy(1e308, 0), crossEntropy(-1e308, 1)]).toEqual([1e308, 1e308]);
  });
  it('differs by z between the classes', () => {
    for (const z of [-30, -1, 0.25, 7])
      expect(Math.abs(crossEntropy(z, 0) - crossEntropy(z, 1) - z)).toBeLessThan(ROUNDING);
  });
});
