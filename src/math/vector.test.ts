import { describe, expect, it } from 'vitest';
import { compose, countZeros, cross, dot, plusZero, QUADRANTS, turns, unit } from './vector.ts';

describe('plusZero(x)', () => {
  it('turns −0 into +0', () => expect(plusZero(-0)).toBe(0));
  it.each([0, 1, -2.5, Infinity, -Infinity, Number.MIN_VALUE])('leaves %s as it is', (x) =>
    expect(plusZero(x)).toBe(x),
  );
  it('keeps NaN', () => expect(plusZero(Number.NaN)).toBeNaN());
});

describe('countZeros(v)', () => {
  it('counts exact zeros of both signs only', () => expect(countZeros([0, -0, 5e-324, 1, Number.NaN])).toBe(2));
  it('is 0 for the empty vector', () => expect(countZeros([])).toBe(0));
});

describe('dot and cross', () => {
  it('a·b = a₁b₁ + a₂b₂', () => expect(dot([2, 3], [5, 7])).toBe(31));
  it('a × b is positive when b lies anticlockwise of a', () => {
    expect(cross([1, 0], [0, 1])).toBe(1);
    expect(cross([2, 3], [5, 7])).toBe(-1);
  });
});

describe('turns(point)', () => {
  it('is the point and its images a quarter turn on each, without −0', () =>
    expect(turns([2, 0])).toEqual([
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -2],
    ]));
  it('gives the signs of the quadrants from (1, 1)', () =>
    expect(QUADRANTS).toEqual([
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ]));
});

describe('unit(v) and compose(axis, parts)', () => {
  it('v/‖v‖₂, without −0', () => expect(unit([-0, -3])).toEqual([0, -1]));
  it('has no direction to give for the zero vector', () => expect(unit([0, 0])).toEqual([Number.NaN, Number.NaN]));
  it('puts together what dot and cross take apart', () => {
    const axis = [0.6, 0.8] as const;
    const parts = [dot(axis, [2, -1]), cross(axis, [2, -1])] as const;
    expect(compose(axis, parts).map((x) => Number(x.toFixed(12)))).toEqual([2, -1]);
  });
});
