import { playhead } from '#figure/playback/playback.ts';
import { defineWidget } from '#figure/widget.ts';
import { seed } from '#scenes/chance/seed.ts';

const MOST = 400;

export const widget = defineWidget({
  name: 'phase-transition',
  title: 'How many measurements are enough?',
  lead: ['m', 'k'],
  parameters: {
    m: {
      kind: 'number',
      label: 'measurements',
      symbol: 'm',
      default: 33,
      min: 0,
      max: MOST,
      whole: true,
      slider: { min: 0, max: 100, step: 1 },
    },
    k: {
      kind: 'number',
      label: 'non-zeros',
      symbol: 'k',
      default: 10,
      min: 0,
      max: MOST,
      whole: true,
      slider: { min: 0, max: 100, step: 1 },
    },
    n: {
      kind: 'number',
      label: 'entries of the vector',
      symbol: 'n',
      default: 100,
      min: 10,
      max: MOST,
      whole: true,
      slider: { min: 10, max: MOST, step: 1 },
      marks: [
        { value: 10, label: '10' },
        { value: 100, label: '100' },
        { value: 200, label: '200' },
        { value: 400, label: '400' },
      ],
    },
    trials: {
      kind: 'number',
      label: 'trials',
      default: 50,
      min: 1,
      max: 10_000,
      whole: true,
      slider: { min: 1, max: 50, step: 0.01, scale: 'counting' },
      marks: [
        { value: 1, label: '1' },
        { value: 10, label: '10' },
        { value: 50, label: '50' },
      ],
    },
    seed,
    shown: playhead('trial'),
  },
  quantities: {
    'exact-recovery': 'exact probability',
    'sampled-recovery': 'share of the trials',
    'sampled-low': '95% from',
    'sampled-high': '95% to',
    decided: 'trials counted',
    'statistical-dimension': 'statistical dimension',
    asymptotic: 'n·ψ(k/n)',
    'weak-threshold': 'ρ(m/n)',
  },
});
