import type { Widget } from '#figure/widget.ts';
import { widget as budgetCurve } from './budget-curve/parameters.ts';
import { widget as constraintContact } from './constraint-contact/parameters.ts';
import { widget as contactMap } from './contact-map/parameters.ts';
import { widget as correlatedPair } from './correlated-pair/parameters.ts';
import { widget as crossValidation } from './cross-validation/parameters.ts';
import { widget as descentRace } from './descent-race/parameters.ts';
import { widget as faceHistogram } from './face-histogram/parameters.ts';
import { widget as isolines } from './isolines/parameters.ts';
import { widget as isosurface } from './isosurface/parameters.ts';
import { widget as kinkSteps } from './kink-steps/parameters.ts';
import { widget as lassoVersusRidge } from './lasso-versus-ridge/parameters.ts';
import { widget as lpNorm } from './lp-norm/parameters.ts';
import { widget as networkTraining } from './network-training/parameters.ts';
import { widget as octahedronContact } from './octahedron-contact/parameters.ts';
import { widget as penalizedMinimum } from './penalized-minimum/parameters.ts';
import { widget as phaseTransition } from './phase-transition/parameters.ts';
import { widget as powerPenalty } from './power-penalty/parameters.ts';
import { widget as regularizationPath } from './regularization-path/parameters.ts';
import { widget as regularizerBench } from './regularizer-bench/parameters.ts';
import { widget as resampledSupport } from './resampled-support/parameters.ts';
import { widget as scalarField } from './scalar-field/parameters.ts';
import { widget as shrinkageCurve } from './shrinkage-curve/parameters.ts';
import { widget as supportFound } from './support-found/parameters.ts';
import { widget as twoColumns } from './two-columns/parameters.ts';
import { widget as twoFeatures } from './two-features/parameters.ts';
import { widget as unitBalls } from './unit-balls/parameters.ts';

const widgets = [
  lpNorm,
  unitBalls,
  scalarField,
  isolines,
  isosurface,
  constraintContact,
  penalizedMinimum,
  twoFeatures,
  lassoVersusRidge,
  contactMap,
  correlatedPair,
  budgetCurve,
  shrinkageCurve,
  regularizerBench,
  powerPenalty,
  descentRace,
  kinkSteps,
  supportFound,
  networkTraining,
  octahedronContact,
  faceHistogram,
  phaseTransition,
  regularizationPath,
  twoColumns,
  crossValidation,
  resampledSupport,
] as const satisfies readonly Widget[];

export type WidgetName = (typeof widgets)[number]['name'];
/** Every widget, in the order of the gallery. Pages, embeds and tests are generated from this list. */
export const registry: readonly (Widget & { readonly name: WidgetName })[] = widgets;

/** The widget of that name. Throws if there is none, so that a slip fails the build. */
export function widgetNamed(name: string): Widget {
  const found = registry.find((widget) => widget.name === name);
  if (!found) throw new Error(`no widget “${name}”; known: ${registry.map((widget) => widget.name).join(', ')}`);
  return found;
}
