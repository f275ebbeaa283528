import { faceLaw } from '#math/faces';
import { formatNumber, formatPoint, formatShare } from '#text/format.ts';
import type { Values } from '#widgets/values-at.ts';
import { less, near } from '../articles/testing/claim.ts';
import type { Saying } from './saying.ts';

const shown = (value: Values[string] | undefined) => formatNumber(Number(value));
const share = (value: Values[string] | undefined) => formatShare(Number(value));
const point = (now: Values) => formatPoint([Number(now.phi1), Number(now.phi2)]);

const DIMENSION = 10;
/** How often a corner is best for a normal centre, and a point without a zero. */
function hit(hold: 'share' | 'budget', value: number) {
  const { probability } = faceLaw({ n: DIMENSION, law: 'gaussian', hold, value });
  return { corner: probability[0] ?? 0, dense: probability[DIMENSION - 1] ?? 0 };
}

/** Of corners, ellipses and powers: where the minimum comes to lie. */
export const corners: readonly Saying[] = [
  {
    id: 'contours-hit-corners',
    sentence: 'The contours touch the diamond at a corner.',
    verdict: 'Often, not always',
    truth: (now) =>
      `Where the best point lies depends on the loss. Round contours touch a corner if the magnitudes of the centre differ by at least the budget; otherwise they touch an edge, as here, at ${point(now)}. That is no zero.`,
    when: 'The centre lies outside of the diamond. How often a corner wins depends on which losses are drawn, and on the budget.',
    facts: ['F3', 'F5', 'F6'],
    shown: {
      widget: 'constraint-contact',
      query: '?center=1.6,1.1&condition=1',
      holds: (now) => now.contact === 'edge' && now.zeros === 0,
    },
    card: 'An edge is touched',
    see: () => 'Both parts of the best point differ from zero.',
  },
  {
    id: 'more-corners',
    sentence: 'With more parameters there are more corners, so a corner is hit.',
    verdict: 'With tight budgets only',
    truth: () => {
      const [wide, tight] = [hit('share', 0.5), hit('budget', 0.1)];
      return `In the plane a wide budget lets edges win. In ten dimensions, with half of the centre’s norm to spend, ${share(wide.corner)} of all centres lead to a corner and ${share(wide.dense)} to no zero at all: faces between the two win. With a budget of 0.1, corners have ${share(tight.corner)} of those outside of the ball.`;
    },
    when: 'Round losses, centres drawn from the normal distribution.',
    facts: ['F24', 'F6'],
    shown: {
      widget: 'contact-map',
      query: '?condition=1&angle=0&budget=2&draws=300',
      holds: (now) => {
        const [wide, tight] = [hit('share', 0.5), hit('budget', 0.1)];
        return (
          less(now.share, 0.5) && less(wide.corner, wide.dense) && less(wide.dense, 0.05) && less(0.5, tight.corner)
        );
      },
    },
    card: 'Edges win',
    see: (now) => `Only ${share(now.share)} of these centres lead to a corner.`,
  },
  {
    id: 'longer-is-sharper',
    sentence: 'The longer the ellipses, the more zeros.',
    verdict: 'Not in every direction',
    truth: (now, at) =>
      `In a large disc an ellipse has at least as many zeros as a circle; how many more depends on its direction. At 45° to the axes, as for two standardized features, length changes nothing: the share with a zero is ${share(at('?condition=1&angle=0').share)} for circles and ${share(now.share)} for ellipses ten times as long as wide. Along an axis it is ${share(at('?condition=100&angle=0').share)}.`,
    when: 'Centres spread evenly over a disc, the budget held. In data, correlation moves the centre, too.',
    facts: ['F6', 'F7'],
    shown: {
      widget: 'contact-map',
      query: '?condition=100&angle=-45&draws=300',
      holds: (now, at) =>
        near(now.share, at('?condition=1&angle=0').share) && less(now.share, at('?condition=100&angle=0').share),
    },
    card: 'Long, and no sharper',
    see: () => 'The strips without a zero are as wide as those of circles.',
  },
  {
    id: 'below-one',
    sentence: 'The smaller p is, the sparser the solution.',
    verdict: 'Not at equal λ',
    truth: (now) =>
      `For small $p$ the penalty is nearly a fixed fee, and a parameter that is worth it is let in. Here $\\lambda = 4$, and the data want 3.9. $L_1$ makes it ${shown(now.lasso)}; with $p = \\tfrac12$, the square root, it is ${shown(now['square-root'])}, and with $p = 0$, counting, ${shown(now.hard)}.`,
    when: 'One parameter, curvature 1, loss plus penalty. The square root holds less at zero than $L_1$ does for $\\lambda > 27/8$, counting for $\\lambda > 2$.',
    facts: ['F15'],
    shown: {
      widget: 'shrinkage-curve',
      query: '?show=square-root&lambda=4&z=3.9',
      holds: (now) => now.lasso === 0 && less(2, now['square-root']) && now.hard === 3.9,
    },
    card: 'Let in by the root',
    see: () => 'The flat part of the square root is shorter than that of $L_1$.',
  },
  {
    id: 'l2-never',
    sentence: 'L2 makes no zeros.',
    verdict: 'The square, almost never',
    truth: (now) =>
      `Squared $L_2$ makes a zero by coincidence only, as here, where the centre lies on an axis of round contours: ${point(now)}. The same norm without the square has a kink at the origin: it can make all parameters zero together, and in the group lasso it does.`,
    when: '“Almost never”: for a squared loss, and for a set of data that has no volume.',
    facts: ['F14', 'F33'],
    shown: {
      widget: 'penalized-minimum',
      query: '?penalty=l2&center=1.5,0&condition=1&angle=0&lambda=0.5',
      holds: (now) => now.phi2 === 0 && now.phi1 !== 0,
    },
    card: 'A coincidence',
    see: () => 'The loss alone wants this zero already.',
  },
  {
    id: 'ridge-shrinks-every',
    sentence: 'Ridge shrinks every coefficient.',
    verdict: 'It shrinks their norm',
    truth: (now) =>
      `The norm falls, from ${formatNumber(Math.hypot(1.2, 0.4))} to ${shown(now.budget)}. A single coefficient can rise, here $\\phi_2$ from 0.4 to ${shown(now.phi2)}: ridge divides between two features that are nearly alike what the loss alone gives to one.`,
    when: 'The features are correlated. If they are orthogonal and of one size, every coefficient shrinks.',
    facts: ['F15b', 'F13'],
    shown: {
      widget: 'penalized-minimum',
      query: '?penalty=l2&center=1.2,0.4&condition=100&angle=-45&lambda=0.5',
      holds: (now) => less(0.4, now.phi2) && less(now.budget, Math.hypot(1.2, 0.4)),
    },
    card: 'One coefficient grows',
    see: (now) => `$\\phi_2$ goes from 0.4 up to ${shown(now.phi2)}.`,
  },
];
