export type Place = readonly [number, number, number];

/** A box of the octree over the cube. */
export interface Cell {
  readonly low: Place;
  readonly high: Place;
  readonly depth: number;
  /** Eight, child x + 2y + 4z; nothing for a leaf. */
  children?: readonly Cell[] | undefined;
  /** What is known of the level set in a leaf: there is none · what there is hangs together · anything may be. */
  kind: 'empty' | 'simple' | 'open';
  /** Number among the leaves that are not empty, or −1. */
  index: number;
}

/**
 * Where a cell is cut, as a share of its side along each axis: at no simple place, so that the planes, corners and tangents
 * that formulas have do not fall on faces of cells.
 */
const CUTS: Place = [0.4837, 0.5129, 0.4713];

export const cellOf = (low: Place, high: Place, depth: number): Cell => ({ low, high, depth, kind: 'open', index: -1 });

/** The eight parts of a cell. Neighbours with a face in common cut that face alike. */
export function divided({ low, high, depth }: Cell): Cell[] {
  const middle = low.map((from, axis) => from + (CUTS[axis] as number) * ((high[axis] as number) - from));
  return Array.from({ length: 8 }, (_, child) => {
    const part = (below: readonly number[], above: readonly number[]) =>
      below.map((x, axis) => ((child >> axis) & 1 ? (above[axis] as number) : x)) as unknown as Place;
    return cellOf(part(low, middle), part(middle, high), depth + 1);
  });
}
