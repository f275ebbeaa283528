import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of a counting. */
export const words: JobWords = {
  name: 'Counting',
  busy: 'drawing',
  over: 'counted',
  again: 'Draw all',
  step: 'centre',
  progress: 'Centres drawn',
  failed:
    'The counting failed: this browser did not load what it takes, or stopped it. The numbers on the page are those of the last one.',
};
