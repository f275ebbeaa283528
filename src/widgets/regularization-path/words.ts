import type { JobWords } from '#figure/work/job-words.ts';

/** What the bar below the picture says of a path that is being traced. */
export const words: JobWords = {
  name: 'Tracing the path',
  busy: 'reading and tracing',
  over: 'traced',
  again: 'Trace again',
  step: 'part',
  progress: 'Parts of reading and tracing',
  failed:
    'The path could not be traced: this browser did not load what it takes, or stopped it. The numbers on the page are those of the last one.',
};
