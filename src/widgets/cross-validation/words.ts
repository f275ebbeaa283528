import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of a cross-validation. */
export const words: JobWords = {
  name: 'Cross-validating',
  busy: 'reading and fitting',
  over: 'cross-validated',
  again: 'Cross-validate again',
  step: 'part',
  progress: 'Parts of reading and fitting',
  failed:
    'The cross-validation could not be done: this browser did not load what it takes, or stopped it. The numbers on the page are those of the last one.',
};
