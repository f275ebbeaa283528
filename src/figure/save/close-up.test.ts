import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, closedUp } from './close-up.ts';

const SEED = 20261126;
const box = (x: number, y: number, width = 10, height = 10): Box => ({ x, y, width, height });

describe('closedUp(boxes, gap)', () => {
  it('begins at (0, 0) and keeps what stands close', () =>
    expect(closedUp([box(5, 7), box(17, 7)], 4)).toEqual([box(0, 0), box(12, 0)]));
  it('closes wide empty bands, upright and across', () =>
    expect(closedUp([box(0, 0), box(100, 0), box(0, 300)], 4)).toEqual([box(0, 0), box(14, 0), box(0, 14)]));
  it('leaves boxes on top of each other where they are', () =>
    expect(closedUp([box(3, 3), box(3, 3), box(5, 5, 2, 2)], 4)).toEqual([box(0, 0), box(0, 0), box(2, 2, 2, 2)]));
  it('gives nothing for nothing', () => expect(closedUp([], 4)).toEqual([]));

  const side = fc.integer({ min: 1, max: 50 });
  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -200, max: 200 }),
      y: fc.integer({ min: -200, max: 200 }),
      width: side,
      height: side,
    }),
    { minLength: 1, maxLength: 6 },
  );
  it('keeps sizes, which boxes overlap, and who is left of or above whom; no shift is a stretch', () =>
    fc.assert(
      fc.property(boxes, (all) => {
        const moved = closedUp(all, 8);
        expect(Math.min(...moved.map(({ x }) => x))).toBe(0);
        expect(Math.min(...moved.map(({ y }) => y))).toBe(0);
        all.forEach((a, i) => {
          const m = moved[i] as Box;
          expect([m.width, m.height]).toEqual([a.width, a.height]);
          all.forEach((b, k) => {
            const n = moved[k] as Box;
            expect(Math.sign(n.x - m.x)).toBe(Math.sign(b.x - a.x));
            expect(Math.sign(n.y - m.y)).toBe(Math.sign(b.y - a.y));
            if (b.x < a.x + a.width && a.x < b.x + b.width) expect(n.x - m.x).toBe(b.x - a.x);
            expect(Math.abs(n.x - m.x)).toBeLessThanOrEqual(Math.abs(b.x - a.x));
          });
        });
      }),
      { seed: SEED },
    ));
});
