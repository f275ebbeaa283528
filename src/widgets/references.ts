import type { Reference } from '#figure/widget.ts';
import { reference as budgetCurve } from './budget-curve/reference.ts';
import { reference as constraintContact } from './constraint-contact/reference.ts';
import { reference as contactMap } from './contact-map/reference.ts';
import { reference as correlatedPair } from './correlated-pair/reference.ts';
import { reference as descentRace } from './descent-race/reference.ts';
import { reference as isolines } from './isolines/reference.ts';
import { reference as isosurface } from './isosurface/reference.ts';
import { reference as kinkSteps } from './kink-steps/reference.ts';
import { reference as lassoVersusRidge } from './lasso-versus-ridge/reference.ts';
import { reference as lpNorm } from './lp-norm/reference.ts';
import { reference as networkTraining } from './network-training/reference.ts';
import { reference as penalizedMinimum } from './penalized-minimum/reference.ts';
import { reference as powerPenalty } from './power-penalty/reference.ts';
import { reference as regularizerBench } from './regularizer-bench/reference.ts';
import { reference as scalarField } from './scalar-field/reference.ts';
import { reference as shrinkageCurve } from './shrinkage-curve/reference.ts';
import { reference as supportFound } from './support-found/reference.ts';
import { reference as unitBalls } from './unit-balls/reference.ts';

/** What the pages say of each widget, by name. Kept apart from the registry so that figures do not carry these texts. */
export const references: Readonly<Record<string, Reference>> = {
  'budget-curve': budgetCurve,
  'constraint-contact': constraintContact,
  'correlated-pair': correlatedPair,
  'contact-map': contactMap,
  'descent-race': descentRace,
  isolines: isolines,
  isosurface: isosurface,
  'kink-steps': kinkSteps,
  'lasso-versus-ridge': lassoVersusRidge,
  'lp-norm': lpNorm,
  'network-training': networkTraining,
  'penalized-minimum': penalizedMinimum,
  'power-penalty': powerPenalty,
  'regularizer-bench': regularizerBench,
  'scalar-field': scalarField,
  'shrinkage-curve': shrinkageCurve,
  'support-found': supportFound,
  'unit-balls': unitBalls,
};
