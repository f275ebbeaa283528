import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import file from '../reference/field-cases.json' with { type: 'json' };
import { isolineSet } from './isoline-set.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly params: { readonly f: string; readonly level: number | string; readonly view?: string };
  readonly expect: Partial<Record<'components' | 'length' | 'area', number>>;
  readonly tol: number;
  readonly orUnresolved?: boolean;
}
/** All but what a browser alone reads, and what a grid need not find by itself. */
const cases = (file.cases.filter(({ widget }) => widget === 'isolines') as unknown as Case[]).filter(
  ({ params, orUnresolved }) => typeof params.level === 'number' && !orUnresolved,
);

describe('level sets that broke other programs', () => {
  it('are some', () => expect(cases.length).toBeGreaterThan(10));
  it.each(cases)(
    '$id: $params.f = $params.level ($kind)',
    ({ params: { f, level, view = '-3,3' }, expect: wanted, tol }) => {
      const window = view.split(',').map(Number) as [number, number];
      const set = isolineSet(parseFormula(f, ['x', 'y']), { window, level: Number(level) });
      const quantities = Object.entries(wanted);
      expect(quantities.length).toBeGreaterThan(0);
      for (const [name, value] of quantities) {
        const got = set[name as 'components' | 'length' | 'area'];
        expect(Math.abs(got - value)).toBeLessThanOrEqual(tol * Math.max(1, Math.abs(value)));
      }
    },
  );
});
