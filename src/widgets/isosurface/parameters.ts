import { defineWidget } from '#figure/widget.ts';

/** What a formula may use: three coordinates and a fourth, which the picture holds fixed. */
export const VARIABLES = ['x', 'y', 'z', 'w'] as const;

/** The surface of the article; its topology is known at every level. */
export const QUARTIC = 'x^4+y^4+z^4-(x^2+y^2+z^2-0.4)';

/** The levels at which it changes its topology. */
export const CHANGES_AT: readonly number[] = [-0.35, -0.1, 0.15, 0.4];

export const widget = defineWidget({
  name: 'isosurface',
  title: 'A level surface in space',
  lead: ['level', 'w'],
  parameters: {
    f: {
      kind: 'formula',
      label: 'function',
      symbol: 'f(x, y, z)',
      default: QUARTIC,
      variables: VARIABLES,
      presets: [
        { label: 'quartic', value: QUARTIC },
        { label: 'sphere', value: 'x^2 + y^2 + z^2 - 1' },
        { label: 'torus', value: '(sqrt(x^2 + y^2) - 0.9)^2 + z^2 - 0.16' },
        { label: '1-norm', value: 'abs(x) + abs(y) + abs(z) - 1.2' },
        { label: 'saddle', value: 'x^2 - y^2 - z' },
        { label: 'four variables', value: 'x^4 + y^4 + z^4 + w^4 - (x^2 + y^2 + z^2 + w^2) + 0.4' },
      ],
    },
    level: {
      kind: 'number',
      label: 'level',
      default: 0,
      min: -Number.MAX_VALUE,
      max: Number.MAX_VALUE,
      slider: { min: -0.5, max: 0.5, step: 0.005 },
    },
    view: {
      kind: 'number',
      label: 'half side of the cube',
      symbol: 'v',
      default: 1.5,
      min: 1e-3,
      max: 1000,
      slider: { min: 0.5, max: 4, step: 0.1 },
    },
    w: {
      kind: 'number',
      label: 'fourth coordinate',
      symbol: 'w',
      default: 0,
      min: -1e6,
      max: 1e6,
      slider: { min: -1.5, max: 1.5, step: 0.01 },
      marks: [{ value: 0, label: '0' }],
    },
  },
  quantities: {
    components: 'pieces',
    'euler-characteristic': 'χ',
    area: 'area',
    volume: 'volume',
    triangles: 'triangles',
    closed: 'closed',
    resolved: 'pieces proved',
    undecided: 'cells undecided',
  },
});
