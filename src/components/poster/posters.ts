import type { ParameterValue } from '#figure/controls/parameter.ts';
import type { WidgetName } from '#widgets/registry.ts';

/** How a widget is shown as a small poster: cropped to where things happen, and what happens there. */
export interface Poster {
  /** Which of the pictures, where there are two side by side. */
  readonly part?: 1 | 2;
  /** How many times as large as it would fit, and around which place of it, in per cent from the left and from the top. */
  readonly crop?: readonly [zoom: number, left: number, top: number];
  /** A parameter that goes from one value to another and back as the card is pointed at. */
  readonly sweep?: { readonly parameter: string; readonly from: ParameterValue; readonly to: ParameterValue };
}

/** A quarter turn, in degrees. */
const QUARTER = 90;

export const posters: Record<WidgetName, Poster> = {
  'lp-norm': { crop: [1.25, 50, 48], sweep: { parameter: 'p', from: 2, to: 1 } },
  'unit-balls': { crop: [1.15, 50, 50], sweep: { parameter: 'p', from: 1, to: 4 } },
  'scalar-field': { crop: [1.2, 55, 45], sweep: { parameter: 'at', from: [1, 1], to: [1.6, 0.2] } },
  isolines: { crop: [1.15, 50, 50], sweep: { parameter: 'level', from: 4, to: 0.5 } },
  isosurface: { crop: [1.15, 50, 50] }, // A surface takes longer than a frame.
  'constraint-contact': { crop: [1.5, 70, 52], sweep: { parameter: 'budget', from: 1, to: 2.2 } },
  'octahedron-contact': { part: 1, crop: [1.15, 46, 46], sweep: { parameter: 'yaw', from: 0, to: -50 } },
  'penalized-minimum': { crop: [1.5, 65, 40], sweep: { parameter: 'lambda', from: 0.5, to: 0 } },
  'two-features': { part: 2, crop: [1.4, 65, 52], sweep: { parameter: 'lambda', from: 0.1, to: 0.5 } },
  'lasso-versus-ridge': { part: 2, crop: [1.5, 70, 52], sweep: { parameter: 'angle', from: 60, to: 60 - QUARTER } },
  'contact-map': { crop: [1.1, 50, 50], sweep: { parameter: 'angle', from: 60, to: 60 - QUARTER } },
  'face-histogram': { crop: [1.1, 50, 50] }, // So does a counting.
  'correlated-pair': { crop: [1.4, 66, 48], sweep: { parameter: 'rho', from: 0.6, to: -0.6 } },
  'budget-curve': { part: 2, crop: [1.1, 50, 50], sweep: { parameter: 'lambda', from: 0.5, to: 1.5 } },
  'phase-transition': { part: 1, crop: [1.1, 50, 50] }, // Its trials take longer than a frame.
  'shrinkage-curve': { crop: [1.3, 52, 45], sweep: { parameter: 'lambda', from: 1, to: 0.2 } },
  'regularizer-bench': { sweep: { parameter: 'lambda', from: 0.5, to: 1.4 } },
  'power-penalty': { part: 2, sweep: { parameter: 'p', from: 1.1, to: 0.7 } },
  'descent-race': { part: 1, crop: [1.5, 48, 40], sweep: { parameter: 'shown', from: 60, to: 0 } },
  'kink-steps': { part: 1, sweep: { parameter: 'shown', from: 10, to: 0 } },
  'support-found': { part: 1, crop: [1.4, 55, 40], sweep: { parameter: 'angle', from: -60, to: 0 } },
  'network-training': { part: 1 }, // So does a training.
  'regularization-path': { part: 1, crop: [1.1, 50, 50] }, // So does the reading of a table.
  'two-columns': { crop: [1.4, 66, 40] }, // So does it here.
  'cross-validation': { crop: [1.1, 50, 45] }, // So does fitting to each fold.
  'resampled-support': { part: 2, crop: [1.1, 50, 50] }, // So do resamples.
};
