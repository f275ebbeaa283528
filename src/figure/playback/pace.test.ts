import { describe, expect, it } from 'vitest';
import { played } from './pace.ts';

/** Seconds that a history of `end` steps takes at 60 frames a second. */
function seconds(end: number): number {
  let frames = 0;
  for (let at = 0; at < end; frames += 1) at = played(at, 1 / 60);
  return frames / 60;
}

describe('played(at, seconds)', () => {
  it('shows the first steps one by one, eight a second', () => {
    expect(played(0, 1 / 8)).toBe(1);
    expect(played(5, 1)).toBe(13);
  });
  it('comes to the end of two thousand steps within a quarter of a minute, and of fifty within some seconds', () => {
    expect(seconds(2000)).toBeLessThan(15);
    expect(seconds(50)).toBeGreaterThan(3);
  });
});
