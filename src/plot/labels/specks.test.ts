import { describe, expect, it } from 'vitest';
import { clearOf, specksPath } from './specks.ts';

describe('clearOf(places, names and marks)', () => {
  const boxes = [{ left: 0, top: 0, right: 40, bottom: 15 }];
  const discs = [{ at: [100, 100], radius: 0.5 }] as const;
  it('leaves out what is under them, or nearly', () =>
    expect(
      clearOf(
        [
          [20, 5],
          [44, 5],
          [100, 108],
        ],
        { boxes, discs, em: 20 },
      ),
    ).toEqual([]));
  it('keeps the others', () => {
    const others = [
      [20, 40],
      [100, 112],
    ] as const;
    expect(clearOf(others, { boxes, discs, em: 20 })).toEqual(others);
  });
});

describe('specksPath(places, sign)', () => {
  const places = [
    [1, 2],
    [4.6, 0.2],
    [4.6, 9],
  ] as const;
  it('draws a dot at each place', () => expect(specksPath(places, 'dot')).toBe('m1 2h0m3.5 -2h0m0 9h0'));
  it('draws a cross about each place', () => {
    const cross = 'm-2-2l4 4m0-4l-4 4m2-2';
    expect(specksPath(places, 'cross')).toBe(`m1 2${cross}m3.5 -2${cross}m0 9${cross}`);
  });
  it('is empty for no places', () => expect(specksPath([], 'dot')).toBe(''));
});
