import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { askedIn } from './asked.ts';
import { barsOf, byWeight, which } from './bars.ts';
import { modelAt, type Row } from './model.ts';
import { widget } from './parameters.ts';
import { trace } from './run.ts';

const usual = defaults(widget.parameters);
const at = (other: Partial<typeof usual> = {}) => {
  const controls = { ...usual, ...other };
  return modelAt(controls.lambda, trace(askedIn(controls), textsAtHand(controls)));
};
const lengths = (other: Partial<typeof usual>) => {
  const { rows, reach } = barsOf(at(other));
  return rows.map(({ pull }) => pull / reach);
};

describe('bars', () => {
  it.each([{ lambda: 0 }, { lambda: 0, mix: 0 }, { lambda: 0, mix: 0.5 }, { lambda: 0, data: 'wages' as const }])(
    'have no length where nothing pulls but rounding: $data $lambda $mix',
    (state) => expect(lengths(state).every((length) => length === 0)).toBe(true),
  );
  it('are as long as ridge’s coefficients', () => {
    const { rows, threshold } = barsOf(at({ mix: 0, lambda: 0.3 }));
    expect(threshold).toBe(0);
    for (const { pull, coefficient } of rows) expect(pull).toBeCloseTo(0.3 * coefficient, 10);
    expect(Math.max(...lengths({ mix: 0, lambda: 0.3 }).map(Math.abs))).toBe(1);
  });
  it('reach the bound where a column is in', () => {
    const { rows, threshold } = barsOf(at({ mix: 0.5, lambda: 3 }));
    expect(threshold).toBe(1.5);
    for (const { pull, coefficient } of rows.filter((row) => row.coefficient !== 0))
      expect(pull).toBeCloseTo(1.5 * Math.sign(coefficient), 10);
  });
});

describe('where rows are many', () => {
  it('those that are in come first by size, then the others by pull, ties as in the table', () => {
    const [a, b, c, d, e] = [
      [0, 1],
      [0, -2],
      [1, 3],
      [-5, -3],
      [0, 2],
    ].map(([coefficient = 0, pull = 0], j) => ({ name: `${j}`, coefficient, pull }));
    expect([a, b, c, d, e].map((row) => row as Row).toSorted(byWeight)).toEqual([d, c, b, e, a]);
  });
  const meat = (lambda: number, mix: number) => at({ data: 'meat', lambda, mix });
  it.each([
    [0.5, 0.5, 'whose coefficients are largest in size'],
    [2, 1, 'that pull hardest, those that are not zero first'],
    [1e3, 1, 'that pull hardest'],
  ] as const)('are those that the note says: λ %f, mix %f', (lambda, mix, note) => {
    const rows = barsOf(meat(lambda, mix)).rows.toSorted(byWeight);
    const shown = rows.slice(0, 14);
    expect(which(shown)).toBe(note);
    const sizes = (key: 'pull' | 'coefficient', some: Row[]) => some.map((row) => Math.abs(row[key]));
    const key = note.startsWith('that pull') ? 'pull' : 'coefficient';
    expect(Math.min(...sizes(key, shown))).toBeGreaterThanOrEqual(Math.max(...sizes(key, rows.slice(14))) - 1e-9);
  });
});
