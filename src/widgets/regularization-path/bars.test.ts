import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { askedIn } from './asked.ts';
import { barsOf } from './bars.ts';
import { modelAt } from './model.ts';
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
