import { fieldFormula } from '../field-parameters.ts';
import { defineWidget } from '../widget.ts';

export const widget = defineWidget({
  name: 'scalar-field',
  title: 'A scalar field',
  question: 'A point goes in, one number comes out: which number, and in which direction does it grow fastest?',
  method:
    'The formula is read by a parser of its own (+ − * / ^, abs, sqrt, exp, log, sin, cos, tan, min, max, pow, sign) and evaluated at the probe; the gradient comes with it by dual numbers, exact to rounding. Where f has a kink the gradient follows the symmetric convention |t|′ = 0 at t = 0. The isolines are marching squares on 120 × 120 cells, at round levels.',
  parameters: {
    f: fieldFormula,
    at: { kind: 'vector', label: 'probe', symbols: ['x', 'y'], default: [1, 1], min: -100, max: 100 },
  },
  quantities: {
    value: { label: 'f(x, y)', meaning: 'value of f at the probe; undefined where f gives no real number' },
    'gradient-x': { label: '∂f/∂x', meaning: 'slope of f along x at the probe' },
    'gradient-y': { label: '∂f/∂y', meaning: 'slope of f along y at the probe' },
  },
});
