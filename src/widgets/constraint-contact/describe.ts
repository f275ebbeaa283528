import type { Contact } from '#scenes/loss/contact.ts';
import { formatNumber, formatPoint } from '#text/format.ts';
import { parameterName, shapeName } from '#text/words.ts';

/** What the contact picture shows, in words. */
export function describe(model: Contact): string {
  const { best, budget, price } = model;
  if (best.contact === 'interior')
    return `The loss’s own minimum is affordable: its norm, ${formatNumber(price)}, is within the budget ${formatNumber(budget)}, so the constraint changes nothing.`;
  return `${place(model)} ${consequence(model)}`;
}

function place({ best, p }: Contact): string {
  const at = formatPoint(best.phi);
  const shape = shapeName(p);
  if (best.contact === 'corner') return `The contour touches a corner of the ${shape}, ${at}.`;
  if (best.contact === 'edge') return `The contour touches an edge of the ${shape}, at ${at}.`;
  return `The contour touches the ${shape} at a smooth point, ${at}.`;
}

function consequence({ best }: Contact): string {
  const zero = best.phi.indexOf(0);
  if (best.contact === 'corner' && zero >= 0)
    return `The downhill direction −∇L lies in the corner’s normal cone, so ${parameterName(zero)} is exactly zero.`;
  if (best.contact === 'corner') return 'Both magnitudes are held at the limit: they are equal, and neither is zero.';
  if (zero >= 0) return `${parameterName(zero)} is zero here, but nothing holds it: nudge the centre and it moves off.`;
  if (best.contact === 'edge')
    return 'On an edge −∇L must stand exactly perpendicular to it; neither parameter is zero.';
  return 'There is a single normal direction, and −∇L lies along it; neither parameter is zero.';
}
