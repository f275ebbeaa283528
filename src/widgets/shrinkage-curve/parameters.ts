import { defineWidget } from '#figure/widget.ts';
import { mix, strength } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'shrinkage-curve',
  title: 'What each penalty does to one parameter',
  lead: ['z'],
  parameters: {
    z: {
      kind: 'number',
      label: 'what the loss alone wants',
      symbol: 'z',
      default: 1.3,
      min: -100,
      max: 100,
      slider: { min: -5, max: 5, step: 0.01 },
      marks: [{ value: 0, label: '0' }],
    },
    lambda: {
      ...strength,
      default: 1,
      slider: { ...strength.slider, max: 5 },
      marks: [...strength.marks, { value: 1, label: '1' }],
    },
    mix,
    gamma: {
      kind: 'number',
      label: 'bend of MCP and SCAD',
      symbol: 'γ',
      default: 3,
      min: 1.0001,
      max: 100,
      slider: { min: 1.1, max: 10, step: 0.01 },
      marks: [
        { value: 2, label: '2' },
        { value: 3, label: '3' },
      ],
    },
    show: {
      kind: 'choice',
      label: 'penalty',
      default: 'all',
      options: [
        { value: 'all', label: 'all seven' },
        { value: 'lasso', label: 'lasso' },
        { value: 'ridge', label: 'ridge' },
        { value: 'elastic-net', label: 'elastic net' },
        { value: 'hard', label: 'hard' },
        { value: 'square-root', label: 'square root' },
        { value: 'mcp', label: 'MCP' },
        { value: 'scad', label: 'SCAD' },
      ],
    },
  },
  quantities: {
    lasso: 'lasso',
    ridge: 'ridge',
    'elastic-net': 'elastic net',
    hard: 'hard',
    'square-root': 'square root',
    mcp: 'MCP',
    scad: 'SCAD',
  },
});
