import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import cases from '../reference/level-set-cases.json' with { type: 'json' };
import { isolineSet } from './isoline-set.ts';

describe('level sets that broke other programs', () => {
  it.each(cases)('$id: $f = $level ($kind)', ({ f, level, window, expect: wanted, tol }) => {
    const set = isolineSet(parseFormula(f, ['x', 'y']), { window: window as [number, number], level });
    const quantities = Object.entries(wanted);
    expect(quantities.length).toBeGreaterThan(0);
    for (const [name, value] of quantities) {
      const got = set[name as 'components' | 'length' | 'area'];
      expect(Math.abs(got - value)).toBeLessThanOrEqual(tol * Math.max(1, Math.abs(value)));
    }
  });
});
