import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of a training. */
export const words: JobWords = {
  name: 'Training',
  busy: 'training',
  over: 'trained',
  again: 'Train again',
  step: 'epoch',
  progress: 'Epochs trained',
  failed:
    'The training failed: this browser did not load what it takes, or stopped it. The numbers on the page are those of the last training.',
};
