import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Train a real network with an L1 penalty: which weights become exactly zero, and what does it cost?',
  method:
    'Two inputs, up to 16 hidden tanh units, one output, trained by full batches with step 1 on the mean cross-entropy of 200 points; 200 more are drawn after them and held back. The proximal method takes a gradient step on the loss and then the penalty’s proximal map: the soft threshold for L1, a division by 1 + λ for L2. The subgradient method takes one step on everything, with sign 0 = 0. Only L1 makes a weight exactly 0: under L2 or without a penalty, one that is too small for a double stands at the smallest of its sign, ±5e-324. Biases are neither penalized nor counted. Every function is made of operations that all machines round alike, so a seed gives the same network to the last bit everywhere; the training runs in a worker of its own, beside the page, or in the page where that may not have one.',
  meanings: {
    'exact-zeros': 'weights that are exactly 0',
    'near-zeros': 'weights with |w| < 0.001 that are not 0',
    weights: 'weights in all: two into each hidden unit and one out of it, biases not counted',
    'dead-units': 'hidden units with no way through: both weights in are exactly 0, or the one out',
    accuracy: 'share of the held-back points that are on the right side, 0 … 1',
    'unregularized-accuracy': 'the same share for the same network trained as long without a penalty',
    'training-accuracy': 'share of the training points that are on the right side',
    loss: 'mean cross-entropy on the training points, without the penalty',
    'unregularized-loss': 'the same for the network trained without a penalty',
    objective: 'loss + λ times the penalty',
    epoch: 'the epoch shown; less than was asked for where the training was cancelled or diverged',
  },
};
