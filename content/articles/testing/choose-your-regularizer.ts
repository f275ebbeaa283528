import { type Claim, less } from './claim.ts';

export const choose: readonly Claim[] = [
  ['out', (now) => now.lasso === 2 && now.ridge === 1.5 && now.hard === 3],
  ['near the origin', (now) => now.lasso === 0 && now.hard === 0 && now['square-root'] === 0 && now.ridge !== 0],
  ['The lasso', (now) => now.lasso === 3 - 1],
  ['Ridge', (now) => now.ridge === 3 / 2],
  ['The elastic net', (now, at) => less(now['elastic-net'], 3) && at('z=0.4')['elastic-net'] === 0],
  ['Counting', (now) => now.hard === 1.45],
  ['The square root', (now, at) => less(1, now['square-root']) && at('z=1.49')['square-root'] === 0],
  ['MCP', (now) => now.mcp === 1.5],
  ['SCAD', (now) => now.scad === 2 && now.lasso === 1.5],
  ['from this side', (now) => now.hard === 0],
  ['that', (now) => now.hard === 1.43],
  ['Drag the <span class="of-loss">centre</span>', (now, at) => now['l2-phi1'] !== at('')['l2-phi1']],
  [
    'raise $\\lambda$',
    (now, at) =>
      ['l0', 'square-root', 'l1', 'unsquared-l2', 'linf'].every((penalty) => now[`${penalty}-zeros`] === 2) &&
      now['l2-zeros'] === 0 &&
      less(at('')['l1-zeros'], 2),
  ],
  ['Come from above', (now) => now.zeros === 0 && less(0.01, now.smaller)],
  ['keeps shrinking', (now) => now.zeros === 0 && less(now.smaller, 1e-6)],
  ['falls below the last line', (now) => now.zeros === 0 && less(now.smaller, 1e-16)],
  ['At $p = 1$', (now) => now.smaller === 0 && now.zeros === 1],
  ['Go on below 1', (now) => now.zeros === 1],
  ['jumps', (now) => now.zeros === 2],
  ['both are zero at $p = 1$', (now) => now.zeros === 2],
  ['both are back at $p = 0.2$', (now) => now.zeros === 0],
  [
    'Give the penalties two features that are nearly the same',
    (now) => now['l1-zeros'] === 1 && now['elastic-net-zeros'] === 0 && now['l2-zeros'] === 0,
  ],
];
