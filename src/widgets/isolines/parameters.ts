import { defineWidget } from '#figure/widget.ts';
import { fieldFormula } from '#scenes/field/field-parameters.ts';

/** So that the samples of a window differ from each other in many digits, near 100 too. */
const LEAST_WIDTH = 1e-6;

function windowProblem([a = 0, b = 0]: readonly number[]): string | undefined {
  if (!(a < b)) return 'does not go from a smaller number to a larger';
  return b - a < LEAST_WIDTH ? 'is narrower than a millionth' : undefined;
}

export const widget = defineWidget({
  name: 'isolines',
  title: 'Level sets of a field',
  lead: ['level'],
  parameters: {
    f: { ...fieldFormula, presets: [...fieldFormula.presets, { label: 'two wells', value: '(x^2/4 - 1)^2 + y^2/2' }] },
    level: {
      kind: 'number',
      label: 'level',
      symbol: 'c',
      default: 4,
      min: -Number.MAX_VALUE,
      max: Number.MAX_VALUE,
      slider: { min: 0, max: 18, step: 0.05 },
    },
    view: {
      kind: 'vector',
      label: 'square window from, to',
      symbols: ['a', 'b'],
      default: [-3, 3],
      min: -100,
      max: 100,
      check: windowProblem,
    },
  },
  quantities: {
    components: 'pieces',
    length: 'length',
    area: 'area of f ≤ c',
    resolved: 'pieces proved',
    undecided: 'undecided cells',
  },
});
