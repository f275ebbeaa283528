import { type Claim, less, near } from './claim.ts';

const band = (now: Parameters<Claim[1]>[0]) => Number(now['sampled-high']) - Number(now['sampled-low']);
const same = ([now, other]: readonly Parameters<Claim[1]>[0][]) =>
  near(now?.phi1, other?.phi1) && near(now?.phi2, other?.phi2);

export const typical: readonly Claim[] = [
  ['Turn and stretch the <span class="of-loss">ellipses</span>', (now) => less(0, now.share) && less(now.share, 1)],
  ['enlarge the disc', (now, at) => less(at('').share, now.share)],
  ['Shrinking the <span class="of-penalty">budget</span>', (now, at) => near(now.share, at('radius=6').share)],
  ['A large budget', (now) => less(now.share, 0.1)],
  ['ten centres', (now) => less(0.4, band(now))],
  [
    'a hundred thousand',
    (now) => less(band(now), 0.01) && less(now['sampled-low'], now.share) && less(now.share, now['sampled-high']),
  ],
  ['one end', (now, at) => same([now, at('')])],
  ['the other', (now, at) => same([now, at('')])],
  ['Change the units', (now, at) => less(0.5, now.spread) && !same([now, at('scale=3&rho=-0.5')])],
  ['Hold $\\lambda$', (now, at) => less(0.5, now.spread) && !near(now.budget, at('hold=lambda&rho=-0.5').budget)],
  ['Go all the way', (now) => now.unique === false],
  ['from (1.8, 1.4)', (now) => now.zeros === 0],
  [
    'to about (1.89, −0.11)',
    // The same H·φ̂ = Xᵀy/m as without correlation.
    (now) => near(1.8889 - 0.8 * 0.1111, 1.8, 1e-3) && near(0.8 * 1.8889 - 0.1111, 1.4, 1e-3) && now.zeros === 1,
  ],
  ['with $\\lambda$ held', (now) => now.lambda === 0.5],
  ['with $c$ held', (now) => now.budget === 1],
  ['a loss that wants large parameters', (now, at) => now.lambda === 0.5 && less(at('').budget, now.budget)],
  ['it is $\\lambda$ that gives way', (now, at) => now.budget === 1 && less(at('hold=budget').lambda, now.lambda)],
  ['The map for a fixed λ', (now) => less(0.5, now.share)],
  ['as the disc grows', (now, at) => less(now.share, at('form=penalized').share)],
  ['See the circle’s map', (now) => now.share === 0],
  [
    'at p = 1.05',
    (now) => now.share === 0 && less(0, now.phi2) && less(Number(now.phi2) * 100, Math.abs(Number(now.phi1))),
  ],
  ['at p = ∞', (now) => Math.abs(Number(now.phi1)) === Math.abs(Number(now.phi2)) && now.contact === 'corner'],
];
