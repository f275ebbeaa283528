import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of the trials. */
export const words: JobWords = {
  name: 'Trials',
  busy: 'trying',
  over: 'tried',
  again: 'Try again',
  step: 'trial',
  progress: 'Trials made',
  failed:
    'The trials failed: this browser did not load what they take, or stopped them. The exact numbers on the page do not depend on them.',
};
