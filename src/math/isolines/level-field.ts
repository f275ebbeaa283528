import { evaluate } from '../formula/evaluate.ts';
import type { Formula } from '../formula/formula.ts';
import { slope } from '../formula/gradient.ts';

/** g = f − level of a formula in x and y, with its slopes; where f is not a real number, g is +∞: outside {g ≤ 0}. */
export class LevelField {
  /** ∂g/∂x and ∂g/∂y at the last point given to jet(). */
  slopeX = 0;
  slopeY = 0;
  readonly formula: Formula;
  readonly level: number;
  private readonly point = new Float64Array(2);
  private readonly values: Float64Array;
  private readonly slopes: Float64Array;

  constructor(formula: Formula, level: number) {
    this.formula = formula;
    this.level = level;
    this.values = new Float64Array(formula.program.codes.length);
    this.slopes = new Float64Array(formula.program.codes.length);
  }

  value(x: number, y: number): number {
    this.point[0] = x;
    this.point[1] = y;
    const g = evaluate(this.formula.program, this.point, this.values) - this.level;
    return Number.isNaN(g) ? Number.POSITIVE_INFINITY : g;
  }

  /** The value, and the slopes on the side. */
  jet(x: number, y: number): number {
    const g = this.value(x, y);
    this.slopeX = slope(this.formula.program, 0, this.values, this.slopes);
    this.slopeY = slope(this.formula.program, 1, this.values, this.slopes);
    return g;
  }
}
