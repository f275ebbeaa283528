import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceAt, secondsTo, stepAfter } from './pace.ts';

const SEED = 20261126;
/** Of a difference quotient, relative to the pace. */
const ROUNDING = 1e-4;

describe('stepAfter(seconds)', () => {
  it('gives the first twelve steps four seconds, one by one', () => {
    expect(stepAfter(0)).toBe(0);
    expect(stepAfter(1)).toBe(3);
    expect(stepAfter(4)).toBe(12);
  });
  it('spends more time on the first twelve of sixty steps than on all others', () =>
    expect(secondsTo(60)).toBeLessThan(2 * secondsTo(12)));
  it('comes to the end of two thousand steps within a quarter of a minute, and of fifty within some seconds', () => {
    expect(secondsTo(2000)).toBeLessThan(15);
    expect(secondsTo(50)).toBeGreaterThan(5);
  });
  it('never slows down, and never jumps: its slope is paceAt', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 12, noNaN: true }), (seconds) => {
        const [h, step] = [1e-6, stepAfter(seconds)];
        const slope = (stepAfter(seconds + h) - stepAfter(seconds - h)) / (2 * h);
        expect(Math.abs(slope / paceAt(step) - 1)).toBeLessThan(ROUNDING);
        expect(paceAt(stepAfter(seconds + h))).toBeGreaterThanOrEqual(paceAt(step));
      }),
      { seed: SEED },
    );
  });
});

describe('secondsTo(step)', () => {
  it('undoes stepAfter, so that what was paused goes on from where it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (step) => {
        expect(Math.abs(stepAfter(secondsTo(step)) - step)).toBeLessThanOrEqual(1e-9 * (1 + step));
      }),
      { seed: SEED },
    );
  });
});
