import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { contact } from '#scenes/loss/contact.ts';
import type { widget } from './parameters.ts';

/** Everything that the contact picture shows, and its numbers. */
export function model(controls: ControlsOf<typeof widget>) {
  const shown = contact(controls);
  const { best } = shown;
  const values: QuantitiesOf<typeof widget> = {
    phi1: best.phi[0],
    phi2: best.phi[1],
    zeros: best.zeros,
    contact: best.contact,
    loss: best.loss,
    lambda: best.lambda,
    'kkt-residual': best.residual,
    proof: shown.proof,
  };
  return { ...shown, values };
}
