import type { Program } from '../formula/program.ts';
import { FormulaBounds } from '../intervals/formula-bounds.ts';
import { narrowed } from '../narrowed.ts';
import { boxOf, type Cell, onSide, type Side } from './cells.ts';

/** Along these a function is asked to be monotone: the axes first. */
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

const HALVINGS = 48;

/**
 * What bounds prove of {g = 0} in a cell: it is not there; the cell is all of it; it is a graph over a line, because g is
 * strictly monotone along the direction across; or nothing.
 */
export type Standing = 'empty' | 'full' | 'graph' | 'open';

/** Asks about one function g, cell by cell. */
export class BranchTest {
  /** Along this direction g is strictly monotone in the cell asked about last, where that stands as a graph. */
  along: readonly [number, number] = DIRECTIONS[0];
  private readonly bounds: FormulaBounds;

  constructor(program: Program) {
    this.bounds = new FormulaBounds(program, DIRECTIONS);
  }

  standing(cell: Cell): Standing {
    const { bounds } = this;
    bounds.over({ low: [cell.x0, cell.y0], high: [cell.x1, cell.y1] });
    if (bounds.low > 0 || bounds.high < 0 || !bounds.somewhere) return 'empty';
    if (bounds.low === 0 && bounds.high === 0 && bounds.everywhere) return 'full';
    if (!bounds.continuous) return 'open';
    bounds.slopes();
    const along = DIRECTIONS.find((_, k) => this.rises(k));
    if (along) this.along = along;
    return along ? 'graph' : 'open';
  }

  /** Bounds of the slope along x or y in the cell asked about last. */
  slope(axis: 0 | 1): readonly [number, number] {
    return [this.bounds.slopeLow(axis), this.bounds.slopeHigh(axis)];
  }

  /** Has g one sign on the side, or is it monotone along it: are its zeros, if any, one point or stretch where it changes sign? */
  isPlain(side: Side): boolean {
    const { bounds } = this;
    this.take(boxOf(side));
    if (bounds.low > 0 || bounds.high < 0) return true;
    if (!bounds.continuous) return false;
    bounds.slopes();
    return bounds.slopeLow(side.across) >= 0 || bounds.slopeHigh(side.across) <= 0;
  }

  /** Is g exactly 0 all along the side? */
  isZero(side: Side): boolean {
    this.take(boxOf(side));
    return this.bounds.low === 0 && this.bounds.high === 0 && this.bounds.everywhere;
  }

  /** The sign of g in a box, NaN if it is not certain; 0 only where g is exactly 0. */
  sign(box: Cell): number {
    this.take(box);
    const { low, high } = this.bounds;
    return low > 0 ? 1 : high < 0 ? -1 : low === 0 && high === 0 ? 0 : Number.NaN;
  }

  signAt([x, y]: readonly [number, number]): number {
    return this.sign({ x0: x, x1: x, y0: y, y1: y });
  }

  /** A short part of a plain side with a zero that still holds the zero: as short as certain signs allow. */
  root(side: Side): Side {
    const first = this.signAt(onSide(side, side.from));
    const ends = narrowed([side.from, side.to], (t) => this.signAt(onSide(side, t)) === first, HALVINGS);
    const width = ends[1] - ends[0];
    const [from, to] = [Math.max(side.from, ends[0] - width), Math.min(side.to, ends[1] + width)];
    const certain = this.signAt(onSide(side, from)) * this.signAt(onSide(side, to)) === -1;
    return certain ? { ...side, from, to } : side;
  }

  private take(box: Cell): void {
    this.bounds.over({ low: [box.x0, box.y0], high: [box.x1, box.y1] });
  }

  private rises(k: number): boolean {
    return this.bounds.slopeLow(k) > 0 || this.bounds.slopeHigh(k) < 0;
  }
}
