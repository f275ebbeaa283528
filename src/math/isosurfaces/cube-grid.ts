/** Samples of a function on the cube [−half, half]³, n points an axis: values[(k·n + j)·n + i] at (x_i, y_j, z_k). */
export interface CubeGrid {
  readonly values: Float64Array;
  /** Points an axis, at least 2. */
  readonly n: number;
  /** Half the side of the cube, positive. */
  readonly half: number;
  /** The surface is the boundary of {f ≤ level}: NaN and +∞ lie outside, −∞ inside. */
  readonly level: number;
}

/** Throws a RangeError that names the argument at fault. */
export function checkCubeGrid({ values, n, half, level }: CubeGrid): void {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`n must be an integer of at least 2, got ${n}`);
  if (!(half > 0 && half < Infinity)) throw new RangeError(`half must be positive and finite, got ${half}`);
  if (!Number.isFinite(level)) throw new RangeError(`level must be finite, got ${level}`);
  if (values.length !== n ** 3) throw new RangeError(`values must hold n³ = ${n ** 3} samples, got ${values.length}`);
}
