import type { Contact } from '#scenes/loss/contact.ts';
import { formatPoint } from '#text/format.ts';
import { parameterName } from '#text/words.ts';
import type { LassoVersusRidgeModel } from './model.ts';

/** The two contacts, side by side, in words. */
export const describe = ({ lasso, ridge }: LassoVersusRidgeModel) =>
  `The diamond gives ${formatPoint(lasso.best.phi)}${outcome(lasso)}. The circle gives ${formatPoint(ridge.best.phi)}${outcome(ridge)}.`;

function outcome({ best }: Contact): string {
  if (best.zeros === 2) return ': both are zero';
  const zero = best.phi.indexOf(0);
  if (best.contact === 'interior') return ', the loss’s own minimum, which the budget allows';
  if (zero < 0) return ': neither is zero';
  return best.contact === 'corner'
    ? `, a corner: ${parameterName(zero)} is exactly zero`
    : `: ${parameterName(zero)} is zero, but nothing holds it there`;
}
