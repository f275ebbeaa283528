/** A rectangle of the plane, the closed one. */
export interface Cell {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A side of a cell, or a part of one: where `across` is 0 it runs along x at y = at, else along y at x = at. */
export interface Side {
  readonly across: 0 | 1;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The corners of a cell: 0 low left, 1 low right, 2 high right, 3 high left. */
export const cornersOf = ({ x0, x1, y0, y1 }: Cell): readonly (readonly [number, number])[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** The sides of a cell: 0 bottom, 1 right, 2 top, 3 left; side k joins the corners k and k + 1. */
export const sidesOf = ({ x0, x1, y0, y1 }: Cell): readonly Side[] => [
  { across: 0, at: y0, from: x0, to: x1 },
  { across: 1, at: x1, from: y0, to: y1 },
  { across: 0, at: y1, from: x0, to: x1 },
  { across: 1, at: x0, from: y0, to: y1 },
];

/** The directions out of a cell across its sides. */
export const OUTWARD = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** A place on a side. */
export const onSide = ({ across, at }: Side, t: number): readonly [number, number] =>
  across === 0 ? [t, at] : [at, t];

/** A side as the box that it is. */
export const boxOf = (side: Side): Cell => {
  const [[x0, y0], [x1, y1]] = [onSide(side, side.from), onSide(side, side.to)];
  return { x0, x1, y0, y1 };
};

/**
 * Where a cell is cut: not in the middle, and elsewhere at every depth, so that the axes, the diagonals and other lines on
 * which level sets like to cross, touch or turn do not fall on the sides of cells.
 */
const CUTS = [
  [0.48371, 0.51639],
  [0.52173, 0.47911],
  [0.49217, 0.48613],
] as const;

/** Where, between two numbers along x (0) or y (1), a cell of this depth is cut. */
function cutAt(axis: 0 | 1, depth: number, from: number, to: number): number {
  const share = (CUTS[depth % CUTS.length] as (typeof CUTS)[number])[axis];
  return from + share * (to - from);
}

/** The four parts of a cell. */
export function partsOf({ x0, x1, y0, y1 }: Cell, depth: number): Cell[] {
  const [x, y] = [cutAt(0, depth, x0, x1), cutAt(1, depth, y0, y1)];
  return [
    { x0, x1: x, y0, y1: y },
    { x0: x, x1, y0, y1: y },
    { x0: x, x1, y0: y, y1 },
    { x0, x1: x, y0: y, y1 },
  ];
}

/** The two parts of a side of a cell of this depth: what the sides of its parts would be. */
export function halvesOf(side: Side, depth: number): readonly [Side, Side] {
  const at = cutAt(side.across, depth, side.from, side.to);
  return [
    { ...side, to: at },
    { ...side, from: at },
  ];
}
