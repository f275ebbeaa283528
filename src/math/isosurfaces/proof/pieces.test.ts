import { expect, it } from 'vitest';
import { atOnce } from '../../at-once.ts';
import { parseFormula } from '../../formula/formula.ts';
import { BoxBounds } from './box-bounds.ts';
import { type Cell, cellOf, type Place } from './cell.ts';
import { Pieces } from './pieces.ts';

/** The eighths of a box, cut in the middle, each taken for simple. */
function eighths(root: Cell, middle: Place): Cell[] {
  return Array.from({ length: 8 }, (_, c) => {
    const upper = [0, 1, 2].map((axis) => ((c >> axis) & 1) === 1);
    const low = upper.map((is, axis) => (is ? middle : root.low)[axis]) as unknown as Place;
    const high = upper.map((is, axis) => (is ? root.high : middle)[axis]) as unknown as Place;
    return Object.assign(cellOf(low, high, 1), { kind: 'simple' as const });
  });
}

it('leaves open what two leaves are that only may meet: z = 10⁻⁶ − x² below z = 0 is in two pieces', () => {
  // Bounds of sin² + cos² on what is seen of a face are wider than 10⁻⁶.
  const { expression } = parseFormula('z + x^2 - (sin(y)^2 + cos(y)^2 - 0.999999)', ['x', 'y', 'z', 'w']);
  const root = cellOf([-1, -1, -1], [1, 1, 0], 0);
  root.children = eighths(root, [0, 0, -0.5]);
  const bounds = new BoxBounds({ form: expression, f: expression, level: 0, w: 0, centres: [] });
  const { pieces, open } = atOnce(new Pieces(bounds).over(root));
  expect(pieces.length === 2 || open.length > 0).toBe(true);
});
