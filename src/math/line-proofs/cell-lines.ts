import type { BranchTest } from './branch-test.ts';
import { type Cell, cornersOf, halvesOf, OUTWARD, onSide, type Side, sidesOf } from './cells.ts';

/** A line through a cell by its ends: the zeros of parts of sides, two of them, or one where it ends within the cell. */
export type Line = readonly Side[];

/** A side of a cell is cut so many times at most to tell its zeros apart. */
const MOST_CUTS = 7;

/** A zero on a side, and where it stands on the line that {g = 0} is a graph over. */
interface End {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of {g = 0} through a cell of this depth in which it is a graph, told by the signs at the corners and along the
 * sides; undefined where they are not certain. Where g is never of the wrong sign on a side of the window, it may be 0 there:
 * what then only touches the window from within, or lies on its edge, belongs to the graph as if the edge lay further out.
 */
export function linesThrough(
  cell: Cell,
  context: { window: Cell; test: BranchTest; depth: number },
): Line[] | undefined {
  const { window, test, depth } = context;
  const { along } = test;
  const edges = sidesOf(cell).map((side, k) => edgeSign(side, k, window, test));
  const signs = cornerSigns(cell, window, edges, test);
  if (signs.some(Number.isNaN)) return undefined;
  const ends: End[] = [];
  for (const [k, side] of sidesOf(cell).entries()) {
    if (edges[k] !== 0) continue;
    const roots = rootsOn(side, signsOfSide(signs, k), test, depth);
    if (!roots) return undefined;
    ends.push(...roots.map((root) => endOn(root, along)));
  }
  return joined(ends, test, along);
}

/**
 * For a side of the window: the sign that g has beyond the graph on its way out there, if g never has the other one on the
 * side though it may be 0; else 0.
 */
function edgeSign(side: Side, k: number, window: Cell, test: BranchTest): number {
  const [nx, ny] = OUTWARD[k] as readonly [number, number];
  const sign = (test.along[0] * nx + test.along[1] * ny) * (test.rising ? 1 : -1);
  return sign !== 0 && onWindow(side, window) && test.isNowhereAgainst(sign, side) ? sign : 0;
}

/** The signs at the lower and the higher end of side k, from those at the corners. */
const signsOfSide = (signs: readonly number[], k: number): readonly [number, number] => {
  const pair = [signs[k] as number, signs[(k + 1) % 4] as number] as const;
  return k < 2 ? pair : [pair[1], pair[0]];
};

const onWindow = ({ across, at }: Side, { x0, x1, y0, y1 }: Cell): boolean =>
  across === 0 ? at === y0 || at === y1 : at === x0 || at === x1;

/** Parts of a side with a zero each, between certain signs; undefined where they cannot be told apart. */
function rootsOn(
  side: Side,
  signs: readonly [number, number],
  test: BranchTest,
  depth: number,
  cuts = 0,
): Side[] | undefined {
  const product = signs[0] * signs[1];
  if (product !== 1 && product !== -1) return undefined;
  if (test.isPlain(side)) return product === 1 ? [] : [side];
  if (cuts === MOST_CUTS) return undefined;
  const [low, high] = halvesOf(side, depth + cuts);
  const middle = test.signAt(onSide(side, low.to));
  const below = rootsOn(low, [signs[0], middle], test, depth, cuts + 1);
  const above = below && rootsOn(high, [middle, signs[1]], test, depth, cuts + 1);
  return above && [...below, ...above];
}

/** Where a part of a side stands on the line across the direction along which g is monotone. */
function endOn(side: Side, [dx, dy]: readonly [number, number]): End {
  const ends = [side.from, side.to].map((t) => {
    const [x, y] = onSide(side, t);
    return dy * x - dx * y;
  });
  return { side, from: Math.min(...ends), to: Math.max(...ends) };
}

/** In the order of the line that it is a graph over, {g = 0} begins at every other end and stops at the next. */
function joined(ends: End[], test: BranchTest, along: readonly [number, number]): Line[] | undefined {
  if (ends.length % 2 === 1) return undefined;
  const order = (list: End[]) => list.sort((a, b) => a.from + a.to - b.from - b.to);
  const isOrdered = (list: End[]) =>
    list.every(({ to }, k) => k + 1 === list.length || to <= (list[k + 1] as End).from);
  let sorted = order(ends);
  if (sorted.length > 2 && !isOrdered(sorted)) {
    sorted = order(ends.map(({ side }) => ({ ...endOn(test.root(side), along), side })));
    if (!isOrdered(sorted)) return undefined;
  }
  const lines: Line[] = [];
  for (let k = 0; k < sorted.length; k += 2) lines.push([(sorted[k] as End).side, (sorted[k + 1] as End).side]);
  return lines;
}

/**
 * The signs at the corners of a cell. A zero on such an edge of the window has the edge's sign; one at a corner of the window
 * the sign that its neighbours have not; any other is uncertain. Between two edges with the same sign none is asked for;
 * between two with different signs a line begins, which the sides do not tell of: it is uncertain, whatever g is there.
 */
function cornerSigns(cell: Cell, window: Cell, edges: readonly number[], test: BranchTest): number[] {
  const sides = sidesOf(cell);
  const signs = cornersOf(cell).map((corner) => test.signAt(corner));
  return signs.map((sign, k) => {
    const before = (k + 3) % 4;
    const [one = 0, other = one] = [edges[k], edges[before]].filter(Boolean);
    if (edges[k] && edges[before]) return one === other ? one : Number.NaN;
    if (sign !== 0) return sign;
    const open = [k, before].filter((j) => edges[j] === 0);
    const within = open.filter((j) => !onWindow(sides[j] as Side, window));
    if (within.length > 0) return one === 0 ? Number.NaN : one;
    const beyond = open.map((j) => signs[j === k ? (k + 1) % 4 : before] as number);
    const isPlain = open.every((j) => test.isPlain(sides[j] as Side));
    return isPlain ? cornerSign(one, beyond) : Number.NaN;
  });
}

/**
 * The sign of a zero at a corner of the window, from the one that an edge gives it and those at the other ends of plain sides.
 * With an edge's sign that such an end has, too, the corner may be all that the window has of its line: uncertain.
 */
function cornerSign(edge: number, beyond: readonly number[]): number {
  if (edge !== 0) return beyond.every((sign) => sign === -edge) ? edge : Number.NaN;
  return -(beyond.find((sign) => sign !== 0) ?? Number.NaN);
}
