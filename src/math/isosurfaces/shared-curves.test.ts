import { describe, expect, it } from 'vitest';
import { atOnce } from '../at-once.ts';
import { parseFormula } from '../formula/formula.ts';
import { closes, curveCounts, sharedCurves } from './shared-curves.ts';

const field = (source: string) => parseFormula(source, ['x', 'y', 'z', 'w']);
const found = (one: string, other: string) => atOnce(sharedCurves([field(one), field(other)], { half: 1.5, w: 0 }));
/** Chords of a grid of 64 cells, of curves that bend no more than these: a square of a cell. */
const NEAR = (3 / 64) ** 2;

describe('sharedCurves([first, second], {half, w})', () => {
  it.each([
    ['z', 'x^2+y^2-1', 1, 0, 2 * Math.PI],
    ['z-0.31', 'x^2+y^2+z^2-1', 1, 0, 2 * Math.PI * Math.sqrt(1 - 0.31 ** 2)],
    ['x+y', 'x-y', 1, 1, 3],
    ['x^2+y^2-1', 'z^2-0.25', 2, 0, 4 * Math.PI],
    ['z', 'y^2-0.25', 2, 2, 6],
    ['z', 'x^2+y^2-9', 0, 0, 0],
  ])('%s and %s share %d curves', (one, other, components, eulerCharacteristic, length) => {
    const curves = found(one, other);
    expect(curveCounts(curves)).toEqual({ components, eulerCharacteristic, closed: eulerCharacteristic === 0 });
    const along = curves.reduce(
      (sum, curve) =>
        curve.slice(1).reduce((own, b, k) => own + Math.hypot(...b.map((x, q) => x - (curve[k]?.[q] as number))), sum),
      0,
    );
    expect(Math.abs(along - length)).toBeLessThanOrEqual(NEAR * length);
    for (const curve of curves) {
      expect(closes(curve)).toBe(eulerCharacteristic === 0);
      for (const place of curve)
        for (const source of [one, other]) expect(Math.abs(field(source).value([...place, 0]))).toBeLessThan(4 * NEAR);
    }
  });
});
