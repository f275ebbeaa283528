import { budget, lossParameters } from '../loss-parameters.ts';
import { defineWidget } from '../widget.ts';

export const widget = defineWidget({
  name: 'constraint-contact',
  title: 'Where the loss meets the constraint',
  question: 'Where does the best affordable point land, and when is one of its parameters exactly zero?',
  method:
    'The minimizer of L over ‖φ‖ₚ ≤ c is found exactly: by enumerating corners and edges for p = 1 and ∞, by the secular equation for p = 2, and by bracketing every stationary point of the boundary otherwise, keeping the best for p < 1. The residual measures how far −∇L is from the normal cone of the ball at that point.',
  parameters: {
    ...lossParameters,
    p: {
      kind: 'number',
      label: 'norm',
      symbol: 'p',
      default: 1,
      min: 0.25,
      max: Number.POSITIVE_INFINITY,
      slider: { min: 0.25, max: Number.POSITIVE_INFINITY, step: 1, scale: 'projective' },
      marks: [
        { value: 0.5, label: '½' },
        { value: 1, label: '1' },
        { value: 2, label: '2' },
        { value: 4, label: '4' },
        { value: Number.POSITIVE_INFINITY, label: '∞' },
      ],
    },
    budget,
  },
  quantities: {
    phi1: { label: 'φ₁*', meaning: 'first parameter of the minimizer' },
    phi2: { label: 'φ₂*', meaning: 'second parameter of the minimizer' },
    zeros: { label: 'exact zeros', meaning: 'how many parameters of the minimizer are exactly 0' },
    contact: {
      label: 'touches',
      meaning: 'what the minimizer is: a corner, an edge, a smooth point of the boundary, or inside (interior)',
    },
    loss: { label: 'L(φ*)', meaning: 'loss at the minimizer' },
    lambda: { label: 'multiplier λ', meaning: 'multiplier of the constraint: −∇L = λ · (a subgradient of the norm)' },
    'kkt-residual': { label: 'residual', meaning: 'distance from −∇L to the normal cone; 0 at an exact optimum' },
  },
});
