import type { Regularizer } from '#math';

interface Name {
  /** Above its panel. */
  title: string;
  /** In a sentence. */
  inText: string;
}

export const NAMES: Readonly<Record<Regularizer, Name>> = {
  l0: { title: 'L0', inText: 'L0' },
  'square-root': { title: 'square root', inText: 'the square root' },
  l1: { title: 'L1', inText: 'L1' },
  'elastic-net': { title: 'elastic net', inText: 'the elastic net' },
  l2: { title: 'L2, squared', inText: 'squared L2' },
  'unsquared-l2': { title: 'L2, unsquared', inText: 'unsquared L2' },
  linf: { title: 'L∞', inText: 'L∞' },
};
