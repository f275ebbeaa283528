import { chosen } from '../sparsity-on-your-data.ts';
import { type Claim, less, near } from './claim.ts';

type Values = Parameters<Claim[1]>[0];
const of = (now: Values, name: string) => now[`coefficient-${name}`];
/** The columns that are not zero. */
const kept = (now: Values) =>
  Object.entries(now).flatMap(([name, value]) =>
    name.startsWith('coefficient-') && value !== 0 ? [name.slice('coefficient-'.length)] : [],
  );
const keeps = (now: Values, names: string) => kept(now).join(' ') === names;
const share = (now: Values, channel: number) => Number(now[`share-channel_${channel}`]);
const channels = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);

export const yours: readonly Claim[] = [
  ['At the start', (now) => now.nonzeros === 0 && less(now['lambda-max'], 45.2)],
  ['it comes in', (now, at) => keeps(now, 'bmi s5') && keeps(at('lambda=43'), 'bmi')],
  ['Here it is negative', (now) => less(of(now, 's3'), 0)],
  ['is exactly zero', (now, at) => of(now, 's3') === 0 && less(of(at('lambda=0.2'), 's3'), 0)],
  ['comes back with the other sign', (now, at) => less(0, of(now, 's3')) && less(0, of(at('lambda=0'), 's3'))],
  [
    'With equal parts',
    (now, at) =>
      now.nonzeros === 9 &&
      kept(at('')).every((name) => less(Math.abs(Number(of(now, name))), Math.abs(Number(of(at(''), name))))),
  ],
  ['with a tenth of lasso', (now) => now.nonzeros === 9],
  ['Ridge', (now) => now.nonzeros === 10],
  ['here', (now, at) => now['nonzeros-min'] !== at('')['nonzeros-min']],
  ['those', (now) => keeps(now, 'sex bmi bp s3 s5')],
  ['The lasso', (now) => of(now, 'experience') === 0 && less(0, of(now, 'education')) && less(0, of(now, 'age'))],
  ['now it is age that is exactly zero', (now) => of(now, 'age') === 0 && less(0, of(now, 'experience'))],
  ['at $\\lambda = 0$', (now) => now.nonzeros === now.columns && less(of(now, 'age'), 0)],
  ['Here', (now) => keeps(now, 'channel_8 channel_9 channel_41')],
  [
    'Draw the rows anew',
    (now) =>
      channels(8, 10).every((beside) => less(0, share(now, beside)) && less(share(now, beside), share(now, 41) / 2)),
  ],
  ['on a corner', (now) => now.zeros === 1],
  ['for an edge', (now) => now.zeros === 0],
  [
    'The engine’s displacement',
    (now, at) => less(0, of(now, 'displacement')) && of(at('data=cars&lambda=0.06'), 'displacement') === 0,
  ],
  ['all columns', (now) => now['nonzeros-min'] === now.columns],
  ['The one-standard-error rule', (now) => now.nonzeros === 6],
  ['a handful of channels', (now) => now.nonzeros === 4 && near(now['explained-share'], 0.918, 1e-3)],
  ['cross-validation', (now) => String(now['nonzeros-min']) === String(chosen.meat.least.kept)],
  ['Of the cars every column is kept', (now) => now.nonzeros === now.columns],
];
