import type { Vec2 } from '#math';

/** The part of the plane that the home page shows, or cuts its picture from. */
export const MAP = { x: [-5.6, 5.6], y: [-3.36, 3.36] } as const;
/** The map is painted in square cells, this many to a unit. */
const PER_UNIT = 100 / 7;
const COLUMNS = 160;
const ROWS = 96;
/** Half the width of the brush. */
export const BRUSH = 0.25;

const BARE = 0;
const ZERO = 1;
const NONE = 2;

/** Whether the best point has an exact zero where the loss has its centre there. */
type Outcome = (center: Vec2) => boolean;

const column = (x: number) => (x - MAP.x[0]) * PER_UNIT - 0.5;
const row = (y: number) => (y - MAP.y[0]) * PER_UNIT - 0.5;
const middle = (i: number): Vec2 => [
  MAP.x[0] + ((i % COLUMNS) + 0.5) / PER_UNIT,
  MAP.y[0] + (Math.floor(i / COLUMNS) + 0.5) / PER_UNIT,
];

/** The places where the centre has been, cell by cell, each with what the model says of the cell's own middle. */
export class Ground {
  readonly #cells = new Uint8Array(COLUMNS * ROWS);
  readonly #hasZero: Outcome;
  #covered = 0;
  #zeros = 0;
  #border = 0;

  constructor(hasZero: Outcome) {
    this.#hasZero = hasZero;
  }

  /** Painted cells, those of them with a zero, and the sides on which the two kinds meet. */
  get count() {
    return { covered: this.#covered, zeros: this.#zeros, border: this.#border };
  }

  /** Draws the brush along a segment. Returns whether there is new paint. */
  paint(from: Vec2, to: Vec2): boolean {
    const before = this.#covered;
    const [left, right] = within(
      column(Math.min(from[0], to[0]) - BRUSH),
      column(Math.max(from[0], to[0]) + BRUSH),
      COLUMNS,
    );
    const [low, high] = within(row(Math.min(from[1], to[1]) - BRUSH), row(Math.max(from[1], to[1]) + BRUSH), ROWS);
    for (let j = low; j <= high; j += 1)
      for (let i = left; i <= right; i += 1) {
        const cell = j * COLUMNS + i;
        if (this.#cells[cell] === BARE && distance(middle(cell), from, to) <= BRUSH) this.#cover(cell);
      }
    return this.#covered > before;
  }

  #cover(cell: number): void {
    const kind = this.#hasZero(middle(cell)) ? ZERO : NONE;
    this.#cells[cell] = kind;
    this.#covered += 1;
    if (kind === ZERO) this.#zeros += 1;
    const i = cell % COLUMNS;
    const beside = [i > 0 ? cell - 1 : -1, i < COLUMNS - 1 ? cell + 1 : -1, cell - COLUMNS, cell + COLUMNS];
    this.#border += beside.filter((other) => this.#cells[other] === ZERO + NONE - kind).length;
  }
}

/** The share of places with a zero in the part of the map that lies within `half` of its middle, to either side and up and down. */
export function shareWithin(hasZero: Outcome, half: Vec2): number {
  const seen = Array.from({ length: COLUMNS * ROWS }, (_, cell) => middle(cell)).filter(
    ([x, y]) => Math.abs(x) <= half[0] && Math.abs(y) <= half[1],
  );
  return seen.filter(hasZero).length / seen.length;
}

/** The whole numbers from `low` to `high` that count something. */
const within = (low: number, high: number, count: number) =>
  [Math.max(0, Math.ceil(low)), Math.min(count - 1, Math.floor(high))] as const;

/** From a point to a segment. */
function distance([x, y]: Vec2, [ax, ay]: Vec2, [bx, by]: Vec2): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
