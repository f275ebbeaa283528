import { less } from '../articles/testing/claim.ts';
import type { Fact } from './fact.ts';

const tex = String.raw;

/** Other penalties, and what belongs to norms. */
export const regularizers: readonly Fact[] = [
  {
    number: 'F14',
    title: 'Two penalties named after L2',
    says: tex`The squared norm $\penalty{\tfrac\lambda2 \norm{\phi}_2^2}$ leaves no parameter at zero for almost all data. The norm itself, $\penalty{\lambda \norm{\phi}_2}$, makes the whole vector zero if and only if $\norm{\slope{\nabla L(0)}}_2 \le \lambda$; applied to groups of parameters it is the group lasso.`,
    when: 'The loss is convex and differentiable; for the first sentence it is a squared loss.',
    source:
      'J. Shen, S. Mousavi, “Least sparsity of *p*-norm based optimization problems with *p* > 1”, *SIAM Journal on Optimization* 28 (2018), 2721–2751; M. Yuan, Y. Lin, “Model selection and estimation in regression with grouped variables”, *Journal of the Royal Statistical Society B* 68 (2006), 49–67.',
    test: { file: 'src/math/optimize/regularized.test.ts', of: 'on the norm itself' },
    shown: {
      widget: 'regularizer-bench',
      query: '?center=0.9,0.6&condition=1&angle=0&lambda=1.5',
      holds: (now) => now['unsquared-l2-zeros'] === 2 && now['l2-zeros'] === 0,
    },
  },
  {
    number: 'F15',
    title: 'Below p = 1',
    says: tex`The penalty $\penalty{\lambda \sum_j |\phi_j|^p}$ with $p < 1$ is not convex. Zero is a local minimum for every $\lambda > 0$, and the best point jumps: for $\tfrac12 (x - z)^2 + \lambda \sqrt{|x|}$ from 0 to $\lambda^{2/3}$ at $z = \tfrac32 \lambda^{2/3}$. Among the powers only $p = 1$ is convex and makes zeros. At equal $\lambda$ a smaller $p$ need not make more of them: one parameter is held at zero up to $\lambda$ for $p = 1$, up to $\tfrac32 \lambda^{2/3}$ for $p = \tfrac12$, and up to $\sqrt{2\lambda}$ for $p = 0$.`,
    when: tex`One parameter and curvature 1 in the formulas. The second band is the narrower one for $\lambda > 27/8$, the third for $\lambda > 2$.`,
    source:
      'Z. Xu, X. Chang, F. Xu, H. Zhang, “*L*½ regularization: a thresholding representation theory and a fast solver”, *IEEE Transactions on Neural Networks and Learning Systems* 23 (2012), 1013–1027.',
    test: { file: 'src/math/shrinkage.test.ts' },
    shown: {
      widget: 'power-penalty',
      query: '?lambda=3&center=2.7,2.7&condition=1&angle=0&p=0.2',
      holds: (now, at) => now.zeros === 0 && at('?lambda=3&center=2.7,2.7&condition=1&angle=0&p=1').zeros === 2,
    },
  },
  {
    number: 'F15a',
    title: 'Zeros without bias',
    says: tex`A penalty that makes zeros and leaves large parameters alone cannot be convex. The objective still can be, if the loss curves more than the penalty bends back, as with MCP and SCAD: then there is one valley, no jump, and no bias beyond $\gamma \lambda$.`,
    when: tex`On one parameter with curvature 1: MCP with $\gamma > 1$, SCAD with $\gamma > 2$. It is lost where the loss is flat, as for near copies or more features than data.`,
    source:
      'J. Fan, R. Li, “Variable selection via nonconcave penalized likelihood and its oracle properties”, *Journal of the American Statistical Association* 96 (2001), 1348–1360; C.-H. Zhang, “Nearly unbiased variable selection under minimax concave penalty”, *Annals of Statistics* 38 (2010), 894–942.',
    test: { file: 'src/math/folded-penalty.test.ts' },
    shown: {
      widget: 'shrinkage-curve',
      query: '?show=mcp&z=4',
      holds: (now, at) => now.mcp === 4 && now.scad === 4 && now.lasso === 3 && at('?z=0.9').mcp === 0,
    },
  },
  {
    number: 'F15b',
    title: 'What ridge shrinks',
    says: tex`Ridge shrinks the norm $\norm{\phi}_2$. A single parameter can grow, as when it takes over a part of a feature that is nearly its copy.`,
    when: 'The features are correlated. For orthogonal features of one size every parameter shrinks (F13).',
    source: tex`Elementary: a larger $\lambda$ cannot be answered with a larger penalty. The single parameter: the state that shows it.`,
    test: { file: 'content/facts/arithmetic.test.ts' },
    shown: {
      widget: 'penalized-minimum',
      query: '?penalty=l2&center=1.2,0.4&condition=100&angle=-45&lambda=0.5',
      holds: (now) => less(0.4, now.phi2) && less(now.budget, Math.hypot(1.2, 0.4)),
    },
  },
  {
    number: 'F16',
    title: 'What is a norm',
    says: tex`$\norm{x}_p$ is a norm for $p \ge 1$ and for no $p$ below. $\norm{(2, 2)}_p = 2^{1 + 1/p}$: 8, 4, $2\sqrt2$ and 2 for $p = \tfrac12$, 1, 2 and $\infty$. Counting is the limit of $\norm{x}_p^p$ as $p \to 0$, not of $\norm{x}_p$; its ball of radius 1 is the axes, without end.`,
    when: 'At least two coordinates; with one, all are the absolute value, and the count is 0 or 1.',
    source: 'The definition of a norm: for p < 1 the triangle inequality fails.',
    test: { file: 'src/math/norm.test.ts' },
    shown: { widget: 'lp-norm', query: '?p=0.5', holds: (now) => now.norm === 8 && now['is-norm'] === false },
  },
  {
    number: 'F17',
    title: 'The largest entry makes ties',
    says: tex`The corners of the ball $\penalty{\norm{\phi}_\infty \le c}$ are at $(\pm c, \pm c)$. Under it magnitudes become equal, not zero.`,
    when: 'As a rule: a minimizer with a zero is a coincidence.',
    source: 'Elementary: the normals at its corners, as in F4.',
    test: { file: 'src/math/optimize/regularized.test.ts' },
    shown: {
      widget: 'constraint-contact',
      query: '?p=inf&condition=1&center=1.8,1.5',
      holds: (now) => now.phi1 === now.phi2 && now.zeros === 0,
    },
  },
  {
    number: 'F18',
    title: 'The elastic net',
    says: tex`$\penalty{\lambda \bigl( \alpha \norm{\phi}_1 + \tfrac{1 - \alpha}2 \norm{\phi}_2^2 \bigr)}$ keeps the kink, so it makes zeros, up to the slope $\alpha\lambda$. It is strictly convex, so it has one solution even for copies of a feature, and gives near copies nearly equal parts.`,
    when: tex`$0 < \alpha < 1$ and $\lambda > 0$.`,
    source:
      'H. Zou, T. Hastie, “Regularization and variable selection via the elastic net”, *Journal of the Royal Statistical Society B* 67 (2005), 301–320.',
    test: { file: 'src/math/optimize/penalized.test.ts', of: 'on the zeros' },
    shown: {
      widget: 'regularizer-bench',
      query: '?center=1.2,0.4&condition=100&angle=-45&lambda=0.5',
      holds: (now) =>
        now['l1-zeros'] === 1 &&
        less(Math.abs(Number(now['elastic-net-phi1']) - Number(now['elastic-net-phi2'])), 0.05),
    },
  },
  {
    number: 'F30',
    title: 'How large the balls are',
    says: tex`The ball $\norm{x}_p \le 1$ has the area $4\, \Gamma(1 + 1/p)^2 / \Gamma(1 + 2/p)$ in the plane and the volume $8\, \Gamma(1 + 1/p)^3 / \Gamma(1 + 3/p)$ in space.`,
    when: tex`$0 < p < \infty$; for $p = \infty$ they are 4 and 8.`,
    source: 'Dirichlet’s integral.',
    test: { file: 'src/math/ball.test.ts' },
    shown: {
      widget: 'unit-balls',
      query: '',
      holds: (now, at) => now.area === 2 && less(Math.abs(Number(at('?p=2').area) - Math.PI), 1e-12),
    },
  },
  {
    number: 'F32',
    title: 'Why not count',
    says: tex`To find the best $k$ features is NP-hard. On the cube $|\phi_j| \le 1$ the norm $\norm{\phi}_1$ is the largest convex function that is nowhere above the count $\norm{\phi}_0$.`,
    when: 'NP-hard is the worst case over all data, not every case.',
    source:
      'B. K. Natarajan, “Sparse approximate solutions to linear systems”, *SIAM Journal on Computing* 24 (1995), 227–234.',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'on the largest convex function, for one parameter' },
  },
  {
    number: 'F33',
    title: 'One rule for the last λ',
    says: tex`If the penalty is $\lambda$ times a norm, the origin is a solution if and only if the dual norm of $\slope{\nabla L(0)}$ is at most $\lambda$. The dual of $L_1$ is the largest magnitude, of $L_2$ it is $L_2$, and of $L_\infty$ the sum of magnitudes.`,
    when: 'The loss is convex and differentiable.',
    source: 'R. T. Rockafellar, *Convex Analysis*, Princeton University Press (1970).',
    test: { file: 'src/math/optimize/regularized.test.ts', of: 'for $L_2$ and $L_\\infty$; $L_1$ is F2' },
    shown: {
      widget: 'regularizer-bench',
      query: '?center=1.8,1&condition=1&angle=0&lambda=2.3',
      holds: (now) => now['l1-zeros'] === 2 && now['unsquared-l2-zeros'] === 2 && now['linf-zeros'] === 0,
    },
  },
];
