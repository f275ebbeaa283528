import type { BranchTest } from './branch-test.ts';
import { type Cell, cornersOf, halvesOf, onSide, type Side, sidesOf } from './cells.ts';

/** A line through a cell, from side to side: its ends are the zeros of two parts of sides. */
export type Line = readonly [from: Side, to: Side];

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
 * sides; undefined where they are not certain. A corner of the window at which g is exactly 0, and a side of the window all
 * along which it is, count as the far side of the line that ends there or lies there.
 */
export function linesThrough(
  cell: Cell,
  context: { window: Cell; test: BranchTest; depth: number },
): Line[] | undefined {
  const { window, test, depth } = context;
  const { along } = test;
  const signs = cornerSigns(cell, window, test);
  const ends: End[] = [];
  for (const [k, side] of sidesOf(cell).entries()) {
    const [first, second] = signsOfSide(signs, k);
    const roots = isEdge(side, window, test) ? edgeRoots(first, second) : rootsOn(side, [first, second], test, depth);
    if (!roots) return undefined;
    ends.push(...roots.map((root) => endOn(root, along)));
  }
  return joined(ends, test, along);
}

/** The signs at the lower and the higher end of side k, from those at the corners. */
const signsOfSide = (signs: readonly number[], k: number): readonly [number, number] => {
  const pair = [signs[k] as number, signs[(k + 1) % 4] as number] as const;
  return k < 2 ? pair : [pair[1], pair[0]];
};

/** A side of the window that belongs to the level set ends nothing, if the inside lies on one side of the level. */
const edgeRoots = (first: number, second: number): Side[] | undefined => (first * second === 1 ? [] : undefined);

const isEdge = (side: Side, window: Cell, test: BranchTest): boolean => onWindow(side, window) && test.isZero(side);

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

/** The signs at the corners; a zero on the edge of the window is given the sign that its neighbours have not. */
function cornerSigns(cell: Cell, window: Cell, test: BranchTest): number[] {
  const signs = cornersOf(cell).map((corner) => test.signAt(corner));
  if (!signs.includes(0)) return signs;
  const sides = sidesOf(cell);
  return signs.map((sign, k) => {
    if (sign !== 0) return sign;
    const beside = [sides[k] as Side, sides[(k + 3) % 4] as Side];
    const isWindowCorner = beside.every((side) => onWindow(side, window));
    if (!isWindowCorner && !beside.some((side) => isEdge(side, window, test))) return Number.NaN;
    const around = [signs[(k + 1) % 4], signs[(k + 3) % 4], signs[(k + 2) % 4]];
    return -(around.find((other) => other !== 0) ?? Number.NaN);
  });
}
