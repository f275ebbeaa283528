import { less } from '../articles/testing/claim.ts';
import type { Fact } from './fact.ts';

const tex = String.raw;

/** Ways down: which of them arrive at zero. */
export const descent: readonly Fact[] = [
  {
    number: 'F10',
    title: 'Subgradient steps do not land',
    says: tex`A subgradient step adds a number to a parameter, and only by coincidence is the sum zero. With a constant step a parameter that belongs at zero keeps jumping about it; with steps $t / \sqrt k$ it comes nearer, and is still not zero. A proximal step ends in a soft threshold (F13), which gives exactly zero for a whole interval. Steps that fall must also add up to infinity: with $0.3 / k^2$ the method stops on its way.`,
    when: 'As a rule: the tests count no zero in long runs, and show where coincidence can make one.',
    source:
      'I. Daubechies, M. Defrise, C. De Mol, “An iterative thresholding algorithm for linear inverse problems with a sparsity constraint”, *Communications on Pure and Applied Mathematics* 57 (2004), 1413–1457; N. Z. Shor, *Minimization Methods for Non-Differentiable Functions*, Springer (1985).',
    test: {
      file: 'src/math/descents/descent.test.ts',
      of: 'but for the sum of the steps, which content/facts/arithmetic.test.ts checks',
    },
    shown: {
      widget: 'descent-race',
      query: '?iterations=2000',
      holds: (now) => now['subgradient-first-zero'] === 'never' && now['proximal-zeros'] === 1,
    },
  },
  {
    number: 'F10a',
    title: 'How long a step may be',
    says: tex`ISTA, the proximal gradient method, lowers the objective for every step below $2 / \ell$, where $\ell$ is the largest curvature of the loss; its rate is proved up to $1 / \ell$. FISTA, its accelerated form, is proved to converge up to $1 / \ell$. On a quadratic it does so up to $4/3$ of that.`,
    when: tex`The loss is convex, and its gradient changes at most $\ell$ times as fast as the point.`,
    source:
      'A. Beck, M. Teboulle, “A fast iterative shrinkage-thresholding algorithm for linear inverse problems”, *SIAM Journal on Imaging Sciences* 2 (2009), 183–202.',
    test: { file: 'src/math/descents/descent-rates.test.ts', of: 'for quadratic losses' },
    shown: {
      widget: 'descent-race',
      query: '?step=1.9&iterations=1000',
      holds: (now) => less(now['proximal-gap'], 1e-9) && !less(now['accelerated-gap'], 1),
    },
  },
  {
    number: 'F11',
    title: 'The zeros are found in finite time',
    says: tex`ISTA has the right zeros from some iteration on, for ever. Without knowing $\optimum{\phi^*}$ nobody sees that the moment has passed; a bound on what is left to gain, or a strict certificate, can say so.`,
    when: tex`The loss is convex, F1 holds strictly, and the step is below $2 / \ell$.`,
    source:
      'G. Garrigos, L. Rosasco, S. Villa, “Thresholding gradient methods in Hilbert spaces: support identification and linear convergence”; J. Nutini, M. Schmidt, W. Hare, “‘Active-set complexity’ of proximal gradient: how long does it take to find the sparsity pattern?” (both 2017).',
    url: 'https://arxiv.org/abs/1712.00357',
    test: { file: 'src/math/descents/identification.test.ts', of: 'for quadratic losses of two parameters' },
    shown: {
      widget: 'support-found',
      query: '',
      holds: (now) => now['proximal-certain'] === true && less(now['proximal-support-from'], now.bound),
    },
  },
  {
    number: 'F12',
    title: 'Clipped once, dead for good',
    says: tex`To set a parameter to zero when the penalty carries it across zero, and to leave it there, can end at a point that is no minimum: the minimum may want it back later.`,
    when: 'It happens in a noticeable share of random problems, not in all.',
    source:
      'J. Langford, L. Li, T. Zhang, “Sparse online learning via truncated gradient”, *Journal of Machine Learning Research* 10 (2009), 777–801, on what to do instead.',
    test: { file: 'src/math/descents/clipping-trials.test.ts' },
    shown: {
      widget: 'descent-race',
      query: '?lambda=0.3&step=0.1&iterations=200',
      holds: (now) => now['clipped-phi1'] === 0 && less(1, now.phi1),
    },
  },
  {
    number: 'F13',
    title: 'The soft threshold',
    says: tex`For round contours $\optimum{\phi^*_j} = \hat\phi_j - \operatorname{clamp}(\hat\phi_j, -\lambda, \lambda)$: zero within $\pm\lambda$, and $\lambda$ nearer to zero outside. Ridge gives $\hat\phi_j / (1 + \lambda)$. What survives is biased by $\lambda$, however large it is. Written so, the threshold gives $+0$ and keeps what is not a number; $\operatorname{sign}(z) \max(|z| - \lambda, 0)$ gives $-0$ as well.`,
    when: tex`$H = I$, that is, features that are orthogonal and of one size.`,
    source:
      'D. L. Donoho, “De-noising by soft-thresholding”, *IEEE Transactions on Information Theory* 41 (1995), 613–627; on the bias H. Zou, “The adaptive lasso and its oracle properties”, *Journal of the American Statistical Association* 101 (2006), 1418–1429.',
    test: { file: 'src/math/penalty.test.ts' },
    shown: {
      widget: 'shrinkage-curve',
      query: '?show=lasso&z=4',
      holds: (now, at) => now.lasso === 3 && at('?z=0.9').lasso === 0,
    },
  },
  {
    number: 'F34',
    title: 'Momentum and decoupled decay change λ',
    says: tex`Gradient steps with momentum, $v \leftarrow \mu v + \slope{\nabla L}$ and then $\phi \leftarrow \phi - t v$, each followed by a soft threshold at $t\lambda$, solve the problem for $(1 - \mu) \lambda$. The threshold for $\lambda$ is $t \lambda / (1 - \mu)$. The weight decay of AdamW is taken off the weights directly and is not a squared $L_2$ penalty.`,
    when: 'The steps are constant and short enough to converge, the gradients of the whole loss, the momentum without dampening.',
    source: tex`Elementary: at rest, $v$ is the gradient over $1 - \mu$. On AdamW: I. Loshchilov, F. Hutter, “Decoupled weight decay regularization”, *International Conference on Learning Representations* (2019).`,
    url: 'https://arxiv.org/abs/1711.05101',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'on momentum' },
  },
  {
    number: 'F35',
    title: 'When a threshold is honest',
    says: tex`Subgradient steps of constant size leave a parameter that belongs at zero within $2 t \lambda$ of it, so that there $2 t \lambda$ is a threshold with a reason.`,
    when: tex`Steps on the whole loss, $t$ at most 1 over the largest curvature, after the run-in, as long as $|\partial_j L| \le \lambda$ where the steps are. With Adam, momentum, decay or small batches there is no such number.`,
    source: tex`Elementary: at zero a step moves the parameter by at most $t (\lambda + |\partial_j L|) \le 2 t \lambda$.`,
    test: { file: 'content/facts/arithmetic.test.ts', of: 'for one parameter' },
    shown: {
      widget: 'kink-steps',
      query: '?steps=100',
      holds: (now) => now['x-subgradient'] !== 0 && less(Math.abs(Number(now['x-subgradient'])), 2 * 0.4 * 0.8),
    },
  },
  {
    number: 'F36',
    title: 'A product that makes a kink',
    says: tex`Write the weights as $w = u \odot v$ and put squared decay, $\tfrac\lambda2 (\norm{u}_2^2 + \norm{v}_2^2)$, on the factors: the minima are those of $\loss{L(w)} + \penalty{\lambda \norm{w}_1}$. Plain gradient descent comes as near to them as you please.`,
    when: 'As near, and not exactly: a product of two small numbers is a small number.',
    source:
      'L. Ziyin, Z. Wang, “spred: Solving *L*₁ penalty with SGD”, *International Conference on Machine Learning* (2023).',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'for one weight' },
  },
];
