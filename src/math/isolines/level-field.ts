import { evaluate } from '../formula/evaluate.ts';
import { slope } from '../formula/gradient.ts';
import type { Program } from '../formula/program.ts';
import { roundingBound } from '../level-sets/rounding.ts';

/** How far from its curve rounding leaves a point that was found on it, relative to the largest coordinate. */
const PLACE_ERROR = 4 * Number.EPSILON;
/** Rounding bounds are to first order, and engines differ in the last digits of sin, exp, … */
const SLACK = 4;

/** g = f − level of a formula in x and y, with its slopes; where f is not a real number, g is +∞: outside {g ≤ 0}. */
export class LevelField {
  /** ∂g/∂x and ∂g/∂y at the last point given to jet(). */
  slopeX = 0;
  slopeY = 0;
  readonly program: Program;
  readonly level: number;
  /** The largest size of a coordinate that it is asked about. */
  readonly reach: number;
  private readonly point = new Float64Array(2);
  private readonly values: Float64Array;
  private readonly scratch: Float64Array;
  private readonly placeErrors: readonly number[];

  constructor(program: Program, level: number, reach: number) {
    this.program = program;
    this.level = level;
    this.reach = reach;
    this.values = new Float64Array(program.codes.length);
    this.scratch = new Float64Array(program.codes.length);
    this.placeErrors = [PLACE_ERROR * reach, PLACE_ERROR * reach];
  }

  value(x: number, y: number): number {
    return this.plain(x, y);
  }

  private plain(x: number, y: number): number {
    this.point[0] = x;
    this.point[1] = y;
    const g = evaluate(this.program, this.point, this.values) - this.level;
    return Number.isNaN(g) ? Number.POSITIVE_INFINITY : g;
  }

  /** The value, and the slopes on the side. */
  jet(x: number, y: number): number {
    const g = this.value(x, y);
    this.slopeX = slope(this.program, 0, this.values, this.scratch);
    this.slopeY = slope(this.program, 1, this.values, this.scratch);
    return g;
  }

  /** Is g 0 here, as far as the roundings of the formula and of the place can tell? */
  isZero(x: number, y: number): boolean {
    return this.isWithin(0, x, y);
  }

  /** Is g 0 here or so near to here that rounding cannot tell, also where sign leaps? */
  mayBeZero(x: number, y: number): boolean {
    return this.isWithin(2, x, y);
  }

  private isWithin(leap: number, x: number, y: number): boolean {
    const g = Math.abs(this.plain(x, y));
    if (!(g < Number.POSITIVE_INFINITY)) return false;
    const bound = roundingBound(this.program, this.values, this.scratch, this.placeErrors, leap);
    return bound < Number.POSITIVE_INFINITY && g <= SLACK * (bound + Number.EPSILON * Math.abs(this.level));
  }
}
