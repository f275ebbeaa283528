import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import type { ResamplingModel, Row } from './model.ts';

/** Names that a sentence lists, at most. */
const LISTED = 4;

/** What the rows keep at this λ, what all resamples keep, and what comes and goes. */
export function describe(now: ResamplingModel): string {
  if (now.values.resamples === 0) return `${given(now)} No resample says anything at this λ.`;
  return [given(now), resampled(now), shakiest(now), likeliest(now), CAUTION].filter(Boolean).join(' ');
}

const CAUTION = 'How often a column is kept says how steady the choice is, not that it is right.';

function given({ lambda, values: { nonzeros, columns } }: ResamplingModel): string {
  const what =
    nonzeros === 0
      ? 'every coefficient is zero'
      : nonzeros === columns
        ? 'no coefficient is zero'
        : `${nonzeros} of ${columns} coefficients ${nonzeros === 1 ? 'is' : 'are'} not zero`;
  return `At λ = ${formatNumber(lambda)}, ${what} on the rows as they are.`;
}

function resampled({ rows, values: { always, never, resamples } }: ResamplingModel): string {
  const names = rows.filter(({ share }) => share === 1).map(({ name }) => shortened(name));
  const which = names.length > 0 && names.length <= LISTED ? ` (${listed(names)})` : '';
  return `Of the ${rows.length} columns, ${always}${which} ${always === 1 ? 'is' : 'are'} kept in all of ${resamples} resamples, ${never} in none.`;
}

/** Of what the rows keep, what resamples keep least often. */
function shakiest({ rows }: ResamplingModel): string {
  const kept = rows.filter(({ coefficient, share }) => coefficient !== 0 && share < 1);
  const [last] = kept.toSorted((a, b) => a.share - b.share);
  return last ? `Of those that the rows keep, ${told(last)} is kept least often, in ${formatShare(last.share)}.` : '';
}

/** Of what the rows leave out, what resamples keep most often. */
function likeliest({ rows }: ResamplingModel): string {
  const out = rows.filter(({ coefficient, share }) => coefficient === 0 && share > 0);
  const [first] = out.toSorted((a, b) => b.share - a.share);
  return first
    ? `Of those that the rows leave out, ${told(first)} is kept most often, in ${formatShare(first.share)}.`
    : '';
}

const told = ({ name }: Row) => shortened(name);
