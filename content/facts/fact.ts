import type { Shown } from '../shown.ts';

/** A numbered statement. Code that rests on it cites the number in parentheses. Prose: formulas between `$`, titles between `*`. */
export interface Fact {
  readonly number: `F${number}` | `F${number}${'a' | 'b'}`;
  readonly title: string;
  readonly says: string;
  /** Under what conditions it is true. */
  readonly when: string;
  readonly source: string;
  /** Where the source can be read. */
  readonly url?: string;
  /** The test that checks it, and of which part of it where it is not the whole. */
  readonly test?: { readonly file: string; readonly of?: string };
  readonly shown?: Shown;
}
