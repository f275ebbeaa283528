import type { LevelField } from './level-field.ts';

/**
 * g = f − level on the crossing points of the lines xs and ys, x fastest; +∞ where f is not a real number, NaN where
 * nobody looks.
 */
export interface LevelGrid {
  readonly field: LevelField;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly values: Float64Array;
}

/** A point of the plane. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
