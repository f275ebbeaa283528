import { defineWidget } from '#figure/widget.ts';
import { isPositiveDefinite } from '#math/cross-polytope';
import { budget } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'octahedron-contact',
  title: 'Three parameters: vertex, edge or face',
  lead: ['budget'],
  parameters: {
    center: {
      kind: 'vector',
      label: 'centre of the loss',
      symbol: 'φ̂',
      symbols: ['φ̂₁', 'φ̂₂', 'φ̂₃'],
      default: [1.4, 0.4, 0.8],
      min: -100,
      max: 100,
    },
    /** Only the part from the diagonal on: H is symmetric. */
    hessian: {
      kind: 'vector',
      label: 'curvatures',
      symbol: 'H',
      symbols: ['h₁₁', 'h₁₂', 'h₁₃', 'h₂₂', 'h₂₃', 'h₃₃'],
      default: [1, 0.2, 0.5, 1.2, -0.2, 1.5],
      min: -1e100,
      max: 1e100,
      check: (entries) => (isPositiveDefinite(entries) ? undefined : 'is no positive definite matrix'),
    },
    budget,
    slice: {
      kind: 'choice',
      label: 'the map holds fixed',
      default: '3',
      options: [
        { value: '1', label: 'φ̂₁' },
        { value: '2', label: 'φ̂₂' },
        { value: '3', label: 'φ̂₃' },
      ],
    },
    yaw: {
      kind: 'number',
      label: 'turned',
      default: 0,
      min: -180,
      max: 180,
      unit: '°',
      slider: { min: -180, max: 180, step: 1 },
      marks: [{ value: 0, label: '0°' }],
    },
    pitch: {
      kind: 'number',
      label: 'seen from above',
      default: 24,
      min: -90,
      max: 90,
      unit: '°',
      slider: { min: -90, max: 90, step: 1 },
      marks: [{ value: 0, label: '0°' }],
    },
  },
  quantities: {
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    phi3: 'φ₃*',
    zeros: 'exact zeros',
    contact: 'touches',
    loss: 'L(φ*)',
    lambda: 'multiplier λ',
    'kkt-residual': 'residual',
    proof: 'exact proof',
    'ridge-phi1': 'L2: φ₁',
    'ridge-phi2': 'L2: φ₂',
    'ridge-phi3': 'L2: φ₃',
    'ridge-zeros': 'L2: zeros',
  },
});
