import { describe, expect, it } from 'vitest';
import { turningLoss } from '../opening/turning-loss.ts';
import { AT_FIRST, alongRim, riddle, told } from './riddle.ts';

const places = Array.from({ length: 401 }, (_, i) => -2 + i / 100);

describe('a guess along the rim', () => {
  it('is a point of the diamond’s rim, and is found again from there and from anywhere on its ray', () => {
    for (const along of places) {
      const { guess } = riddle({ ...AT_FIRST, along });
      expect(Math.abs(guess[0]) + Math.abs(guess[1])).toBeCloseTo(1, 12);
      if (Math.abs(along) < 2) expect(alongRim([3 * guess[0], 3 * guess[1]])).toBeCloseTo(along, 12);
    }
    expect(riddle({ ...AT_FIRST, along: 1 }).guess).toEqual([0, 1]);
    expect(riddle({ ...AT_FIRST, along: -1 }).guess).toEqual([0, -1]);
  });

  it('never costs less than the best point, which is a corner at first', () => {
    const { best } = riddle(AT_FIRST);
    expect(best.phi).toEqual([1, 0]);
    for (const along of places) expect(riddle({ ...AT_FIRST, along }).cost).toBeGreaterThanOrEqual(best.loss);
  });
});

describe('the answer', () => {
  it('says that the guess is right where it is', () => {
    expect(told(riddle({ ...AT_FIRST, along: 0 }))).toMatch(/^You stand on it/);
    expect(told(riddle(AT_FIRST))).toMatch(/^At your guess, \(0\.5, 0\.5\), the loss is/);
  });

  it('holds while the loss turns a little, and says when it does not', () => {
    const at = (angle: number) => riddle({ ...AT_FIRST, angle });
    for (const angle of [AT_FIRST.angle - 5, AT_FIRST.angle + 5]) expect(at(angle).best.phi).toEqual([1, 0]);
    const turns = Array.from({ length: 181 }, (_, i) => at(i - 90));
    const edges = turns.filter(({ best }) => best.zeros === 0);
    expect(edges.length).toBeGreaterThan(0);
    for (const now of turns)
      expect(turningLoss.words(now)).toContain(now.best.zeros === 0 ? 'no parameter is zero' : 'exactly zero');
  });
});
