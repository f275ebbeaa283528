import { describe, expect, it } from 'vitest';
import { boxAbout, lengthIn, meet, meetsDisc, nearestIn } from './shapes.ts';

const BOX = { left: 0, top: 0, right: 10, bottom: 4 };

describe('lengthIn(box, piece)', () => {
  it.each([
    ['through it', { x0: -5, y0: 2, x1: 20, y1: 2 }, 10],
    ['within it', { x0: 1, y0: 1, x1: 1, y1: 3 }, 2],
    ['past it', { x0: -5, y0: 5, x1: 20, y1: 5 }, 0],
    ['past its corner', { x0: -3, y0: 2, x1: 2, y1: -3 }, 0],
    ['over its corner', { x0: -1, y0: 2, x1: 2, y1: -1 }, Math.SQRT2],
    ['ending in it', { x0: 5, y0: -5, x1: 5, y1: 1 }, 1],
    ['of no length', { x0: 5, y0: 1, x1: 5, y1: 1 }, 0],
  ])('is what lies inside of a line %s', (_, piece, length) => expect(lengthIn(BOX, piece)).toBeCloseTo(length, 12));
});

describe('boxes', () => {
  it('stand about their middle', () => expect(boxAbout([5, 2], 10, 4)).toEqual(BOX));
  it('meet where they have more than an edge in common', () => {
    expect(meet(BOX, { left: 9, top: 3, right: 20, bottom: 20 })).toBe(true);
    expect(meet(BOX, { left: 10, top: 0, right: 20, bottom: 4 })).toBe(false);
  });
  it('meet a disc that their nearest place is in', () => {
    expect(nearestIn(BOX, [13, 8])).toEqual([10, 4]);
    expect(meetsDisc(BOX, [13, 8], 5.1)).toBe(true);
    expect(meetsDisc(BOX, [13, 8], 4.9)).toBe(false);
  });
});
