import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { contact } from '#scenes/loss/contact.ts';
import { viewShowing } from '#scenes/loss/loss-view.ts';
import type { widget } from './parameters.ts';

/** Two narrow pictures side by side: their width for their height. */
const ASPECT = 1.05;

/** One loss against the diamond and against the circle, under the same budget. */
export function model(controls: ControlsOf<typeof widget>) {
  const view = viewShowing([controls.center, [controls.budget, controls.budget]], ASPECT);
  const lasso = { ...contact({ ...controls, p: 1 }), view };
  const ridge = { ...contact({ ...controls, p: 2 }), view };
  const values: QuantitiesOf<typeof widget> = {
    'lasso-phi1': lasso.best.phi[0],
    'lasso-phi2': lasso.best.phi[1],
    'lasso-zeros': lasso.best.zeros,
    'ridge-phi1': ridge.best.phi[0],
    'ridge-phi2': ridge.best.phi[1],
    'ridge-zeros': ridge.best.zeros,
  };
  return { lasso, ridge, values };
}

export type LassoVersusRidgeModel = ReturnType<typeof model>;
