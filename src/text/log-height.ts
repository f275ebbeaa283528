/** Where what has no place of its own stands on a logarithmic axis, in powers of ten. */
export interface LogPlaces {
  /** Sizes below this power stand at it. */
  readonly floor: number;
  /** Exact zeros stand here: in a strip of their own below the floor. */
  readonly zero: number;
}

/** The height of a value of either sign on a logarithmic axis: its decimal logarithm; NaN for NaN. */
export const logHeight = (value: number, { floor, zero }: LogPlaces): number =>
  value === 0 ? zero : Math.max(floor, Math.log10(Math.abs(value)));
