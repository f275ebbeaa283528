import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of a table that is being read. */
export const words: JobWords = {
  name: 'Reading the table',
  busy: 'reading',
  over: 'read',
  again: 'Read again',
  step: 'part',
  progress: 'Parts of the table that are read',
  failed:
    'The table could not be read: this browser did not load what it takes, or stopped it, or numbers in it are too large. The numbers on the page are those of the last one.',
};
