import { formatNumber, formatPoint } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import { parameterName } from '#text/words.ts';
import type { OctahedronModel } from './model.ts';

/** What the pictures in space show, in words. */
export function describe(now: OctahedronModel): string {
  if (now.best.contact === 'interior')
    return `The loss’s own minimum is affordable: its norm, ${formatNumber(now.price)}, is within the budget ${formatNumber(now.budget)}, so neither ball cuts anything off.`;
  return `${place(now)} ${besides(now)}`;
}

const ARTICLES = { vertex: 'a vertex', edge: 'an edge', face: 'a face' } as const;

function place({ best }: OctahedronModel): string {
  const where = ARTICLES[best.contact as keyof typeof ARTICLES];
  return `The ellipsoid touches ${where} of the octahedron, at ${formatPoint(best.phi)}: ${zerosOf(best.phi)}.`;
}

/** Which parameters are exactly zero. */
function zerosOf(phi: readonly number[]): string {
  const zeros = phi.flatMap((x, j) => (x === 0 ? [parameterName(j)] : []));
  if (zeros.length === 0) return 'no parameter is zero';
  return `${listed(zeros)} ${zeros.length > 1 ? 'are' : 'is'} exactly zero`;
}

/** What the ball of the 2-norm makes of the same loss. */
function besides({ ridge }: OctahedronModel): string {
  if (ridge.inside) return 'The ball ‖φ‖₂ ≤ c holds the centre itself.';
  if (ridge.zeros === 0) return 'The best point with ‖φ‖₂ ≤ c has no zero.';
  const zeros = ridge.phi.flatMap((x, j) => (x === 0 ? [parameterName(j)] : []));
  return `The best point with ‖φ‖₂ ≤ c has ${listed(zeros)} at zero: nothing holds ${zeros.length > 1 ? 'them' : 'it'} there.`;
}
