import { describe, expect, it } from 'vitest';
import { barPath } from './bar-path.ts';
import { frameOf } from './plane.ts';

const frame = frameOf({ x: [0, 4], y: [0, 10] }, 400, 100);

describe('barPath(frame, bars, gap)', () => {
  it('stands each bar on the axis, as high as its count, with air at its sides', () =>
    expect(
      barPath(
        frame,
        [
          { from: 0, to: 1, count: 5 },
          { from: 1, to: 3, count: 10 },
        ],
        0.1,
      ),
    ).toBe('M10 100V50H90V100zM110 100V0H290V100z'));
  it('draws no bar of nothing', () => {
    expect(barPath(frame, [{ from: 0, to: 1, count: 0 }], 0.1)).toBe('');
    expect(barPath(frame, [], 0.1)).toBe('');
  });
});
