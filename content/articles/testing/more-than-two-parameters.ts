import { FOURTH } from '../more-than-two-parameters.ts';
import { type Claim, less, near } from './claim.ts';

const holes = (now: Parameters<Claim[1]>[0]) => 1 - Number(now['euler-characteristic']) / 2;

export const more: readonly Claim[] = [
  [
    'Tighten the <span class="of-penalty">budget</span>',
    (now, at) => now.contact === 'vertex' && at('').contact === 'edge',
  ],
  ['loosen it', (now) => now.contact === 'face' && now.zeros === 0],
  ['enough of it', (now) => now.contact === 'interior' && near(now.phi1, 1.4) && near(now.phi3, 0.8)],
  ['the centre has a zero, and so has the best point', (now) => now.phi3 === 0],
  ['an ellipsoid that leans', (now) => now.zeros === 0 && now.contact === 'face'],
  ['the map', (now) => now.contact === 'edge'],
  ['Where one entry of the centre stands out', (now) => now.zeros === 2],
  ['where all three pull about equally', (now) => now.zeros === 0],
  ['With two parameters', (now) => near(Number(now['exact-vertex']) + Number(now['exact-dense']), 1)],
  ['With ten', (now) => less(now['exact-vertex'], 1e-4) && less(now['exact-dense'], 0.01)],
  // Nearly every centre: the bars within a tenth of n around the mean.
  ['with two hundred', (now) => near(now['exact-mean'], 124.5124, 1e-4) && less(now['exact-dense'], 1e-9)],
  ['Laplace centres', (now) => near(now['exact-mean'], 1 + 199 / 2)],
  ['Hold a tight budget', (now) => less(0.7, now['exact-vertex'])],
  ['Move $w$', (now, at) => near(now.volume, Number(at(`f=${FOURTH.diamond}&view=1.2`).volume) / 8, 1e-6)],
  ['and shrinks', (now) => near(now.volume, (4 / 3) * 0.1 ** 3, 1e-9)],
  ['p = 4', (now, at) => less(0.9, Number(now.volume) / Number(at(`f=${FOURTH.round}&view=1.2`).volume))],
  // The slice of p = ½ at w is its ball in space, (1 − √w)² times as large, and that has the volume 8Γ(3)³/Γ(7) = 4/45.
  ['p = ½', (now) => less(now.volume, 0.01 * (8 / 90))],
  ['In the middle', (now) => now.components === 1 && holes(now) === 5],
  ['at $w = 0.7$', (now) => now.components === 2 && now['euler-characteristic'] === 4],
  ['at $w = 1.1$', (now) => now.components === 8 && now['euler-characteristic'] === 16],
  ['twice as many measurements as non-zeros', (now) => less(now['exact-recovery'], 0.005)],
  ['the threshold', (now) => less(0.3, now['exact-recovery']) && less(now['exact-recovery'], 0.7)],
  ['half as many as unknowns', (now) => less(0.995, now['exact-recovery'])],
  [
    'With four hundred',
    (now, at) =>
      less(0.1, now['exact-recovery']) &&
      less(now['exact-recovery'], 0.9) &&
      less(at('n=400&k=40&m=105&trials=1')['exact-recovery'], 0.02) &&
      less(0.98, at('n=400&k=40&m=160&trials=1')['exact-recovery']),
  ],
  ['With ten', (now) => less(now.asymptotic, 10) && less(4, now.asymptotic) && less(0.1, now['exact-recovery'])],
];
