import { REGULARIZERS } from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';
import { capital, listed } from '#text/sentence.ts';
import type { BenchModel } from './model.ts';
import { NAMES } from './names.ts';
import type { Pattern } from './pattern.ts';

/** Which penalties make a zero, which none, and which a tie, in words. */
export function describe({ panels, lambda, center }: BenchModel): string {
  if (center[0] === 0 && center[1] === 0)
    return 'The loss’s own minimum is the origin, and no penalty moves it from there.';
  if (lambda === 0)
    return `At λ = 0 nothing is penalized: all seven minimizers are the loss’s own minimum, ${formatPoint(center)}.`;
  const which = (...patterns: Pattern[]) =>
    panels.filter(({ pattern }) => patterns.includes(pattern)).map(({ penalty }) => NAMES[penalty].inText);
  const without = which('none', 'all-kept', 'tie');
  const zeros = [
    clause(which('one-zero'), 'make', 'one parameter exactly zero'),
    clause(which('all-zero'), 'make', 'both exactly zero'),
    clause(without, 'make', 'no zero'),
  ];
  const others = [
    clause(which('tie'), 'make', 'the two magnitudes equal'),
    clause(which('lined-up'), 'have', 'a zero that nothing holds'),
  ];
  const first = without.length === panels.length ? 'none of the seven makes a zero' : zeros.filter(Boolean).join('; ');
  return [`At λ = ${formatNumber(lambda)}: ${first}`, ...others.filter(Boolean).map(capital)]
    .map((s) => `${s}.`)
    .join(' ');
}

const SINGULAR: Record<string, string> = { make: 'makes', have: 'has' };

function clause(names: readonly string[], verb: string, rest: string): string {
  if (names.length === 0) return '';
  const subject = names.length === REGULARIZERS.length ? 'all seven' : listed(names);
  return `${subject} ${names.length > 1 ? verb : SINGULAR[verb]} ${rest}`;
}
