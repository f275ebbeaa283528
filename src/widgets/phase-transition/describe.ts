import { formatNumber, formatShare } from '#text/format.ts';
import type { PhaseModel } from './model.ts';

/** What the map says of the point that is held, in words. */
export function describe(now: PhaseModel): string {
  return [now.cut ? 'More than n are taken as n.' : '', exactly(now), tried(now)].filter(Boolean).join(' ');
}

function exactly({ n, k, m, chance, law }: PhaseModel): string {
  if (k === 0)
    return 'Without non-zeros the vector is 0, the shortest there is: L1 recovers it from any measurements, or none.';
  if (m === n) return `As many Gaussian measurements as entries leave one vector only, almost surely: L1 recovers it.`;
  const from = `From ${counted(m, 'Gaussian measurement')}`;
  if (m < k)
    return `${from}, fewer than the ${counted(k, 'non-zero')}, L1 almost surely does not recover a vector of ${n} entries.`;
  const where = law.limit < m ? 'below' : 'above';
  return `${from}, L1 recovers a vector of ${n} entries, ${k} of them not zero, with probability ${probability(chance)}. The threshold, where for large n that jumps from 0 to 1, is ${where}, at ${formatNumber(law.limit, 3)}.`;
}

/** Of these the rest is told from nothing by so many digits. */
const NEARLY = 1e-6;

function probability(chance: number): string {
  if (chance > 1 - NEARLY) return `above ${formatShare(1 - NEARLY)}`;
  return chance < NEARLY ? `below ${formatShare(NEARLY)}` : formatShare(chance);
}

function tried({ sample, m }: PhaseModel): string {
  if (!sample || sample.at === 0) return '';
  const { at, decided, hits, interval } = sample;
  const open = at - decided;
  const left = open > 0 ? ` ${formatNumber(open)} cannot be told from rounding.` : '';
  if (decided === 0) return left.trim();
  const who =
    hits === 0
      ? 'none does'
      : hits === decided
        ? decided === 1
          ? 'it does'
          : 'all do'
        : `${formatNumber(hits)} ${hits === 1 ? 'does' : 'do'}`;
  const [low, high] = interval.map(formatShare);
  return `Of ${counted(decided, 'trial')} with m = ${m}, ${who} (95% interval ${low} to ${high}).${left}`;
}

const counted = (count: number, noun: string) => `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
