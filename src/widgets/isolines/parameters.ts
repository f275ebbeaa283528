import { fieldFormula } from '../field-parameters.ts';
import { defineWidget } from '../widget.ts';

export const widget = defineWidget({
  name: 'isolines',
  title: 'Level sets of a field',
  question: 'Cut a surface at one height: which points of the plane lie on the cut, and in how many pieces?',
  method:
    'The level set is followed by marching squares through a grid that includes the lines where the formula breaks; each crossing is then solved for to full precision. Length and area are integrals along the true curve, not sums over the grid. Pieces are counted in the window: a line that leaves and comes back counts twice, lines that cross are one. The faint isolines stand at round levels.',
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
      check: ([a, b]) => ((a as number) < (b as number) ? undefined : 'does not go from a smaller number to a larger'),
    },
  },
  quantities: {
    components: { label: 'pieces', meaning: 'connected pieces of the level set f = c in the window' },
    length: { label: 'length', meaning: 'length of the level set inside the window' },
    area: { label: 'area of f ≤ c', meaning: 'area of the points of the window with f ≤ c' },
  },
});
