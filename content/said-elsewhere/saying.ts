import type { Values } from '#widgets/values-at.ts';
import type { At, Shown } from '../shown.ts';

/** A sentence that is often repeated, and what is true. Prose as in the facts; its numbers come from the state of the figure. */
export interface Saying {
  /** Where it stands on its page. */
  readonly id: string;
  readonly sentence: string;
  readonly verdict: string;
  readonly truth: (now: Values, at: At) => string;
  /** Under what conditions that is so. */
  readonly when: string;
  /** The numbers of the facts behind it. */
  readonly facts: readonly string[];
  /** The figure in a state that refutes the sentence. */
  readonly shown: Shown;
  readonly card: string;
  readonly see: (now: Values, at: At) => string;
}
