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

it('specksPath draws each sign', () => {
  expect(specksPath([[1, 2]], 'dot')).toBe('M1.0 2.0h0');
  expect(specksPath([[1, 2]], 'cross')).toBe('M1.0 2.0m-2-2l4 4m0-4l-4 4');
});
