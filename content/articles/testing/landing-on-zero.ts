import { type Claim, less, near } from './claim.ts';

const never = (value: unknown) => value === 'never';

export const landing: readonly Claim[] = [
  ['Step through both', (now) => now['x-subgradient'] === now['x-proximal'] && now['x-proximal'] !== 0],
  ['With a constant step', (now) => never(now['first-zero-subgradient']) && now['x-proximal'] === 0],
  [
    'With falling steps',
    (now, at) =>
      never(now['first-zero-subgradient']) &&
      less(Math.abs(Number(now['x-subgradient'])), Math.abs(Number(at('steps=200')['x-subgradient']))),
  ],
  [
    'Choose steps $t/\\sqrt{k}$',
    (now, at) =>
      never(now['subgradient-first-zero']) && less(now['subgradient-gap'], at('iterations=2000')['subgradient-gap']),
  ],
  ['Up to twice that step', (now) => less(now['proximal-gap'], 1e-9) && less(1e9, now['accelerated-gap'])],
  ['Beyond', (now) => less(1e3, now['accelerated-gap']) && less(1e3, now['subgradient-gap'])],
  [
    'very small step',
    (now, at) => less(now['proximal-gap'], 1e-3) && less(at('')['proximal-gap'], now['proximal-gap']),
  ],
  ['at a dashed line', (now, at) => less(at('')['proximal-support-from'], now['proximal-support-from'])],
  ['a few dozen iterations', (now) => less(24, now['proximal-support-from']) && less(now['proximal-support-from'], 60)],
  [
    'half the step',
    (now, at) => {
      const ratio = Number(now['proximal-support-from']) / Number(at('')['proximal-support-from']);
      return less(1.8, ratio) && less(ratio, 2.2);
    },
  ],
  ['switch the method to subgradient', (now, at) => now['exact-zeros'] === 0 && near(now.loss, at('').loss, 1e-3)],
  ['the $L_2$ penalty', (now) => now['exact-zeros'] === 0],
  ['no penalty', (now) => now['exact-zeros'] === 0],
  ['XOR with most of its connections gone', (now) => less(Number(now.weights) / 2, now['exact-zeros'])],
  ['too much of it', (now, at) => less(now.accuracy, at('').accuracy)],
  ['another seed', (now, at) => now['exact-zeros'] !== at('')['exact-zeros']],
];
