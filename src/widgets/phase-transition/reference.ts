import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'From how many random measurements does L1 recover a vector of which most entries are zero?',
  method:
    'Among all x with the same m Gaussian measurements Ax = Ax₀, L1 takes the one of least ‖x‖₁. It is x₀ iff the directions that the measurements leave open miss the cone of directions in which ‖x₀‖₁ does not grow. The probability of that is a sum of the cone’s intrinsic volumes, which are one-dimensional integrals, at any n, given to twelve digits; it depends on n, k and m only. The map’s lines join the places at whole k where the probability, drawn straight between whole m, has their value. The threshold is the limit for large n. A trial knows nothing of either: it draws rows of independent normal numbers by a seeded generator, and finds a dual certificate of recovery, or a direction along which the norm falls, and checks it against the matrix. More rows never take recovery away, so a trial is told by the least m from which on it recovers; this it finds by halving. Interval: Wilson’s, for 95%. k or m larger than n are taken as n.',
  meanings: {
    'exact-recovery':
      'probability that L1 recovers a vector with k non-zeros of n from m Gaussian measurements, at this finite n',
    'sampled-recovery':
      'share of the trials dropped so far that recover from m measurements; undefined where none has been decided',
    'sampled-low': 'low end of the 95% interval around that share',
    'sampled-high': 'its high end',
    decided:
      'trials dropped so far; of them do not count those where a certificate would hold by less than rounding may come to',
    'statistical-dimension':
      'the mean Σ j·vⱼ of the intrinsic volumes of the cone of descent, in measurements: about where recovery goes from rare to sure',
    asymptotic:
      'its limit for large n and the same share of non-zeros, n·ψ(k/n): the height of the threshold at this k',
    'weak-threshold':
      'Donoho and Tanner’s ρ at m/n: for large n, L1 nearly always recovers k < ρ·m non-zeros, and nearly never more',
  },
};
