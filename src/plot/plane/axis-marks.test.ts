import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMarks } from './axis-marks.ts';
import { frameOf } from './plane.ts';

const SEED = 20261126;
const square = (from: number, to: number) => frameOf({ x: [from, to], y: [from, to] }, 600);
const texts = (marks: readonly { text: string }[]) => marks.map(({ text }) => text);

describe('axisMarks(frame, count)', () => {
  it('stand round the origin, numbers below and to the left, names on the other sides', () => {
    const marks = axisMarks(square(-3, 3), 6);
    expect(marks.origin).toEqual({ x: 300, y: 300 });
    expect([texts(marks.xs), texts(marks.ys)]).toEqual([
      ['−2', '−1', '1', '2'],
      ['−2', '−1', '1', '2'],
    ]);
    expect(marks).toMatchObject({ below: true, leftward: true, nameAbove: true, nameRight: true });
  });
  it('turn their numbers inwards where the origin is in the lower left corner', () => {
    const marks = axisMarks(square(0, 4), 6);
    expect(marks.origin).toEqual({ x: 0, y: 600 });
    expect(marks).toMatchObject({ below: false, leftward: false, nameAbove: true, nameRight: true });
    expect(texts(marks.xs)).toEqual(['1', '2', '3']);
  });
  it('turn their names inwards where the origin is in the upper right corner', () => {
    const marks = axisMarks(square(-4, 0), 6);
    expect(marks).toMatchObject({ below: true, leftward: true, nameAbove: false, nameRight: false });
  });
  it('are written alike along one axis, with a true minus and no raw exponent', () =>
    expect(texts(axisMarks(square(-1.2e-7, 1.2e-7), 6).xs)).toEqual([
      '−1.0×10⁻⁷',
      '−0.5×10⁻⁷',
      '0.5×10⁻⁷',
      '1.0×10⁻⁷',
    ]));
  it('keep every number inside the frame, for any window', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -200, max: 200, noNaN: true }),
        fc.double({ min: -8, max: 2, noNaN: true }),
        (middle, power) => {
          const half = 10 ** power;
          const frame = square(middle - half, middle + half);
          const { origin, xs, ys, below, leftward } = axisMarks(frame, 6);
          for (const { at, text } of xs) {
            expect(at - 4 * text.length).toBeGreaterThanOrEqual(0);
            expect(at + 4 * text.length).toBeLessThanOrEqual(frame.width);
          }
          if (xs.length > 0) expect(below ? frame.height - origin.y : origin.y).toBeGreaterThanOrEqual(30);
          for (const { at, text } of ys) {
            expect(at).toBeGreaterThanOrEqual(10);
            expect(at).toBeLessThanOrEqual(frame.height - 10);
            expect(leftward ? origin.x : frame.width - origin.x).toBeGreaterThanOrEqual(8 + 8 * text.length);
          }
        },
      ),
      { seed: SEED },
    ));
});
