import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of a resampling. */
export const words: JobWords = {
  name: 'Resampling the rows',
  busy: 'reading and resampling',
  over: 'resampled',
  again: 'Resample again',
  step: 'part',
  progress: 'Parts of reading and resampling',
  failed:
    'The rows could not be resampled: this browser did not load what it takes, or stopped it. The numbers on the page are those of the last time.',
};
