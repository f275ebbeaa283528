import { Classes } from '../classes.ts';
import type { Vec2 } from '../vector.ts';
import type { BranchTest } from './branch-test.ts';
import type { Line } from './cell-lines.ts';
import { type Cell, onSide, sidesOf } from './cells.ts';
import { SideRoots } from './side-roots.ts';

/** The parts of a level set in the cells, and which of them hang together. */
export class Pieces {
  private readonly classes = new Classes();
  /** For each branch what meets on the sides of cells. */
  private readonly roots: readonly SideRoots[];
  /** A point of each part, found when it is asked for. */
  private readonly points: { readonly part: number; readonly place: () => Vec2 }[] = [];

  constructor(branches: number) {
    this.roots = Array.from({ length: branches }, () => new SideRoots());
  }

  addLine(line: Line, branch: number, test: BranchTest): number {
    const part = this.classes.add();
    for (const side of line) {
      this.roots[branch]?.add(side, part);
      this.points.push({ part, place: () => middleOf(test.root(side)) });
    }
    return part;
  }

  /** A point by itself, inside a cell. */
  addPoint(cell: Cell): void {
    this.points.push({ part: this.classes.add(), place: () => centreOf(cell) });
  }

  /** A cell that belongs to the level set as a whole. */
  addArea(cell: Cell): void {
    this.points.push({ part: this.blot(cell), place: () => centreOf(cell) });
  }

  join(one: number, other: number): void {
    this.classes.join(one, other);
  }

  /**
   * How to find a point of each piece. What lies beside an undecided cell may hang together through it, and then counts as
   * one piece.
   */
  places(undecided: readonly Cell[]): (() => Vec2)[] {
    const { classes, roots, points } = this;
    for (const cell of undecided) this.blot(cell);
    for (const sides of roots) sides.join(classes, undecided.length > 0);
    return [...new Map(points.map(({ part, place }) => [classes.of(part), place])).values()];
  }

  /** Something that meets whatever lies on the sides of a cell. */
  private blot(cell: Cell): number {
    const part = this.classes.add();
    for (const side of sidesOf(cell)) {
      for (const sides of this.roots) sides.add(side, part);
    }
    return part;
  }
}

const middleOf = (side: { across: 0 | 1; at: number; from: number; to: number }): Vec2 =>
  onSide(side, (side.from + side.to) / 2) as Vec2;

const centreOf = ({ x0, x1, y0, y1 }: Cell): Vec2 => [(x0 + x1) / 2, (y0 + y1) / 2];
