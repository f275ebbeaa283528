import type { Formula } from '../formula/formula.ts';
import { levelBranches } from '../level-sets/branches.ts';
import type { Vec2 } from '../vector.ts';
import { type Cell, partsOf } from './cells.ts';
import { Prover } from './prover.ts';

/** What is proved of a level set in a closed square window. */
export interface LineProof {
  /** True when the number of pieces is proved: nothing is left undecided. */
  readonly resolved: boolean;
  /** So many pieces there are at least; exactly so many when `resolved`. */
  readonly atLeast: number;
  /** A point of each of these pieces, of 64 of them at most: within rounding, or 10⁻³ of the window for a point by itself. */
  readonly places: readonly Vec2[];
  /** The cells of which something is left undecided. */
  readonly undecided: readonly Cell[];
}

/** A cell and the one that it is a part of. */
interface Nested extends Cell {
  readonly whole?: Nested;
}

/** More cells of one size than this are not cut further: what is left is no point but a line, or dense. */
const MOST_OPEN = 4096;
/** Cells are cut so many times at most: then they are 10⁻⁶ of the window wide. */
const MOST_CUTS = 20;
/** So many steps of formulas are bounded over cells, about: a limit of time, half a second or so. */
const MOST_STEPS = 2_500_000;
/** So many undecided cells are told at most: of more, the larger ones that they are parts of. */
const MOST_TOLD = 256;
/** So many points of pieces are found at most. */
const MOST_PLACES = 64;
/** Cells between two turns for others. */
const BATCH = 16;

/**
 * How many pieces {f = level} has in the closed window [a, b]², proved by interval arithmetic. The window is cut into
 * cells until each is empty, or is crossed by graphs over a line whose ends on the sides of the cell are told apart for
 * certain; two graphs that meet in a cell do so once. Pieces are then classes of ends. What remains is undecided: cells
 * where lines touch, end or turn on a singular point, or where there are too many. What is proved holds for the function
 * that the formula is, its constants taken as the doubles that they are. [Snyder 1992; Plantinga, Vegter 2004]
 */
export function* proveLines(
  formula: Formula,
  { window: [a, b], level }: { window: readonly [number, number]; level: number },
): Generator<undefined, LineProof, undefined> {
  const window: Nested = { x0: a, x1: b, y0: a, y1: b };
  const prover = new Prover(formula, levelBranches(formula.expression, level), window);
  let open = [window];
  for (let depth = 0; open.length > 0; depth += 1) {
    const undecided: Nested[] = [];
    for (const [k, cell] of open.entries()) {
      if (k % BATCH === BATCH - 1) yield;
      if (prover.spent > MOST_STEPS || !prover.decide(cell, depth)) undecided.push(cell);
    }
    open = undecided;
    if (depth === MOST_CUTS || open.length > MOST_OPEN || prover.spent > MOST_STEPS) break;
    open = open.flatMap((cell) => partsOf(cell, depth).map((part): Nested => ({ ...part, whole: cell })));
  }
  const places = prover.pieces.places(open);
  return {
    resolved: open.length === 0,
    atLeast: places.length,
    places: places.slice(0, MOST_PLACES).map((place) => place()),
    undecided: told(open),
  };
}

function told(undecided: readonly Nested[]): readonly Cell[] {
  let cells = undecided;
  while (cells.length > MOST_TOLD) cells = [...new Set(cells.map((cell) => cell.whole ?? cell))];
  return cells.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 }));
}
