import { AreaBeside } from './area-beside.ts';
import { drawnBy } from './at-level.ts';
import type { LevelField } from './level-field.ts';
import { type GridOptions, levelGrid } from './level-grid.ts';
import { LinePool } from './line-pool.ts';
import { traceField } from './trace-field.ts';

/** The area of {f ≤ level}, where f passes its level, leaps or ends at zeros of some functions only. */
export function* areaBetween(
  f: LevelField,
  functions: readonly LevelField[],
  options: GridOptions,
): Generator<undefined, number> {
  const { window, n } = options;
  const area = new AreaBeside(f, window, (window[1] - window[0]) / n);
  for (const [k, field] of functions.entries()) {
    const grid = yield* levelGrid(field, options);
    const others = functions.filter((one) => one !== field);
    const rules = { area: false, leaps: false, left: drawnBy(functions.slice(0, k)), beside: { area, others } };
    yield* traceField(grid, new LinePool(), rules, window);
  }
  return area.total();
}
