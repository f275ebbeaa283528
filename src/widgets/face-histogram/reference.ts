import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'In many dimensions, does the best point land on a corner, or on a larger face with only some zeros?',
  method:
    'The loss is round, so the best point in the L1 ball is the one nearest to the centre: its soft threshold at the level that leaves just the budget, and what is zero is exactly 0. Centres are drawn by a seeded generator and the non-zeros of each nearest point are counted, beside the page. The law is computed apart from that, without any drawing. For Laplace centres it is closed: binomial for a share of ‖φ̂‖₁, Poisson for one budget. For normal centres it is an integral over the threshold of Fourier integrals, taken along contours through their saddle points; its parts add up to 1 to twelve digits.',
  meanings: {
    'share-vertex':
      'share of the drawn centres outside the ball whose nearest point is a corner: one parameter is not zero; undefined where none is outside',
    'exact-vertex':
      'the probability of that for a centre outside, from the law; 0 where it is below the smallest double',
    'share-dense':
      'share of the drawn centres outside whose nearest point has no zero; undefined where none is outside',
    'exact-dense': 'its probability for a centre outside, from the law; 0 where it is below the smallest double',
    'mean-nonzeros': 'mean number of non-zeros among the drawn centres outside; undefined where none is outside',
    'exact-mean': 'its expectation for a centre outside, from the law',
    'z-score':
      'the largest |count − expected| of a bar, in standard deviations √(expected·(1 − p)) of its count, over the bars of which at least 20 are expected; with many bars 2 or 3 is usual; undefined where there is no such bar',
    outside: 'how many of the drawn centres lie outside the ball, and so count; all of them where a share is held',
    'exact-inside': 'probability that a centre lies inside the ball, from the law; 0 where a share is held',
    vertices: 'corners of the L1 ball in n dimensions, 2n',
    facets: 'its largest faces, 2ⁿ: those without a zero',
  },
};
