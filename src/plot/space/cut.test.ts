import { describe, expect, it } from 'vitest';
import { cutOf, cutOpen } from './cut.ts';

/** The six faces of a cube around a centre, as pieces; its normals do not matter here. */
function box(half: number, [x, y, z]: readonly [number, number, number] = [0, 0, 0]) {
  const points = [-1, 1].flatMap((a) =>
    [-1, 1].flatMap((b) => [-1, 1].flatMap((c) => [x + a * half, y + b * half, z + c * half])),
  );
  return { points, corners: [0, 1, 3, 2, 4, 5, 7, 6, 0, 1, 5, 4, 2, 3, 7, 6, 0, 2, 6, 4, 1, 3, 7, 5] };
}
const together = (...boxes: ReturnType<typeof box>[]) => {
  const corners = boxes.flatMap((each, i) => each.corners.map((corner) => corner + 8 * i));
  return {
    points: Float64Array.from(boxes.flatMap(({ points }) => points)),
    corners: Uint32Array.from(corners),
    normals: new Float64Array((3 * corners.length) / 4),
  };
};

describe('cutOf(quads)', () => {
  it('is the middle of a piece within another', () => {
    expect(cutOf(together(box(3), box(1, [0.5, 0, 0])))).toEqual([0.5, 0, 0]);
    expect(cutOf(together(box(1, [0.5, 0, 0]), box(3)))).toEqual([0.5, 0, 0]);
  });
  it('is nowhere where all can be seen: one piece, or several side by side, or none', () => {
    expect(cutOf(together(box(3)))).toBeUndefined();
    expect(cutOf(together(box(1), box(1, [5, 0, 0])))).toBeUndefined();
    expect(cutOf(together())).toBeUndefined();
  });
});

describe('cutOpen(quads, cut)', () => {
  it('takes away what is beyond in all three directions, and nothing else', () => {
    const fine = together(box(0.1, [1, 1, 1]), box(0.1, [1, 1, -1]), box(0.1, [-1, -1, -1]));
    const { corners, normals } = cutOpen(fine, [0, 0, 0]);
    expect([...new Set([...corners].map((corner) => corner >> 3))]).toEqual([1, 2]);
    expect(normals).toHaveLength((3 * corners.length) / 4);
  });
});
