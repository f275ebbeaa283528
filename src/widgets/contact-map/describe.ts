import type { Vec2 } from '#math';
import { formatNumber, formatPoint, formatShare } from '#text/format.ts';
import { parameterName, shapeName } from '#text/words.ts';
import type { ContactMapModel } from './model.ts';

/** What the map shows, in words: the exact share, the sampled one, the contact of the probe. */
export function describe(now: ContactMapModel): string {
  return `${exactly(now)} ${sampled(now)}${probe(now)}`;
}

function exactly({ kind, share, domain, p }: ContactMapModel): string {
  const where = `in the ${domain.shape}`;
  if (Number.isNaN(share))
    return `The ${ballName(p)} covers the whole ${domain.shape}: no centre is left outside, so there is no share to give.`;
  if (kind === 'penalized') return `Of all centres ${where}, ${formatShare(share)} give an exact zero.`;
  const who = `Of the centres ${where} outside of the ${ballName(p)}`;
  if (p === 1) return `${who}, ${formatShare(share)} give an exact zero.`;
  const instead =
    p === Number.POSITIVE_INFINITY ? 'in the grey, magnitudes are equal' : 'in the grey, one parameter is nearly zero';
  return `${who}, 0% give an exact zero, for those lie on four lines without area; ${instead}.`;
}

/** Not “the square in the square”. */
const ballName = (p: number) => (p === Number.POSITIVE_INFINITY ? 'ball' : shapeName(p));

function sampled({ sample: { total } }: ContactMapModel): string {
  if (total.count === 0) return '';
  const interval = `95% interval ${formatShare(total.low)} to ${formatShare(total.high)}`;
  const found = total.share === 0 ? 'none does' : `${formatShare(total.share)} do`;
  return `Of ${formatNumber(total.count)} drawn, ${found} (${interval}). `;
}

function probe({ phi, values, contact, kind, p }: ContactMapModel): string {
  const at = formatPoint(phi);
  const zero = phi.indexOf(0);
  if (values.zeros === 2) return 'The centre you hold has its minimum at the origin: both are zero.';
  if (contact === 'interior')
    return kind === 'penalized'
      ? 'Without a penalty every centre keeps its own minimum.'
      : `The centre you hold is in the ${ballName(p)}, rim included, and keeps its minimum.`;
  const shape = kind === 'penalized' ? 'diamond through it' : ballName(p);
  const place = contact === 'smooth' ? 'a smooth point' : contact === 'edge' ? 'an edge' : 'a corner';
  const touches = `The centre you hold has its minimum at ${at}, ${place} of the ${shape}: `;
  if (zero >= 0) return `${touches}${parameterName(zero)} is exactly zero.`;
  return `${touches}${near(phi)}.`;
}

/** Below this share of the other, a magnitude is called small. */
const SMALL = 0.1;

function near(phi: Vec2): string {
  const minor = Math.abs(phi[0]) < Math.abs(phi[1]) ? 0 : 1;
  const ratio = Math.abs(phi[minor] / (minor === 0 ? phi[1] : phi[0]));
  if (ratio === 1) return 'two equal magnitudes and no zero';
  return ratio < SMALL ? `${parameterName(minor)} is small, and not zero` : 'no zero';
}
