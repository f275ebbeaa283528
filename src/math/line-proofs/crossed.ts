import type { BranchTest } from './branch-test.ts';
import type { Line } from './cell-lines.ts';
import { boxOf } from './cells.ts';
import type { Limit } from './limits.ts';

type Range = readonly [number, number];

/** A branch in one cell: its lines, and bounds of its slopes along x and y. */
export interface Crossed {
  readonly test: BranchTest;
  readonly branch: number;
  readonly lines: readonly Line[];
  readonly slopes: readonly [Range, Range];
  /** Instead of lines there is a point. */
  readonly isPoint?: boolean;
}

/**
 * The pairs of lines of two branches that cross in a cell; undefined if that is not certain. Where the slopes of the two
 * are never in proportion, not even at different places, they share one zero at most: two lines cross if one ends on both
 * sides of the other.
 */
export function meetingLines(one: Crossed, other: Crossed): (readonly [Line, Line])[] | undefined {
  if (one.lines.length + other.lines.length > 2) return undefined;
  const [line, across] = [one.lines[0] as Line, other.lines[0] as Line];
  const signs = endSigns(line, one, other);
  if (!signs) return undefined;
  return signs[0] === signs[1] ? [] : [[line, across]];
}

/**
 * What is left of the only line of a branch in a cell through which the line goes that f ends at; undefined if that is not
 * certain. A part that ends within the cell keeps one end.
 */
export function linesWithin(one: Crossed, limit: Limit, slopes: readonly [Range, Range]): Line[] | undefined {
  if (one.lines.length !== 1) return undefined;
  const line = one.lines[0] as Line;
  const signs = endSigns(line, one, { test: limit.test, slopes });
  if (!signs) return undefined;
  if (signs[0] === signs[1]) return signs[0] > 0 || limit.condition === 'not 0' ? [line] : [];
  const parts = line.map((end) => [end]);
  return limit.condition === 'not 0' ? parts : parts.filter((_, k) => (signs[k] as number) > 0);
}

/** The signs of another function at the two ends of a line, if there is at most one place on the line where it is 0. */
function endSigns(line: Line, own: Crossed, other: Pick<Crossed, 'test' | 'slopes'>): Range | undefined {
  if (!independent(own.slopes, other.slopes)) return undefined;
  const [from, to] = line.map((side) => other.test.sign(boxOf(own.test.root(side)))) as [number, number];
  return Math.abs(from * to) === 1 ? [from, to] : undefined;
}

/** Is ∂ₓu·∂ᵧv − ∂ᵧu·∂ₓv proved to be other than 0, whatever slopes within the bounds are taken? */
function independent([ux, uy]: readonly [Range, Range], [vx, vy]: readonly [Range, Range]): boolean {
  const [first, second] = [productRange(ux, vy), productRange(uy, vx)];
  return first[0] > second[1] || first[1] < second[0];
}

/** The range of a product, a little wider than rounding can take it; NaN for bounds that are infinite. */
function productRange(a: Range, b: Range): Range {
  const products = a.flatMap((p) => b.map((q) => p * q));
  const slack = 4 * Number.EPSILON * Math.max(...products.map(Math.abs)) + Number.MIN_VALUE;
  return [Math.min(...products) - slack, Math.max(...products) + slack];
}

/** What is read of a test before it is asked about something else. */
export const slopesOf = (test: BranchTest): readonly [Range, Range] => [test.slope(0), test.slope(1)];
