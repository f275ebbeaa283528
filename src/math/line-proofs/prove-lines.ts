import type { Formula } from '../formula/formula.ts';
import { levelBranches } from '../level-sets/branches.ts';
import type { Vec2 } from '../vector.ts';
import { type Cell, partsOf } from './cells.ts';
import { Prover } from './prover.ts';

/** What is proved of a level set in a closed square window. */
export interface LineProof {
  /** True when the number of pieces is proved: nothing is left undecided. */
  readonly resolved: boolean;
  /** A point of each of the pieces that there are at least; of each piece, when `resolved`. Within rounding, or 10⁻³ for a point by itself. */
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
/** So many cells are looked at, about: a bound on time. */
const MOST_CELLS = 40_000;
/** So many undecided cells are told at most: of more, the larger ones that they are parts of. */
const MOST_TOLD = 256;
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
  let [open, cells] = [[window], 0];
  for (let depth = 0; open.length > 0; depth += 1) {
    const undecided: Nested[] = [];
    for (const [k, cell] of open.entries()) {
      if (k % BATCH === BATCH - 1) yield;
      if (!prover.decide(cell, depth)) undecided.push(cell);
    }
    cells += open.length;
    open = undecided;
    if (depth === MOST_CUTS || open.length > MOST_OPEN || cells > MOST_CELLS) break;
    open = open.flatMap((cell) => partsOf(cell, depth).map((part): Nested => ({ ...part, whole: cell })));
  }
  return { resolved: open.length === 0, places: prover.pieces.places(open), undecided: told(open) };
}

function told(undecided: readonly Nested[]): readonly Cell[] {
  let cells = undecided;
  while (cells.length > MOST_TOLD) cells = [...new Set(cells.map((cell) => cell.whole ?? cell))];
  return cells.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 }));
}
