import { entry } from '../../entries.ts';
import { combine, type Expression, number } from '../../formula/expression.ts';
import { compile } from '../../formula/program.ts';
import { FormulaBounds } from '../../intervals/formula-bounds.ts';
import type { Place } from './cell.ts';
import { exactValue } from './exact-value.ts';

const AXES: readonly Place[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
/** The diagonals of faces and of the cell. */
const DIAGONALS: readonly Place[] = [
  [0, 1, 1],
  [0, 1, -1],
  [1, 0, 1],
  [1, 0, -1],
  [1, 1, 0],
  [1, -1, 0],
  [1, 1, 1],
  [1, 1, -1],
  [1, -1, 1],
  [1, -1, -1],
];

/** Where g = f − level may be in a box: the bounds hold for f at every point. */
export type Side = 'below' | 'above' | 'nowhere' | 'unknown';

/** What is known of f in a box. */
export interface BoxFacts {
  readonly side: Side;
  readonly continuous: boolean;
  /** Along each axis, 1 or −1 where f does not fall or does not rise, else 0. */
  readonly ways: readonly number[];
  /** Is f strictly monotone along one of the axes that have a way? */
  readonly strict: boolean;
}

interface Given {
  readonly form: Expression;
  readonly f: Expression;
  readonly level: number;
  readonly w: number;
  readonly centres?: readonly Place[];
}

/** Bounds of f over boxes, flat ones included. */
export class BoxBounds {
  readonly #bounds: FormulaBounds;
  readonly #middle: FormulaBounds;
  readonly #diagonals: FormulaBounds;
  readonly #domain: FormulaBounds | undefined;
  readonly #given: Given;
  readonly #level: number;
  /** Places around which f is looked at: it may turn there, or have the level in a face of the cube. */
  readonly centres: readonly Place[];

  /** `form` has the level where f has it; f is asked only where it is a real number. */
  constructor(given: Given) {
    const { form, f, level, w, centres = [] } = given;
    this.#given = given;
    this.centres = [[0, 0, 0], ...centres];
    const bound = new Map([[3, w]]);
    // Nothing is level in a formula without a variable: it has still a box.
    const program = compile(combine('add', form, number(0)), bound);
    this.#bounds = new FormulaBounds(program, AXES);
    this.#diagonals = new FormulaBounds(program, DIAGONALS);
    this.#middle = new FormulaBounds(program, []);
    this.#domain = form === f ? undefined : new FormulaBounds(compile(combine('add', f, number(0)), bound), []);
    this.#level = level;
  }

  over(low: Place, high: Place): BoxFacts {
    const bounds = this.#bounds;
    bounds.over({ low, high });
    this.#domain?.over({ low, high });
    const domain = this.#domain ?? bounds;
    const continuous = bounds.continuous && domain.everywhere;
    let side = this.#sideOf(bounds.low, bounds.high);
    if (!domain.somewhere || !bounds.somewhere) side = 'nowhere';
    if (side !== 'unknown' || !continuous) return { side, continuous, ways: NO_WAYS, strict: false };
    bounds.slopes();
    side = this.#fromMiddle(low, high);
    const ways = [0, 1, 2].map((axis) => (bounds.slopeLow(axis) >= 0 ? 1 : bounds.slopeHigh(axis) <= 0 ? -1 : 0));
    const strict = ways.some((_, axis) => bounds.slopeLow(axis) > 0 || bounds.slopeHigh(axis) < 0);
    return { side, continuous, ways, strict };
  }

  /** Is f strictly monotone in a box along the diagonal of the axes that have a way? */
  isStrictAcross(low: Place, high: Place, ways: readonly number[]): boolean {
    const bounds = this.#diagonals;
    bounds.over({ low, high });
    bounds.slopes();
    return DIAGONALS.some((d, k) => isDiagonalOf(d, ways) && (bounds.slopeLow(k) > 0 || bounds.slopeHigh(k) < 0));
  }

  /** The side of the level on which a point is for sure. */
  at(place: Place): Side {
    this.#middle.over({ low: place, high: place });
    return this.#middle.everywhere ? this.#sideOf(this.#middle.low, this.#middle.high) : 'unknown';
  }

  /** Has f the level at a point, without any rounding? */
  isOn(place: Place): boolean {
    const { form, w } = this.#given;
    if (exactValue(form, [...place, w]) !== this.#level) return false;
    this.#domain?.over({ low: place, high: place });
    return this.#domain?.everywhere ?? true;
  }

  #sideOf(low: number, high: number): Side {
    return low > this.#level ? 'above' : high < this.#level ? 'below' : 'unknown';
  }

  /** Bounds from the value in the middle and the slopes: nearer than the others where the box is small. */
  #fromMiddle(low: Place, high: Place): Side {
    const middle = low.map((x, axis) => x + (entry(high, axis) - x) / 2) as unknown as Place;
    this.#middle.over({ low: middle, high: middle });
    let [from, to] = [this.#middle.low, this.#middle.high];
    for (let axis = 0; axis < 3; axis++) {
      const reach = Math.max(entry(high, axis) - entry(middle, axis), entry(middle, axis) - entry(low, axis));
      const slope = Math.max(Math.abs(this.#bounds.slopeLow(axis)), Math.abs(this.#bounds.slopeHigh(axis)));
      const way = reach > 0 ? reach * slope * OUTWARD : 0;
      from -= way;
      to += way;
    }
    const slack = ROUNDING * Math.max(Math.abs(from), Math.abs(to));
    return this.#sideOf(from - slack, to + slack);
  }
}

/** More than the rounding of the few operations that bound f from the middle. */
const OUTWARD = 1 + 1e-14;
const ROUNDING = 1e-14;

const NO_WAYS = [0, 0, 0];

/** Does a direction follow these ways, all forwards or all backwards, along every axis that it has a part of? */
function isDiagonalOf(direction: Place, ways: readonly number[]): boolean {
  const products = direction.map((x, axis) => x * entry(ways, axis));
  if (direction.some((x, axis) => x !== 0 && entry(ways, axis) === 0)) return false;
  return products.every((x) => x >= 0) || products.every((x) => x <= 0);
}
