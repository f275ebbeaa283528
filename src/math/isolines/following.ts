import type { ChordMeasure } from './chord.ts';
import type { LineRules } from './chord-parts.ts';
import type { LevelCrossings } from './level-crossings.ts';
import type { LevelField } from './level-field.ts';
import type { LinePool } from './line-pool.ts';

/** What the lines of one field are followed with. */
export interface Following {
  readonly field: LevelField;
  readonly boundary: LevelCrossings;
  readonly measure: ChordMeasure;
  readonly pool: LinePool;
  readonly rules: LineRules;
  readonly window: readonly [number, number];
  readonly cell: number;
}
