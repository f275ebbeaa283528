import { type Claim, less, near } from './claim.ts';

const ABS = 'f=abs(x)%2Babs(y)';

export const sparsity: readonly Claim[] = [
  ['from 0', (now) => now.phi1 === now['ols-phi1'] && now.phi2 === now['ols-phi2']],
  [
    '0.1',
    (now, at) => now.phi2 === 0 && now.phi1 !== 0 && less(now['held-out-error'], at('lambda=0')['held-out-error']),
  ],
  ['With too strong a penalty', (now) => now.zeros === 2],
  ['A squared penalty', (now, at) => now.zeros === 0 && less(now['held-out-error'], at('')['held-out-error'])],
  ['Put $x$ on an axis', (_, at) => ['0', '0.5', '1', '2', 'inf'].every((p) => at(`x=1,0&p=${p}`).norm === 1)],
  [
    'turn it to the diagonal',
    (now, at) =>
      ['3,2', '4,1', '1,0'].every((x) =>
        less(
          Number(at(`x=${x}&p=1`).norm) / Number(at(`x=${x}`).norm),
          Number(at('x=2,2&p=1').norm) / Number(now.norm),
        ),
      ),
  ],
  ['Replace the formula by `abs(x) + abs(y)`', (now) => now['gradient-x'] === 1 && now['gradient-y'] === 1],
  [
    'bring the point towards an axis',
    (now, at) => now['gradient-x'] === at(ABS)['gradient-x'] && now['gradient-y'] === at(ABS)['gradient-y'],
  ],
  ['as you cross', (now) => now['gradient-x'] === -1 && now['gradient-y'] === 1],
  ['convex', (now) => now.convex === true && now['corners-on-axes'] === false],
  ['corners on the axes', (now) => now.convex === false && now['corners-on-axes'] === true],
  ['at $p = 1$', (now) => now.convex === true && now['corners-on-axes'] === true],
  ['At $p = 0$', (now) => now.area === 0],
  ['`x^2 - y^2`', (now) => now.components === 1],
  ['at every other level', (now) => now.components === 2],
  ['`abs(x) + abs(y)`', (now) => near(now.length, 8 * Math.SQRT2)],
  ['no surface at all', (now) => now.triangles === 0],
  ['eight small spheres', (now) => now.components === 8 && now['euler-characteristic'] === 16],
  ['one surface with five holes', (now) => now.components === 1 && now['euler-characteristic'] === 2 - 2 * 5],
  ['a sphere inside a sphere', (now) => now.components === 2 && now['euler-characteristic'] === 4],
  ['the inner one vanishes', (now) => now.components === 1 && now['euler-characteristic'] === 2],
  ['`x^2+y^2+z^2+w^2-1`', (now) => near(now.area, 4 * Math.PI, 1e-3)],
  ['as $w$ moves', (now) => near(now.area, 4 * Math.PI * (1 - 0.8 ** 2), 1e-3)],
  ['from 0', (now) => now.phi1 === 1.8 && now.phi2 === 0.9],
  ['arrives at zero', (now) => now.phi2 === 0 && less(0, now.phi1)],
  ['while the other is still shrinking', (now, at) => now.phi2 === 0 && less(now.phi1, at('lambda=0.3').phi1)],
  ['the second arrives', (now) => now.zeros === 2],
  [
    'switch the <span class="of-penalty">penalty</span> to $L_2$',
    (_, at) => ['0.5', '1.2', '5'].every((lambda) => at(`penalty=l2&lambda=${lambda}`).zeros === 0),
  ],
  ['one problem', (now) => now.phi2 === 0 && now.phi1 !== 0],
  ['it sits on a corner', (now) => now.contact === 'corner' && now.zeros === 1],
  ['it slides along an edge', (now) => now.contact === 'edge' && now.zeros === 0],
  ['Bring $\\loss{\\hat\\phi}$ inside the diamond', (now) => now.contact === 'interior' && now.lambda === 0],
  ['waits at a corner', (now) => now['lasso-zeros'] === 1 && now['ridge-zeros'] === 0],
  ['crosses an edge', (now) => now['lasso-zeros'] === 0 && now['ridge-zeros'] === 0],
  ['waits again', (now) => now['lasso-phi1'] === 0 && now['ridge-zeros'] === 0],
  ['$L_\\infty$ has them on the diagonals', (now) => now.phi1 === now.phi2 && now.zeros === 0],
  ['states without any', (now) => now.zeros === 0 && now.contact === 'edge'],
];
