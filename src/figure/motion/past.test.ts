import { describe, expect, it } from 'vitest';
import { MOST, Past } from './past.ts';

describe('Past', () => {
  it('goes back and on through what was added', () => {
    const past = new Past(0);
    past.add(1);
    past.add(2);
    expect([past.go(-1), past.go(-1), past.hasBefore, past.go(1), past.go(1), past.hasAfter]).toEqual([
      1,
      0,
      false,
      1,
      2,
      false,
    ]);
  });
  it('stays where it is beyond either end', () => {
    const past = new Past(0);
    past.add(1);
    expect([past.go(1), past.go(-1), past.go(-1)]).toEqual([1, 0, 0]);
  });
  it('forgets what came after a state once another follows it', () => {
    const past = new Past(0);
    past.add(1);
    past.go(-1);
    past.add(2);
    expect([past.hasAfter, past.now, past.go(-1)]).toEqual([false, 2, 0]);
  });
  it(`keeps ${MOST} states to go back to`, () => {
    const past = new Past(0);
    for (let state = 1; state <= 2 * MOST; state += 1) past.add(state);
    const back = Array.from({ length: 2 * MOST }, () => past.go(-1));
    expect(back[MOST - 1]).toBe(MOST);
    expect(back.at(-1)).toBe(MOST);
  });
});
