import { describe, expect, it } from 'vitest';
import { finiteIterates, firstZero, signsFrom, supportFrom, zeroFrom } from './history.ts';

const path = [
  [1, 2],
  [0, 1],
  [2, 0],
  [1, 0],
];

describe('zeroFrom(history, j)', () => {
  it('is the first of the zeros that last, and undefined when the history does not end in one', () => {
    const one = [[1], [0], [2], [0], [0]];
    expect(zeroFrom(one, 0)).toBe(3);
    expect(zeroFrom(one.slice(0, 3), 0)).toBeUndefined();
    expect(zeroFrom([[0], [0]], 0)).toBe(0);
  });
});

describe('firstZero(history)', () => {
  it('is the first iterate with a zero in any coordinate, lasting or not', () => {
    expect(firstZero(path)).toBe(1);
    expect(firstZero(path.slice(2))).toBe(0);
    expect(firstZero([[1, 1e-300]])).toBeUndefined();
  });
});

describe('supportFrom(history, phi)', () => {
  it('is the first iterate from which exactly the zeros of phi are zero', () => {
    expect(supportFrom(path, [5, 0])).toBe(2);
    expect(supportFrom(path, [0, 5])).toBeUndefined();
    expect(supportFrom(path, [0, 0])).toBeUndefined();
    expect(supportFrom([[1, 1]], [2, 3])).toBe(0);
  });
  it('takes NaN for no zero', () => expect(supportFrom([[Number.NaN, 0]], [0, 0])).toBeUndefined());
});

describe('finiteIterates(history)', () => {
  it('is the length of the history unless it diverges', () => {
    expect(finiteIterates(path)).toBe(4);
    expect(finiteIterates([[1], [1e300], [Infinity], [Number.NaN]])).toBe(2);
    expect(finiteIterates([])).toBe(0);
  });
});

describe('signsFrom(history, phi)', () => {
  it('is the first iterate from which all signs are those of phi, zero being one of them', () => {
    const crossing = [
      [-1, 2],
      [-0.5, 1],
      [0.5, 1],
      [1, 1],
    ];
    expect(signsFrom(crossing, [2, 1])).toBe(2);
    expect(supportFrom(crossing, [2, 1])).toBe(0);
    expect(signsFrom(crossing, [0, 1])).toBeUndefined();
    expect(signsFrom([[-0], [0]], [0])).toBe(0);
    expect(signsFrom([[Number.NaN]], [1])).toBeUndefined();
  });
});
