import type { FormulaParameter } from '#figure/controls/parameter.ts';

/** What a point's coordinates are called. */
export const COORDINATES = ['x', 'y'] as const;

/** Fields worth a look: the norms of the articles, then surfaces with a bowl and a pass. */
const presets = [
  { label: 'L1 norm', value: 'abs(x) + abs(y)' },
  { label: 'L2 norm', value: 'sqrt(x^2 + y^2)' },
  { label: 'L∞ norm', value: 'max(abs(x), abs(y))' },
  { label: 'L½ “norm”', value: '(abs(x)^0.5 + abs(y)^0.5)^2' },
  { label: 'bowl', value: 'x^2 + y^2' },
  { label: 'stretched bowl', value: 'x^2 + x*y + y^2' },
  { label: 'saddle', value: 'x^2 - y^2' },
] as const;

/** The field's formula, as the reader types it. */
export const fieldFormula = {
  kind: 'formula',
  label: 'field',
  symbol: 'f(x, y)',
  default: 'x^2 + y^2',
  variables: COORDINATES,
  presets,
} as const satisfies FormulaParameter;
