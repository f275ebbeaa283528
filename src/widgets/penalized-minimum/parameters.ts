import { defineWidget } from '#figure/widget.ts';
import { lossParameters, mix, strength } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'penalized-minimum',
  title: 'The balance of two forces',
  lead: ['lambda'],
  parameters: {
    penalty: {
      kind: 'choice',
      label: 'penalty',
      default: 'l1',
      options: [
        { value: 'l1', label: 'L1' },
        { value: 'l2', label: 'L2, squared' },
        { value: 'elastic-net', label: 'elastic net' },
        { value: 'none', label: 'none' },
      ],
    },
    lambda: strength,
    ...lossParameters,
    mix,
    at: {
      kind: 'vector',
      label: 'where the forces are shown',
      symbols: ['φ₁', 'φ₂'],
      default: [0.5, 1.6],
      min: -100,
      max: 100,
    },
  },
  quantities: {
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    zeros: 'exact zeros',
    objective: 'objective',
    loss: 'L(φ*)',
    budget: 'same as c =',
    gradient1: '∂₁L',
    gradient2: '∂₂L',
    'kkt-residual': 'residual',
    proof: 'exact proof',
  },
});
