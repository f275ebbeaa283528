import type { Vec2 } from '../vector.ts';
import type { AreaBeside } from './area-beside.ts';
import { atLevel, drawnBy } from './at-level.ts';
import type { Branch } from './branches-of.ts';
import type { LineRules } from './chord-parts.ts';
import { cutLines } from './cut-lines.ts';
import { frameZeros } from './frame-zeros.ts';
import { isolated } from './isolated.ts';
import type { Polyline } from './isolines.ts';
import { joinEnds } from './join-ends.ts';
import type { LevelField } from './level-field.ts';
import { type GridOptions, levelGrid, type SearchedGrid } from './level-grid.ts';
import type { Place } from './level-samples.ts';
import { LinePool } from './line-pool.ts';
import { touchingHints } from './near-hints.ts';
import { countPieces, MEETING } from './pieces.ts';
import { drawnPlateaus, type Plateaus } from './plateaus.ts';
import { fillGaps } from './touching-gaps.ts';
import { sameSignBeside, slopeField } from './touching-lines.ts';
import { traceField } from './trace-field.ts';
import type { Walls } from './walls.ts';

/** Ends of lines this near to each other, relative to the window, are one place. */
const JOINING = 1e-9;
/** Not halfway: lines that repeat have zeros there, and at both ends. */
const BETWEEN = 0.381966;

type Work<Found = void> = Generator<undefined, Found>;

/** Gathers a level set from the zero lines of its branches, of their slopes and of its plateaus. */
export class LevelSetWork {
  readonly pool = new LinePool();
  private readonly f: LevelField;
  private readonly branches: readonly Branch[];
  private readonly walls: Walls;
  private readonly options: GridOptions;
  private readonly cell: number;
  private readonly points: { readonly place: Place; readonly field: LevelField }[] = [];

  constructor(f: LevelField, branches: readonly Branch[], walls: Walls, options: GridOptions) {
    this.f = f;
    this.walls = walls;
    this.branches = branches;
    this.options = options;
    this.cell = (options.window[1] - options.window[0]) / (options.n - 1);
  }

  /** The zeros of a branch on its grid; f itself, as a branch, gives the area of {f ≤ level} in the same walk. */
  *zeros(branch: Branch, grid: SearchedGrid, beside?: AreaBeside): Work<number> {
    const { window, n } = this.options;
    const { field } = branch;
    const own = field === this.f;
    const holds = own ? undefined : atLevel(this.f, field, this.walls, this.cell);
    const others = this.branches.slice(0, this.branches.indexOf(branch)).map((one) => one.field);
    const left = others.length > 0 ? drawnBy(others) : undefined;
    const rules = {
      area: own,
      leaps: false,
      holds,
      left,
      beside: beside && { area: beside, others: this.others(field) },
    };
    const area = yield* traceField(grid, this.pool, rules, window);
    const hints = touchingHints(grid, window, n);
    if (hints.any)
      yield* this.touching(branch, { area: false, leaps: true, holds, left }, { ...this.options, near: hints });
    const frame = frameZeros(grid, holds ?? everywhere);
    for (const [from, to] of frame.runs) this.run(from, to, field, left);
    for (const place of [...grid.points, ...frame.points]) {
      if (holds?.(place.x, place.y) ?? true) this.point(place, field);
    }
    return area;
  }

  private others(field: LevelField): LevelField[] {
    return this.branches.map((one) => one.field).filter((one) => one !== field);
  }

  /** The area alone. */
  *area(grid: SearchedGrid): Work<number> {
    return yield* traceField(grid, new LinePool(), { area: true, leaps: false }, this.options.window);
  }

  /** Lines that a branch only touches 0 along. */
  private *touching(branch: Branch, rules: LineRules, options: GridOptions): Work {
    const { field } = branch;
    const slope = slopeField(branch.expression, field);
    const grid = yield* levelGrid(slope, options);
    const holds = (x: number, y: number) => field.isZero(x, y) && (rules.holds?.(x, y) ?? true);
    const left = (p: Vec2, between: Vec2, q: Vec2): boolean =>
      !field.isZero(...between) ||
      !sameSignBeside(field, [p, between, q], this.cell) ||
      (rules.left?.(p, between, q) ?? false);
    const first = this.pool.lines.length;
    yield* traceField(grid, this.pool, { ...rules, holds, left }, options.window);
    this.pool.length += fillGaps(field, this.pool, first, { cell: this.cell, window: options.window });
    for (let line = first; line < this.pool.lines.length; line += 1) this.pool.touching.add(line);
  }

  private run(from: Vec2, to: Vec2, field: LevelField, left: LineRules['left']): void {
    const between: Vec2 = [from[0] + BETWEEN * (to[0] - from[0]), from[1] + BETWEEN * (to[1] - from[1])];
    if (left?.(from, between, to)) return;
    this.pool.vertex(...from, true);
    this.pool.vertex(...to, true);
    this.pool.finish(false, field);
    this.pool.length += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }

  /** A single point, unless it is known or lies on another branch's line. */
  private point(place: Place, field: LevelField): void {
    const { x, y } = place;
    const reach = MEETING * (this.options.window[1] - this.options.window[0]);
    if (this.points.some(({ place: known }) => Math.hypot(known.x - x, known.y - y) <= reach)) return;
    if (this.walls.isOpenAt(x, y)) return;
    const lines = this.others(field).filter((one) => one.isZero(x, y));
    if (lines.some((one) => !isolated(one, place, this.cell, this.options.window))) return;
    this.points.push({ place, field });
    this.pool.point(place, field);
  }

  /** What is at the level as a whole: its edge is drawn. */
  *plateaus(grid: SearchedGrid): Work<Plateaus> {
    const fields = this.branches.map((one) => one.field);
    return yield* drawnPlateaus(this.f, fields, grid, this.pool, this.options.window);
  }

  /** The lines, put together, and the number of connected pieces that they make with the plateaus. */
  *pieces(plateaus: Plateaus | undefined): Work<{ readonly lines: Polyline[]; readonly components: number }> {
    const { pool, walls, cell } = this;
    const { window } = this.options;
    yield* cutLines(pool, walls, { window, cell });
    const components = yield* countPieces(pool, window, walls, plateaus?.grid);
    return { lines: joinEnds(pool, JOINING * (window[1] - window[0])), components };
  }
}

const everywhere = (): boolean => true;
