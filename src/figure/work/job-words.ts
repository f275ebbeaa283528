/** What a bar calls a job. */
export interface JobWords {
  /** The work: ‘Training’. */
  readonly name: string;
  /** What goes on while it runs, and what it has come to when it is over: ‘training’, ‘trained’. */
  readonly busy: string;
  readonly over: string;
  /** On the button: ‘Train again’. */
  readonly again: string;
  /** One step: ‘epoch’. */
  readonly step: string;
  /** What the progress bar measures: ‘Epochs trained’. */
  readonly progress: string;
  /** What a failure means for what the page shows, in sentences. */
  readonly failed: string;
}
