import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Penalty, penaltyValue } from '../penalty.ts';
import { lossAt, quadratic } from '../quadratic.ts';
import { quadrantPieces } from './quadrant-pieces.ts';

const SEED = 20240930;
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const problem = fc.record({
  center: fc.tuple(coordinate, coordinate),
  condition: fc.double({ min: 1, max: 50, noNaN: true }),
  angle: fc.double({ min: -180, max: 180, noNaN: true }),
  penalty: fc.constantFrom<Penalty>('l1', 'l2', 'elastic-net', 'none'),
  lambda: fc.double({ min: 0, max: 3, noNaN: true }),
  phi: fc.tuple(coordinate, coordinate),
});
/** Values up to some thousands, from a few dozen roundings of a system of condition up to 50. */
const DIGITS = 8;

describe('quadrantPieces', () => {
  it('is the objective itself on each quadrant', () => {
    fc.assert(
      fc.property(problem, ({ center, condition, angle, penalty, lambda, phi }) => {
        const q = quadratic({ center, condition, angle });
        const choice = { penalty, lambda, mix: 0.3 };
        const here = quadrantPieces(q, choice).find(({ signs }) => signs.every((s, j) => s * (phi[j] as number) >= 0));
        if (!here) throw new Error('no piece holds this point');
        expect(lossAt(here.bowl, phi) + here.offset).toBeCloseTo(
          lossAt(q, phi) + lambda * penaltyValue(choice, phi),
          DIGITS,
        );
      }),
      { seed: SEED },
    );
  });
  it('is one piece without a kink and four with one', () => {
    const q = quadratic({ center: [1, 1], condition: 2, angle: 0 });
    const count = (penalty: Penalty, lambda = 1) => quadrantPieces(q, { penalty, lambda }).length;
    expect([count('none'), count('l2'), count('l1'), count('elastic-net'), count('l1', 0)]).toEqual([1, 1, 4, 4, 1]);
  });
  it('refuses an unknown penalty', () => {
    const q = quadratic({ center: [1, 1], condition: 2, angle: 0 });
    expect(() => quadrantPieces(q, { penalty: 'l7' as Penalty, lambda: 1 })).toThrow('penalty');
  });
});
