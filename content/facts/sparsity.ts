import { less, near } from '../articles/testing/claim.ts';
import type { Fact } from './fact.ts';

const tex = String.raw;
const CONVEX = 'The loss is convex and differentiable.';

/** What makes zeros, and how often there are any. */
export const sparsity: readonly Fact[] = [
  {
    number: 'F1',
    title: 'What holds a parameter at zero',
    says: tex`$\optimum{\phi^*}$ minimizes $\loss{L(\phi)} + \penalty{\lambda \norm{\phi}_1}$ if and only if $\slope{\partial_j L(\phi^*)} = -\lambda \operatorname{sign} \phi^*_j$ wherever $\phi^*_j \ne 0$, and $|\slope{\partial_j L(\phi^*)}| \le \lambda$ wherever $\phi^*_j = 0$. Where that inequality is strict, the parameter is zero in every solution.`,
    when: `${CONVEX} Otherwise, as for a neural network, the conditions are necessary and not sufficient.`,
    source:
      'R. J. Tibshirani, “The lasso problem and uniqueness”, *Electronic Journal of Statistics* 7 (2013), 1456–1490.',
    test: { file: 'src/math/certificate.test.ts' },
    shown: {
      widget: 'penalized-minimum',
      query: '',
      holds: (now) =>
        now.phi2 === 0 && less(Math.abs(Number(now.gradient2)), 0.5) && near(Math.abs(Number(now.gradient1)), 0.5),
    },
  },
  {
    number: 'F2',
    title: 'When all is zero',
    says: tex`The origin is a solution if and only if $\lambda \ge \lambda_{\max} = \norm{\slope{\nabla L(0)}}_\infty$, the largest slope of the loss at the origin.`,
    when: CONVEX,
    source: 'F1 at the origin.',
    test: { file: 'src/math/optimize/penalized.test.ts' },
    shown: {
      widget: 'budget-curve',
      query: '?lambda=1.2',
      holds: (now) => now.zeros === 2 && less(now['lambda-max'], 1.2),
    },
  },
  {
    number: 'F3',
    title: 'When a corner is the answer',
    says: tex`The corner $(c, 0)$ minimizes $\loss{L}$ within $\penalty{\norm{\phi}_1 \le c}$ if and only if, there, $-\slope{\partial_1 L} \ge |\slope{\partial_2 L}|$: the negative gradient lies in the corner’s right angle of normals. For round contours the minimizer has a zero if and only if $\bigl| |\hat\phi_1| - |\hat\phi_2| \bigr| \ge c$.`,
    when: `${CONVEX} The sentence on round contours is about a centre outside the diamond.`,
    source: 'R. T. Rockafellar, *Convex Analysis*, Princeton University Press (1970), theorem 27.4.',
    test: { file: 'src/math/optimize/constrained.test.ts' },
    shown: {
      widget: 'constraint-contact',
      query: '?condition=1&center=1.8,0.4',
      holds: (now, at) => now.contact === 'corner' && at('?condition=1&center=1.8,1').contact === 'edge',
    },
  },
  {
    number: 'F4',
    title: 'Why corners',
    says: tex`The normals at the corners of the $L_1$ ball fill all of space: every direction is normal to the ball at some corner. In the plane, the inner points of an edge share a single normal direction.`,
    when: 'It is about directions of the negative gradient. How often a corner wins is another question (F5).',
    source: 'Elementary: every vector has an entry of largest magnitude, and that names the corner.',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'for the plane' },
    shown: {
      widget: 'contact-map',
      query: '?condition=1&angle=0&budget=0.1',
      holds: (now) => less(0.9, now.share),
    },
  },
  {
    number: 'F5',
    title: '“Typically” needs an experiment',
    says: tex`How often a solution has a zero is a number only once three things are named: which centres are drawn, which curvatures $H$, and whether $\lambda$ or $c$ is held.`,
    when: 'Each of the three can change the share.',
    source: 'The shares of F6.',
    test: { file: 'src/math/regions/share.test.ts' },
    shown: {
      widget: 'contact-map',
      query: '?condition=1&angle=0&radius=10',
      holds: (now, at) =>
        less(at('?condition=1&angle=0').share, Number(now.share) - 0.1) &&
        !near(at('?condition=1&angle=0&radius=10&form=penalized').share, now.share, 0.05),
    },
  },
  {
    number: 'F6',
    title: 'How typical a zero is',
    says: tex`Round contours, centres uniform in the square $[-w, w]^2$ outside the diamond: a zero has the probability $4 {(w - c)}^2 / {(4 w^2 - 2 c^2)}$. With $\lambda$ held, for all centres of the square, it is $1 - {(1 - \lambda / w)}^2$, another experiment. For ellipses the centres without a zero form four strips, one on each edge, in the direction $H^{-1} s$, where $s$ holds the edge’s signs. A strip is $\sqrt2\, c \cos\theta$ wide, $\theta$ being the angle between $s$ and $H^{-1} s$: it is widest if $H_{11} = H_{22}$, as for circles. So in a large disc the circle has the fewest zeros. Of the ellipses and discs that the test draws at random, none has fewer.`,
    when: tex`Two parameters, a quadratic loss, $c \le w$, $\lambda \le w$.`,
    source: 'Elementary: areas of triangles and strips, from F3.',
    test: { file: 'src/math/regions/share.test.ts', of: 'the random ellipses by content/facts/arithmetic.test.ts' },
    shown: {
      widget: 'contact-map',
      query: '',
      holds: (now, at) => less(at('?condition=1&angle=0').share, now.share),
    },
  },
  {
    number: 'F7',
    title: 'Correlation alone moves nothing',
    says: tex`For two standardized predictors, $H = \bigl(\begin{smallmatrix} 1 & \rho \\ \rho & 1 \end{smallmatrix}\bigr)$, the best point within a budget does not depend on $\rho$ at all: it is the one of round contours.`,
    when: tex`$|\rho| < 1$; the centre and the budget are held. With $\lambda$ held, in other units, or with three predictors, correlation does matter; and in data it moves the centre, too.`,
    source:
      'R. Tibshirani, “Regression shrinkage and selection via the lasso”, *Journal of the Royal Statistical Society B* 58 (1996), 267–288, equation 6.',
    test: { file: 'src/math/optimize/correlated.test.ts' },
    shown: {
      widget: 'correlated-pair',
      query: '?rho=0.9',
      holds: (now, at) => less(now.spread, 1e-9) && less(0.5, at('?rho=0.9&hold=lambda').spread),
    },
  },
  {
    number: 'F8',
    title: 'From λ to c and back',
    says: tex`A solution for $\lambda$ is a solution within the budget $c = \norm{\phi^*(\lambda)}_1$. The map from $\lambda$ to $c$ falls, depends on the loss, and is not one-to-one: every $\lambda \ge \lambda_{\max}$ gives $c = 0$, and every $c \ge \norm{\hat\phi}_1$ is $\lambda = 0$.`,
    when: tex`The loss is convex, with one minimizer for each $\lambda$. For penalties with $p < 1$ some budgets belong to no $\lambda$.`,
    source: 'S. Boyd, L. Vandenberghe, *Convex Optimization*, Cambridge University Press (2004), chapter 5.',
    test: { file: 'src/math/optimize/constrained.test.ts' },
    shown: {
      widget: 'budget-curve',
      query: '?hold=budget&budget=3',
      holds: (now, at) => now.lambda === 0 && at('?hold=budget&budget=3.5').lambda === 0,
    },
  },
  {
    number: 'F9',
    title: 'The contour that touches',
    says: tex`It is the level set of $\loss{L}$ through $\optimum{\phi^*}$. All points where the loss is lower lie outside the ball, so the two meet and do not cross.`,
    when: 'A minimizer within the budget exists, and is not the minimizer of the loss itself.',
    source: 'The definition of a minimizer.',
    test: { file: 'src/widgets/constraint-contact/model.test.ts' },
    shown: { widget: 'constraint-contact', query: '', holds: (now) => now.contact !== 'interior' },
  },
  {
    number: 'F19',
    title: 'Copies share one edge',
    says: tex`If a feature stands there twice, a whole edge of points is optimal. The fit and $\norm{\phi^*}_1$ are the same in all of them.`,
    when: tex`The feature has a part in the solution. Equal fits and norms: for every squared loss and $\lambda > 0$.`,
    source:
      'R. J. Tibshirani, “The lasso problem and uniqueness”, *Electronic Journal of Statistics* 7 (2013), 1456–1490.',
    test: { file: 'src/math/optimize/rank-one.test.ts' },
    shown: { widget: 'correlated-pair', query: '?rho=1&hold=lambda', holds: (now) => now.unique === false },
  },
  {
    number: 'F23',
    title: 'The zeros belong to the coordinates',
    says: tex`Rotate the features, or measure one in other units, and other parameters are zero, or none.`,
    when: 'As a rule; a ridge solution turns with a rotation, an $L_1$ solution does not.',
    source:
      'A. Y. Ng, “Feature selection, *L*₁ vs. *L*₂ regularization, and rotational invariance”, *Proceedings of the 21st International Conference on Machine Learning* (2004).',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'for a turn by 45° and for other units' },
    shown: {
      widget: 'correlated-pair',
      query: '?scale=0.3',
      holds: (now, at) => now.zeros === 1 && at('').zeros === 0,
    },
  },
  {
    number: 'F29',
    title: 'When to expect no zero',
    says: tex`A small $\lambda$, a wide budget, or data that want all parameters: then no zero is typical. For round contours or standardized features it is so near the diagonal, too, where $|\hat\phi_1| \approx |\hat\phi_2|$; for other losses it need not be. And a zero says that $L_1$ has selected, not that the parameter is without importance.`,
    when: 'The sentence on the diagonal is about two parameters.',
    source: 'F3, and the strips of F6.',
    test: { file: 'content/facts/arithmetic.test.ts', of: 'for the diagonal' },
    shown: {
      widget: 'constraint-contact',
      query: '?center=4,4',
      holds: (now, at) => now.phi2 === 0 && at('?center=4,4&condition=1').zeros === 0,
    },
  },
  {
    number: 'F31',
    title: 'The books of a small parameter',
    says: tex`To take a parameter from $\varepsilon$ to 0 saves $\penalty{\lambda \varepsilon}$ under $L_1$, $\penalty{\lambda \varepsilon^2 / 2}$ under squared $L_2$, and costs about $\loss{|\partial_j L|\, \varepsilon}$. $L_1$ compares a slope with $\lambda$; for squared $L_2$ the last step is not worth its price. On the rim it is the same: to leave an axis sideways by $\varepsilon$, the diamond asks for $\varepsilon$ of the other parameter, the unit circle for about $\varepsilon^2 / 2$.`,
    when: tex`To first order in a small $\varepsilon$, and where $\partial_j L \ne 0$.`,
    source: 'Elementary.',
    test: { file: 'content/facts/arithmetic.test.ts' },
    shown: {
      widget: 'lasso-versus-ridge',
      query: '',
      holds: (now) => now['lasso-zeros'] === 1 && now['ridge-zeros'] === 0,
    },
  },
];
