import { lossParameters } from '../loss-parameters.ts';
import { defineWidget } from '../widget.ts';

export const widget = defineWidget({
  name: 'penalized-minimum',
  title: 'The balance of two forces',
  question: 'When the penalty pulls toward zero and the loss pulls away, which one wins?',
  method:
    'The minimizer of L + λ·penalty is found exactly: every pattern of signs has a stationary point in closed form, and the one that satisfies the optimality conditions is the minimizer. On each quadrant the objective is quadratic, so its contours are drawn as exact arcs of ellipses.',
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
    lambda: {
      kind: 'number',
      label: 'strength',
      symbol: 'λ',
      default: 0.5,
      min: 0,
      max: 1000,
      slider: { min: 0, max: 3, step: 0.01 },
      marks: [{ value: 0, label: '0' }],
    },
    ...lossParameters,
    mix: {
      kind: 'number',
      label: 'elastic net’s mix',
      default: 0.5,
      min: 0,
      max: 1,
      slider: { min: 0, max: 1, step: 0.01 },
      marks: [
        { value: 0, label: 'L2' },
        { value: 1, label: 'L1' },
      ],
    },
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
    phi1: { label: 'φ₁*', meaning: 'first parameter of the minimizer' },
    phi2: { label: 'φ₂*', meaning: 'second parameter of the minimizer' },
    zeros: { label: 'exact zeros', meaning: 'how many parameters of the minimizer are exactly 0' },
    objective: { label: 'objective', meaning: 'L + λ·penalty at the minimizer' },
    loss: { label: 'L(φ*)', meaning: 'loss at the minimizer' },
    budget: {
      label: 'same as c =',
      meaning:
        'penalty norm of the minimizer: ‖φ‖₁ for l1, ‖φ‖₂ for l2, mix·‖φ‖₁ + (1−mix)·½‖φ‖₂² for the elastic net, 0 for none; the budget of the constrained problem with the same solution',
    },
    gradient1: { label: '∂₁L', meaning: 'slope of the loss along φ₁ at the minimizer' },
    gradient2: { label: '∂₂L', meaning: 'slope of the loss along φ₂ at the minimizer' },
    'kkt-residual': { label: 'residual', meaning: 'distance from −∇L to λ times the subdifferential of the penalty' },
  },
});
