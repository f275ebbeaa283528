import { atOnce } from '../at-once.ts';
import type { Formula } from '../formula/formula.ts';
import { constantOf } from '../level-sets/constant-part.ts';
import { continuousByForm } from '../level-sets/continuous.ts';
import { AreaBeside } from './area-beside.ts';
import { areaBetween } from './area-between.ts';
import { type Branch, branchesOf } from './branches-of.ts';
import type { Polyline } from './isolines.ts';
import { LevelField } from './level-field.ts';
import { type GridOptions, levelGrid } from './level-grid.ts';
import { LevelSetWork } from './level-set-work.ts';
import type { RestingGrid } from './resting.ts';
import { Walls } from './walls.ts';

/** The level set {f = level} of a formula in a square window, and the measures of {f ≤ level}. */
export interface IsolineSet {
  /**
   * The level set as lines, every vertex on it: {f ≤ level} is on the left of those that f crosses the level at. Of what
   * is at the level as a whole (`plateau`), the edge. A point by itself is a line of one point.
   */
  readonly lines: Polyline[];
  /** Connected pieces of the level set inside the window, lines, points and plateaus: what meets is one piece. */
  readonly components: number;
  /** Length of the lines. */
  readonly length: number;
  /** Area of {f ≤ level} inside the window. */
  readonly area: number;
  /** Area of {f = level} inside the window: more than 0 where f rests on the level. */
  readonly plateau: number;
  /** Is f the level wherever it is a real number, and is it one somewhere? */
  readonly constant: boolean;
}

export interface IsolineOptions {
  readonly window: readonly [number, number];
  readonly level: number;
  /** Grid lines each way. */
  readonly n?: number;
  /** Places near which the grid gets lines of its own: an oval smaller than a cell is found from a place in it. */
  readonly through?: readonly (readonly [x: number, y: number])[];
}

/** Grid lines each way. */
const DEFAULT_LINES = 161;

/**
 * The level set of f(x, y) in the closed square window [a, b]² and its measures. The topology is that of marching squares
 * on n × n lines and the formula's own break lines (parts thinner than a cell may be missed); vertices are exact, and
 * length and area are integrals along the true curve, exact to about 1e-12 where it is smooth and to 1e-9 at corners.
 * Where f is not a real number counts as outside; where f leaps over the level or ends, the region's edge counts for the
 * area only. Lines and points at which f only touches the level are found where it is 0 within the formula's own roundings.
 * Throws when the window is not finite and ascending, the level not finite or n not an integer ≥ 2.
 */
export function isolineSet(formula: Formula, options: IsolineOptions): IsolineSet {
  return atOnce(isolineSetInPieces(formula, options));
}

/** The same, as work that may be interrupted wherever it yields: every few milliseconds. */
export function* isolineSetInPieces(formula: Formula, options: IsolineOptions): Generator<undefined, IsolineSet> {
  const { window, level, n = DEFAULT_LINES, through = [] } = options;
  if (!Number.isFinite(level)) throw new RangeError(`level must be finite, not ${level}`);
  if (!(window[0] < window[1] && Number.isFinite(window[1] - window[0]))) {
    throw new RangeError(`window must be two finite ascending numbers, not ${window.join(', ')}`);
  }
  const reach = Math.max(Math.abs(window[0]), Math.abs(window[1]));
  const f = new LevelField(formula.program, level, reach);
  const branches = branchesOf(formula, f);
  const places = through.map(([x, y]) => ({ x, y }));
  const walls = new Walls(formula.expression, reach, window);
  return yield* measured({ formula, f, branches, walls, options: { window, n, through: places } });
}

/** What the set is measured with. */
interface Measuring {
  readonly formula: Formula;
  readonly f: LevelField;
  readonly branches: readonly Branch[];
  readonly walls: Walls;
  readonly options: GridOptions;
}

function* measured(measuring: Measuring): Generator<undefined, IsolineSet> {
  const { formula, f, branches, walls, options } = measuring;
  const work = new LevelSetWork(f, branches, walls, options);
  const everywhere = branches.some(({ expression }) => constantOf(expression) === 0);
  const own = branches[0]?.field === f && !everywhere;
  const smooth = !own && continuousByForm(formula.expression);
  const grid = yield* levelGrid(f, { ...options, search: !smooth });
  const beside = smooth && grid.values.every((g) => g < Number.POSITIVE_INFINITY) ? areaOf(measuring) : undefined;
  const bounds = own || beside ? undefined : boundsOf(measuring);
  let area = own || beside || bounds ? 0 : yield* work.area(grid);
  for (const branch of everywhere ? [] : branches) {
    const found = yield* work.zeros(branch, own ? grid : yield* levelGrid(branch.field, options), beside);
    if (own) area = found;
  }
  if (bounds) area = yield* areaBetween(f, bounds, options);
  const plateaus = branches.length > 0 ? yield* work.plateaus(grid) : undefined;
  const { lines, components } = yield* work.pieces(plateaus);
  return {
    lines,
    components,
    length: work.pool.length,
    area: beside?.total() ?? area,
    plateau: plateaus?.area ?? 0,
    constant: plateaus !== undefined && restsEverywhere(plateaus.grid),
  };
}

/**
 * Functions between whose zeros f stays on one side of its level, where it has walls and all its branches are continuous
 * across them; else undefined. The walls first: a branch may be 0 along one without passing through 0.
 */
function boundsOf({ branches, walls }: Measuring): LevelField[] | undefined {
  if (!walls.all?.length || !branches.every(({ expression }) => continuousByForm(expression))) return undefined;
  return [...walls.all, ...branches.filter(({ expression }) => constantOf(expression) !== 0).map(({ field }) => field)];
}

const areaOf = ({ f, options: { window, n } }: Measuring): AreaBeside =>
  new AreaBeside(f, window, (window[1] - window[0]) / n);

function restsEverywhere({ values, resting }: RestingGrid): boolean {
  return resting.count > 0 && values.every((g, at) => g === Number.POSITIVE_INFINITY || resting.zero[at] === 1);
}
