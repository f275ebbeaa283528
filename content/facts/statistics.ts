import { less, near } from '../articles/testing/claim.ts';
import type { Fact } from './fact.ts';

const tex = String.raw;
const LEAVES = '?center=-0.25,2&condition=25&angle=-60';

/** Data, many parameters, and what a zero does not say. */
export const statistics: readonly Fact[] = [
  {
    number: 'F20',
    title: 'What a parameter costs',
    says: tex`The degrees of freedom of the lasso are the expected number of parameters that are not zero.`,
    when: tex`Squared loss, normal noise of one variance, $\lambda$ fixed, the features fixed and linearly independent. Without that independence it is the rank of the features in use; for a $\lambda$ chosen by cross-validation it does not hold.`,
    source:
      'H. Zou, T. Hastie, R. Tibshirani, “On the ‘degrees of freedom’ of the lasso”, *Annals of Statistics* 35 (2007), 2173–2192; R. J. Tibshirani, J. Taylor, “Degrees of freedom in lasso problems”, *Annals of Statistics* 40 (2012), 1198–1232.',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'for one parameter' },
  },
  {
    number: 'F21',
    title: 'The path is made of straight pieces',
    says: tex`For a squared loss the solution is piecewise linear in $\lambda$. Along the path a parameter may leave zero, come back, and even take the sign opposite to that of least squares.`,
    when: 'The solution is unique. Other losses, such as the logistic one, have curved paths.',
    source:
      'B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, “Least angle regression”, *Annals of Statistics* 32 (2004), 407–499.',
    test: { file: 'src/math/optimize/lasso-path.test.ts' },
    shown: {
      widget: 'budget-curve',
      query: `${LEAVES}&lambda=0.1`,
      holds: (now) => less(0, now.phi1),
    },
  },
  {
    number: 'F22',
    title: 'The lasso in Bayes’ words',
    says: tex`The lasso is the most probable $\phi$, given the data, under normal noise and a Laplace prior. Draws from that prior have no zeros, and the posterior mean has none either.`,
    when: 'Both “none” with probability one.',
    source:
      'T. Park, G. Casella, “The Bayesian lasso”, *Journal of the American Statistical Association* 103 (2008), 681–686; R. Gribonval, V. Cevher, M. E. Davies, “Compressible distributions for high-dimensional statistics”, *IEEE Transactions on Information Theory* 58 (2012), 5016–5034.',
    test: { file: 'content/said-elsewhere/numbers.test.ts', of: 'on mode and mean, for one parameter' },
    shown: {
      widget: 'shrinkage-curve',
      query: '?show=lasso&z=0.5',
      holds: (now) => now.lasso === 0,
    },
  },
  {
    number: 'F24',
    title: 'Faces win, not corners',
    says: tex`The $L_1$ ball in $\mathbb{R}^n$ has $2n$ corners, $2^{k+1} \binom{n}{k+1}$ faces of dimension $k$, and $2^n$ facets. For a round loss whose budget is half of $\norm{\hat\phi}_1$, some zero is nearly certain as soon as $n$ is ten or so, and a corner is all but impossible. A tight budget is another matter: there corners do win.`,
    when: tex`The centre is drawn from $N(0, I)$.`,
    source: tex`Counting: a face of dimension $k$ is a choice of $k + 1$ axes and a sign for each. The shares: an integral for each number of parameters that are not zero.`,
    test: { file: 'src/math/face-laws/face-law.test.ts', of: 'on the shares' },
    shown: {
      widget: 'face-histogram',
      query: '?n=10&budget-share=0.5',
      holds: (now, at) =>
        less(now['exact-vertex'], 1e-4) &&
        less(now['exact-dense'], 0.01) &&
        less(0.7, at('?n=200&hold=budget&budget=0.1')['exact-vertex']),
    },
  },
  {
    number: 'F25',
    title: 'How many measurements it takes',
    says: tex`Whether $L_1$ finds a sparse vector from fewer random measurements than unknowns changes, within a narrow range of their number, from almost never to almost always: a phase transition.`,
    when: 'Measurements without noise, by a matrix of independent normal entries, in high dimension.',
    source:
      'D. L. Donoho, J. Tanner, “Counting faces of randomly projected polytopes when the projection radically lowers dimension”, *Journal of the American Mathematical Society* 22 (2009), 1–53; D. Amelunxen, M. Lotz, M. B. McCoy, J. A. Tropp, “Living on the edge: phase transitions in convex programs with random data”, *Information and Inference* 3 (2014), 224–294.',
    test: { file: 'src/math/recovery/descent-volumes.test.ts' },
    shown: {
      widget: 'phase-transition',
      query: '?n=100&k=10&m=33',
      holds: (now, at) =>
        less(at('?n=100&k=10&m=20')['exact-recovery'], 0.01) &&
        less(0.99, at('?n=100&k=10&m=50')['exact-recovery']) &&
        less(0.3, now['exact-recovery']),
    },
  },
  {
    number: 'F39',
    title: 'A coin for each parameter',
    says: tex`Let $K$ parameters of the best point not be zero. If the budget is $s \norm{\hat\phi}_1$ with $0 < s < 1$, then $K - 1$ is binomial: $n - 1$ coins that fall heads with probability $s$. If it is a given $c$, then $K - 1$ is Poisson with mean $c$, given that it is at most $n - 1$, which is to say that the centre is outside of the ball.`,
    when: tex`A round loss, and a centre whose entries are independent with the Laplace density $\tfrac12 e^{-|x|}$.`,
    source:
      'From the spacings of exponentials: A. Rényi, “On the theory of order statistics”, *Acta Mathematica Academiae Scientiarum Hungaricae* 4 (1953), 191–231.',
    test: { file: 'src/math/face-laws/face-law.test.ts' },
    shown: {
      widget: 'face-histogram',
      query: '?law=laplace&n=21&budget-share=0.3',
      holds: (now) => near(now['exact-mean'], 7),
    },
  },
  {
    number: 'F40',
    title: 'The chance of recovery, exactly',
    says: tex`A vector with $k$ of $n$ entries not zero is the only one of least $L_1$ norm with its $m$ measurements with probability $1 - 2(v_{m+1} + v_{m+3} + \dots)$, where $v_j$ are the intrinsic volumes of the cone of directions that do not raise its norm.`,
    when: 'Measurements without noise, by a matrix of independent normal entries.',
    source:
      'D. Amelunxen, M. Lotz, M. B. McCoy, J. A. Tropp, “Living on the edge: phase transitions in convex programs with random data”, *Information and Inference* 3 (2014), 224–294; the volumes: F. Affentranger, R. Schneider, “Random projections of regular simplices”, *Discrete & Computational Geometry* 7 (1992), 219–226.',
    test: { file: 'src/math/recovery/descent-volumes.test.ts' },
    shown: {
      widget: 'phase-transition',
      query: '?n=20&k=3&m=9',
      // By an independent program.
      holds: (now) => near(now['exact-recovery'], 0.6970252977185314, 1e-9),
    },
  },
  {
    number: 'F37',
    title: 'The right zeros are another question',
    says: tex`The lasso finds the true set of features with near certainty, as data grow, only if the features outside it are not too well explained by those inside (the irrepresentable condition). A $\lambda$ chosen to predict best keeps too many, and a second fit on the survivors uses the data that chose them.`,
    when: 'A linear model with few features that count; the limit is that of many data.',
    source:
      'P. Zhao, B. Yu, “On model selection consistency of lasso”, *Journal of Machine Learning Research* 7 (2006), 2541–2563; N. Meinshausen, P. Bühlmann, “High-dimensional graphs and variable selection with the lasso”, *Annals of Statistics* 34 (2006), 1436–1462.',
    test: {
      file: 'content/articles/sparsity-on-your-data.test.ts',
      of: 'that cross-validation keeps too many, on drawn tables',
    },
  },
  {
    number: 'F38',
    title: 'L1 as a loss, L1 as a penalty',
    says: tex`The same kink makes residuals zero where $|\cdot|$ is the loss, as in the median, and parameters zero where it is the penalty. Robust against outliers is the loss. Huber’s loss is $|x|$ seen through a proximal step: $\min_x \tfrac12 (x - z)^2 + \lambda |x|$.`,
    when: 'One parameter in the formula.',
    source:
      'P. J. Huber, “Robust estimation of a location parameter”, *Annals of Mathematical Statistics* 35 (1964), 73–101.',
    test: { file: 'content/facts/arithmetic.test.ts' },
  },
];
