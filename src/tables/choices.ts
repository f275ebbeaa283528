import type { Kinds, Problem } from './table.ts';

/** What a reader chooses for a regression on a table. What is left out is usual. */
export interface Choices {
  /** The name of the column that is to be explained; usually the last one of numbers that vary. */
  readonly target?: string;
  /** What columns are taken for; usually what they are. */
  readonly kinds?: Kinds;
  /** Rows with a missing cell are left out, or, unless it is the target’s, it gets the mean of its column. Usually rows. */
  readonly missing?: (typeof MISSING_RULES)[number];
  /** A column of texts becomes one feature a category, 1 where it is the row’s and else 0, or is left out. Usually one-hot. */
  readonly texts?: (typeof TEXT_RULES)[number];
}
export const MISSING_RULES = ['rows', 'mean'] as const;
export const TEXT_RULES = ['one-hot', 'drop'] as const;

/** Numbers of a regression. */
export interface Feature {
  readonly name: string;
  /** One a row that is used; all finite. */
  readonly values: Float64Array;
}

export interface RegressionData {
  readonly target: Feature;
  /** At least one that varies; no two names alike. */
  readonly features: readonly Feature[];
  /** The rows of the table that are used, from 0, ascending: at least two. */
  readonly rows: Uint32Array;
  /** What was left out, and what else there is to know. */
  readonly said: readonly Problem[];
}
