import { entry } from '../../entries.ts';
import type { BoxBounds } from './box-bounds.ts';
import type { Cell, Place } from './cell.ts';

type Box = Pick<Cell, 'low' | 'high'>;

/**
 * Sets a cell's kind. What there is of the set in a box hangs together where f, continuous in it, is monotone along some axes,
 * and strictly so along one of them or along their diagonal: let f rise along them. Over each point of the other axes the
 * set is then either nothing, or a piece without a gap: f is at most the level where these axes are lowest, at least the
 * level where they are highest. (Along the diagonals the piece is a graph over what draws together towards the middle
 * one.) So the set hangs together if the points for which there is something do: `hangsTogether` asks for that.
 */
export function judge(cell: Cell, bounds: BoxBounds): void {
  const facts = bounds.over(cell.low, cell.high);
  if (facts.side !== 'unknown') cell.kind = 'empty';
  else if (facts.continuous && facts.ways.some((way) => way !== 0)) {
    const strict = facts.strict || bounds.isStrictAcross(cell.low, cell.high, facts.ways);
    if (strict && hangsTogether(cell, facts.ways, bounds)) cell.kind = 'simple';
  }
}

function hangsTogether(box: Box, ways: readonly number[], bounds: BoxBounds): boolean {
  const others = [0, 1, 2].filter((axis) => entry(ways, axis) === 0);
  if (others.length === 0) return true;
  const lowest = isRange(flattened(box, ways, -1), 'below', bounds);
  const highest = isRange(flattened(box, ways, 1), 'above', bounds);
  // On a line both are intervals, and so is what they share; in a plane one of them has to be all of it.
  return others.length === 1 ? lowest !== 'unknown' && highest !== 'unknown' : both(lowest, highest);
}

type Range = 'all' | 'connected' | 'unknown';

const both = (a: Range, b: Range) => (a === 'all' && b !== 'unknown') || (b === 'all' && a !== 'unknown');

/** Does the part of a flat box where f is at most the level (or at least it) hang together, and is it all of it? */
function isRange(box: Box, side: 'below' | 'above', bounds: BoxBounds): Range {
  const facts = bounds.over(box.low, box.high);
  if (facts.side === side) return 'all';
  if (facts.side !== 'unknown') return 'connected';
  if (!facts.continuous) return 'unknown';
  const wide = wideAxes(box);
  if (wide.length === 1) return isInterval(box, side, bounds);
  const way = wide.find((axis) => facts.ways[axis] !== 0);
  if (way === undefined) return aroundCentre(box, side, bounds);
  // Along the axis the part is an interval from one end on, if anything: it hangs together if at that end it does.
  const ways = [0, 1, 2].map((axis) => (axis === way ? (facts.ways[axis] as number) : 0));
  const end = isRange(flattened(box, ways, side === 'below' ? -1 : 1), side, bounds);
  return end === 'unknown' ? 'unknown' : 'connected';
}

/**
 * The same for a flat box that holds a centre, where f goes one way in all directions from there. Where it goes away from the side,
 * the part on that side is all that its points see from there, as |x| + |y| at its corner; where it goes to the side from the
 * level itself, the part is all of the box.
 */
function aroundCentre(box: Box, side: 'below' | 'above', bounds: BoxBounds): Range {
  const wide = wideAxes(box);
  const centre = bounds.centres.find((place) =>
    wide.every((axis) => entry(box.low, axis) < entry(place, axis) && entry(box.high, axis) > entry(place, axis)),
  );
  if (!centre) return 'unknown';
  if (isStarAround(centre, box, { side, bounds })) return 'connected';
  const own = box.low.map((x, axis) => (wide.includes(axis) ? entry(centre, axis) : x)) as unknown as Place;
  const other = side === 'below' ? 'above' : 'below';
  return bounds.isOn(own) && isStarAround(centre, box, { side: other, bounds }) ? 'all' : 'unknown';
}

/** Does f in a flat box go away from the side in all directions from its centre? */
function isStarAround(
  centre: Place,
  { low, high }: Box,
  { side, bounds }: { side: 'below' | 'above'; bounds: BoxBounds },
): boolean {
  const wide = wideAxes({ low, high });
  return [0, 1, 2, 3].every((quadrant) => {
    const up = (axis: number) => ((quadrant >> wide.indexOf(axis)) & 1) === 1;
    const end = (own: Place, inner: boolean) =>
      own.map((x, axis) => (wide.includes(axis) && up(axis) === inner ? entry(centre, axis) : x)) as unknown as Place;
    const { side: here, ways, continuous } = bounds.over(end(low, true), end(high, false));
    const leaves = (axis: number) => (up(axis) ? 1 : -1) * (side === 'below' ? 1 : -1) === ways[axis];
    return here === side || (continuous && here === 'unknown' && wide.every(leaves));
  });
}

const wideAxes = ({ low, high }: Box): number[] => [0, 1, 2].filter((axis) => entry(low, axis) < entry(high, axis));

/** An edge is halved so often at most where f turns. */
const DEEPEST = 16;
const MOST_PARTS = 60;

/** Parts of an edge in order: all of it is wanted, none, f goes to the wanted side along it, or away from it. */
const ONE_INTERVAL = /^n*t*a*w*n*$/;

/** The same for an edge, which falls into parts where f has a side or is monotone. */
function isInterval(box: Box, side: 'below' | 'above', bounds: BoxBounds): Range {
  let looked = 0;
  const partsOf = ({ low, high }: Box, depth: number): string => {
    const facts = bounds.over(low, high);
    looked += 1;
    if (facts.side === side) return 'a';
    if (facts.side !== 'unknown') return 'n';
    const way = facts.ways.reduce((sum, x, axis) => sum + (entry(low, axis) < entry(high, axis) ? x : 0), 0);
    if (facts.continuous && way !== 0) {
      const towards = way > 0 === (side === 'above');
      // From the level on, f goes to the side or comes from it.
      if (bounds.isOn(towards ? low : high)) return 'a';
      return towards ? 't' : 'w';
    }
    if (!facts.continuous || depth === DEEPEST || looked > MOST_PARTS) return '?';
    const middle = parting({ low, high }, bounds);
    return partsOf({ low, high: middle }, depth + 1) + partsOf({ low: middle, high }, depth + 1);
  };
  return ONE_INTERVAL.test(partsOf(box, 0)) ? 'connected' : 'unknown';
}

/** Where an edge is divided: next to a centre that it passes, else in the middle. */
function parting({ low, high }: Box, { centres }: BoxBounds): Place {
  const inner = (axis: number) =>
    centres.map((centre) => entry(centre, axis)).find((x) => x > entry(low, axis) && x < entry(high, axis));
  return low.map((x, axis) => inner(axis) ?? x + (entry(high, axis) - x) / 2) as unknown as Place;
}

/** The face, edge or corner of a box where f is lowest (−1) or highest (1) along the axes with a way. */
function flattened({ low, high }: Box, ways: readonly number[], end: -1 | 1): Box {
  const at = (own: Place) =>
    own.map((x, axis) => {
      const way = entry(ways, axis) * end;
      return way === 0 ? x : entry(way > 0 ? high : low, axis);
    }) as unknown as Place;
  return { low: at(low), high: at(high) };
}
