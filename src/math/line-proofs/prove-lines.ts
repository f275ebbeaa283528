import { combine, type Expression, number } from '../formula/expression.ts';
import type { Formula } from '../formula/formula.ts';
import { compile } from '../formula/program.ts';
import { FormulaBounds } from '../intervals/formula-bounds.ts';
import type { Vec2 } from '../vector.ts';
import { BranchTest } from './branch-test.ts';
import { type Line, linesThrough } from './cell-lines.ts';
import { type Cell, onSide, partsOf, type Side, sidesOf } from './cells.ts';
import { Classes } from './classes.ts';
import { SideRoots } from './side-roots.ts';

/** What is proved of a level set in a closed square window. */
export interface LineProof {
  /** True when the number of pieces is proved: nothing is left undecided. */
  readonly resolved: boolean;
  /** So many pieces there are at least; exactly so many when `resolved`. */
  readonly atLeast: number;
  /** A point near each of these pieces: within rounding of it, where its branch changes sign. */
  readonly places: readonly Vec2[];
  /** The cells of which nothing is proved. */
  readonly undecided: readonly Cell[];
}

export interface ProofOptions {
  readonly window: readonly [number, number];
  readonly level: number;
  /** Functions whose zeros make up {f = level} within the domain of f; by default f − level. */
  readonly branches?: readonly Expression[];
}

/** More cells of one size than this are not cut further: what is left is no point but a line, or dense. */
const MOST_OPEN = 4096;
/** Cells are cut so many times at most: then they are 10⁻⁶ of the window wide. */
const MOST_CUTS = 20;
/** Cells between two turns for others. */
const BATCH = 32;

/**
 * How many pieces {f = level} has in the closed window [a, b]², proved by interval arithmetic. The window is cut into
 * cells until each is empty, or is crossed by graphs over a line whose ends on the sides of the cell are told apart for
 * certain; two graphs that meet in a cell do so once. Pieces are then classes of ends. What remains is undecided: cells
 * where lines touch, end or turn on a singular point, or where there are too many. [Snyder 1992; Plantinga, Vegter 2004]
 */
export function* proveLines(formula: Formula, options: ProofOptions): Generator<undefined, LineProof, undefined> {
  const [a, b] = options.window;
  const { level, branches = [combine('subtract', formula.expression, number(level))] } = options;
  const prover = new Prover(formula, branches, { x0: a, x1: b, y0: a, y1: b });
  let open: Cell[] = [prover.window];
  for (let depth = 0; open.length > 0; depth += 1) {
    const undecided: Cell[] = [];
    for (const [k, cell] of open.entries()) {
      if (k % BATCH === BATCH - 1) yield;
      if (!prover.decide(cell, depth)) undecided.push(cell);
    }
    open = undecided;
    if (depth === MOST_CUTS || open.length > MOST_OPEN) break;
    open = open.flatMap((cell) => partsOf(cell, depth));
  }
  return prover.conclude(open);
}

/** A branch in one cell: its lines, and bounds of its slopes along x and y. */
interface Crossed {
  readonly test: BranchTest;
  readonly branch: number;
  readonly lines: readonly Line[];
  readonly slopes: readonly (readonly [number, number])[];
}

class Prover {
  readonly window: Cell;
  private readonly domain: FormulaBounds;
  private readonly tests: BranchTest[];
  private readonly classes = new Classes();
  private readonly roots: SideRoots[];
  /** A zero, its side and its branch. */
  private readonly zeros: { readonly thing: number; readonly side: Side; readonly test: BranchTest | undefined }[] = [];

  constructor(formula: Formula, branches: readonly Expression[], window: Cell) {
    this.window = window;
    this.domain = new FormulaBounds(formula.program, []);
    this.tests = branches.map((branch) => new BranchTest(compile(branch)));
    this.roots = branches.map(() => new SideRoots());
  }

  /** Takes note of what is proved of a cell; false if it is not enough. */
  decide(cell: Cell, depth: number): boolean {
    this.domain.over({ low: [cell.x0, cell.y0], high: [cell.x1, cell.y1] });
    if (!this.domain.somewhere) return true;
    const { everywhere } = this.domain;
    const crossed: Crossed[] = [];
    for (const [branch, test] of this.tests.entries()) {
      const standing = test.standing(cell);
      if (standing === 'empty') continue;
      if (standing === 'open' || !everywhere) return false;
      if (standing === 'full') return this.fill(cell);
      const slopes = [test.slope(0), test.slope(1)];
      const lines = linesThrough(cell, { window: this.window, test, depth });
      if (!lines) return false;
      if (lines.length > 0) crossed.push({ test, branch, lines, slopes });
    }
    return this.note(crossed);
  }

  /** The whole cell belongs to the level set. */
  private fill(cell: Cell): boolean {
    const thing = this.classes.add();
    for (const side of sidesOf(cell)) {
      for (const roots of this.roots) roots.add(side, thing);
      this.zeros.push({ thing, side, test: undefined });
    }
    return true;
  }

  private note(crossed: readonly Crossed[]): boolean {
    const meetings: (readonly [Line, Line])[] = [];
    for (const [k, one] of crossed.entries()) {
      for (const other of crossed.slice(k + 1)) {
        const met = meetingLines(one, other);
        if (!met) return false;
        meetings.push(...met);
      }
    }
    const things = new Map<Line, number>();
    for (const { lines, branch, test } of crossed) {
      for (const line of lines) things.set(line, this.addLine(line, branch, test));
    }
    for (const [one, other] of meetings) this.classes.join(things.get(one) as number, things.get(other) as number);
    return true;
  }

  private addLine(line: Line, branch: number, test: BranchTest): number {
    const thing = this.classes.add();
    for (const side of line) {
      this.roots[branch]?.add(side, thing);
      this.zeros.push({ thing, side, test });
    }
    return thing;
  }

  /** What lies beside an undecided cell may hang together through it. */
  conclude(undecided: readonly Cell[]): LineProof {
    const { classes, roots } = this;
    for (const cell of undecided) {
      const thing = classes.add();
      for (const side of sidesOf(cell)) {
        for (const sides of roots) sides.add(side, thing);
      }
    }
    for (const sides of roots) sides.join(classes, undecided.length > 0);
    const pieces = new Map(this.zeros.map((zero) => [classes.of(zero.thing), zero]));
    return {
      resolved: undecided.length === 0,
      atLeast: pieces.size,
      places: Array.from(pieces.values(), ({ side, test }) => middle(test ? test.root(side) : side)),
      undecided,
    };
  }
}

const middle = (side: Side): Vec2 => onSide(side, (side.from + side.to) / 2) as Vec2;

/**
 * The pairs of lines of two branches that cross in a cell; undefined if that is not certain. Where the slopes of the two
 * are never in proportion, not even at different places, they share one zero at most: two lines cross if one ends on both
 * sides of the other.
 */
function meetingLines(one: Crossed, other: Crossed): (readonly [Line, Line])[] | undefined {
  if (!independent(one.slopes, other.slopes)) return undefined;
  if (one.lines.length + other.lines.length > 2) return undefined;
  const [line, across] = [one.lines[0] as Line, other.lines[0] as Line];
  const [from, to] = line.map((side) => other.test.sign(boxOfRoot(one.test, side)));
  const product = (from as number) * (to as number);
  if (product === -1) return [[line, across]];
  return product === 1 ? [] : undefined;
}

function boxOfRoot(test: BranchTest, side: Side): Cell {
  const root = test.root(side);
  const [[x0, y0], [x1, y1]] = [onSide(root, root.from), onSide(root, root.to)];
  return { x0, x1, y0, y1 };
}

/** Is ∂ₓu·∂ᵧv − ∂ᵧu·∂ₓv proved to be other than 0, whatever slopes within the bounds are taken? */
function independent(
  [ux, uy]: readonly (readonly [number, number])[],
  [vx, vy]: readonly (readonly [number, number])[],
): boolean {
  const first = productRange(ux as readonly [number, number], vy as readonly [number, number]);
  const second = productRange(uy as readonly [number, number], vx as readonly [number, number]);
  return first[0] > second[1] || first[1] < second[0];
}

/** The range of a product, a little wider than rounding can take it; NaN for bounds that are infinite. */
function productRange(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  const products = a.flatMap((p) => b.map((q) => p * q));
  const slack = 1e-15 * Math.max(...products.map(Math.abs));
  return [Math.min(...products) - slack, Math.max(...products) + slack];
}
