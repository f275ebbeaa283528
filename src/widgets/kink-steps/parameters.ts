import { playhead } from '#figure/playback/playback.ts';
import { defineWidget } from '#figure/widget.ts';
import { strength } from '#scenes/loss/loss-parameters.ts';
import { stepSize } from '#scenes/loss/step-size.ts';

export const widget = defineWidget({
  name: 'kink-steps',
  title: 'Two steps at a kink',
  lead: ['step'],
  parameters: {
    z: {
      kind: 'number',
      label: 'what the loss alone wants',
      symbol: 'z',
      default: 0.3,
      min: -100,
      max: 100,
      slider: { min: -3, max: 3, step: 0.01 },
      marks: [{ value: 0, label: '0' }],
    },
    lambda: { ...strength, default: 0.8 },
    step: { ...stepSize, default: 0.4 },
    start: {
      kind: 'number',
      label: 'start',
      symbol: 'x',
      default: 1.1,
      min: -100,
      max: 100,
      slider: { min: -3, max: 3, step: 0.01 },
      marks: [{ value: 0, label: '0' }],
    },
    steps: {
      kind: 'number',
      label: 'steps',
      default: 10,
      min: 1,
      max: 200,
      whole: true,
      slider: { min: 1, max: 200, step: 1 },
      marks: [
        { value: 50, label: '50' },
        { value: 100, label: '100' },
      ],
    },
    schedule: {
      kind: 'choice',
      label: 'size of step k',
      default: 'constant',
      options: [
        { value: 'constant', label: 't, always' },
        { value: 'root', label: 't/√k, shorter and shorter' },
      ],
    },
    shown: playhead('step'),
  },
  quantities: {
    'x-subgradient': 'subgradient x',
    'subgradient-low': 'least slope',
    'subgradient-high': 'greatest slope',
    'first-zero-subgradient': 'subgradient first 0',
    'x-proximal': 'proximal x',
    'gradient-step': 'v',
    projected: 'v within ±tλ',
    'first-zero-proximal': 'proximal first 0',
    minimum: 'x*',
    'kkt-residual': 'residual',
  },
});
