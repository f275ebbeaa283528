import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Penalty, penaltyValue, penaltyWeights, softThreshold } from './penalty.ts';

const SEED = 20240930;

describe('softThreshold(z, λ)', () => {
  it('softThreshold(z, λ) returns exactly +0 when |z| ≤ λ (F13)', () => {
    for (const z of [0, -0, 0.3, -0.3, 1, -1]) expect(softThreshold(z, 1)).toBe(0);
    expect(softThreshold(-0, 0)).toBe(0);
  });
  it('shrinks by λ beyond it', () => {
    expect(softThreshold(3, 1)).toBe(2);
    expect(softThreshold(-3, 1)).toBe(-2);
    expect(softThreshold(-Infinity, 1)).toBe(-Infinity);
  });
  it('is the identity for λ = 0', () => expect(softThreshold(-1.1, 0)).toBe(-1.1));
  it('keeps NaN, which an if/else form would turn into a zero', () => expect(softThreshold(Number.NaN, 1)).toBeNaN());
  it('minimises ½(x−z)² + λ|x|: z − x lies in λ∂|x|, for every z and λ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (z, lambda) => {
          const x = softThreshold(z, lambda);
          if (x === 0) expect(Math.abs(z)).toBeLessThanOrEqual(lambda);
          else expect(z - lambda * Math.sign(x)).toBe(x);
          expect(softThreshold(-z, lambda)).toBe(0 - x);
        },
      ),
      { seed: SEED },
    );
  });
  it.each([-1, Number.NaN, Infinity])('throws naming lambda for λ = %s', (lambda) => {
    expect(() => softThreshold(1, lambda)).toThrow(/^lambda must/);
  });
});

describe('penaltyValue(choice, φ)', () => {
  it.each([
    ['l1', undefined, 7],
    ['l2', undefined, 12.5],
    ['elastic-net', undefined, 9.75],
    ['elastic-net', 1, 7],
    ['elastic-net', 0, 12.5],
    ['none', undefined, 0],
  ] as const)('%s with mix %s of (3, −4) is %s', (penalty, mix, value) => {
    expect(penaltyValue({ penalty, mix }, [3, -4])).toBe(value);
  });
  it('is 0 at the origin and NaN with a NaN', () => {
    expect(penaltyValue({ penalty: 'elastic-net' }, [0, 0])).toBe(0);
    expect(penaltyValue({ penalty: 'l1' }, [Number.NaN, 0])).toBeNaN();
  });
  it.each([-0.1, 1.1, Number.NaN])(
    'throws naming mix for an elastic net with %s, and reads mix for no other',
    (mix) => {
      expect(() => penaltyValue({ penalty: 'elastic-net', mix }, [1])).toThrow(/^mix must/);
      expect(penaltyValue({ penalty: 'l1', mix }, [1])).toBe(1);
    },
  );
  it('throws naming penalty when there is no such one', () => {
    expect(() => penaltyWeights({ penalty: 'l3' as Penalty })).toThrow(/^penalty must/);
  });
});
