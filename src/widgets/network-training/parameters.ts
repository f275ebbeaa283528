import { playhead } from '#figure/playback/playback.ts';
import { defineWidget } from '#figure/widget.ts';

export const widget = defineWidget({
  name: 'network-training',
  title: 'A small network in training',
  lead: ['lambda'],
  parameters: {
    data: {
      kind: 'choice',
      label: 'points',
      default: 'moons',
      options: [
        { value: 'moons', label: 'two moons' },
        { value: 'xor', label: 'XOR' },
        { value: 'circles', label: 'circles' },
      ],
    },
    penalty: {
      kind: 'choice',
      label: 'penalty on the weights',
      default: 'l1',
      options: [
        { value: 'l1', label: 'L1, ‖w‖₁' },
        { value: 'l2', label: 'L2, ½‖w‖₂²' },
        { value: 'none', label: 'none' },
      ],
    },
    method: {
      kind: 'choice',
      label: 'method',
      default: 'proximal',
      options: [
        { value: 'proximal', label: 'proximal: step on the loss, then shrink' },
        { value: 'subgradient', label: 'subgradient: one step on everything' },
      ],
    },
    lambda: {
      kind: 'number',
      label: 'strength',
      symbol: 'λ',
      default: 0.005,
      min: 0,
      max: 1000,
      slider: { min: 0, max: 0.03, step: 0.0005 },
      marks: [
        { value: 0, label: '0' },
        { value: 0.01, label: '0.01' },
        { value: 0.02, label: '0.02' },
      ],
    },
    hidden: {
      kind: 'number',
      label: 'hidden units',
      default: 16,
      min: 1,
      max: 16,
      whole: true,
      slider: { min: 1, max: 16, step: 1 },
    },
    epochs: {
      kind: 'number',
      label: 'epochs',
      default: 500,
      min: 1,
      max: 5000,
      whole: true,
      slider: { min: 1, max: 5000, step: 0.01, scale: 'counting' },
      marks: [
        { value: 10, label: '10' },
        { value: 100, label: '100' },
        { value: 1000, label: '1000' },
      ],
    },
    seed: { kind: 'number', label: 'seed of points and start', default: 1, min: 0, max: 1e9, whole: true },
    shown: playhead('epoch'),
  },
  quantities: {
    'exact-zeros': 'exact zeros',
    'near-zeros': 'near zeros',
    weights: 'weights',
    'dead-units': 'dead units',
    accuracy: 'accuracy, held back',
    'unregularized-accuracy': 'same, no penalty',
    'training-accuracy': 'accuracy, training',
    loss: 'loss',
    'unregularized-loss': 'loss, no penalty',
    objective: 'loss + penalty',
    epoch: 'epoch',
  },
});
