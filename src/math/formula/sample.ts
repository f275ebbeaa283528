import { real } from '../entries.ts';
import type { Formula } from './formula.ts';
import { compile } from './program.ts';
import { regroup } from './regroup.ts';
import { rowSampler } from './rows.ts';

/**
 * `n` equally spaced numbers from `from` to `to`, both included and exact; a range symmetric about 0 gives numbers
 * symmetric about 0 to the last bit. Throws when n is not an integer ≥ 2.
 */
export function gridLine(from: number, to: number, n: number): Float64Array {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`n must be an integer of at least 2, not ${n}`);
  const line = Float64Array.from({ length: n }, (_, i) => ((n - 1 - i) * from + i * to) / (n - 1) + 0);
  line[0] = from;
  line[n - 1] = to;
  return line;
}

/**
 * f(x, y) at n × n points of the square [a, b]², the frame included: `values[j*n + i] = f(xᵢ, yⱼ)`, x fastest. The
 * formula's first two variables are x and y; it must not use others. NaN where f is not a real number.
 */
export function sampleGrid2(formula: Formula, grid: { window: readonly [number, number]; n: number }): Float64Array {
  const { n } = grid;
  const line = gridLine(grid.window[0], grid.window[1], n);
  const fill = rowSampler(formula.program, line);
  const values = new Float64Array(n * n);
  for (let j = 0; j < n; j += 1) fill(real(line, j), 0, values, j * n);
  return values;
}

/**
 * f(x, y, z[, w]) at n × n × n points of the cube [−half, half]³, the faces included:
 * `values[(k*n + j)*n + i] = f(xᵢ, yⱼ, zₖ, w)`, x fastest. NaN where f is not a real number.
 * Sums are taken in another order than by value(), so the two may differ in the last bits. `into`, of n³ numbers,
 * receives the values and is returned; without it there is a new array.
 */
export function sampleGrid3(
  formula: Pick<Formula, 'expression'>,
  grid: { half: number; n: number; w?: number; into?: Float64Array },
): Float64Array {
  const { half, n, w = 0, into } = grid;
  const line = gridLine(-half, half, n);
  if (into !== undefined && into.length !== n ** 3) throw new RangeError(`into must hold ${n ** 3} numbers`);
  const fill = rowSampler(compile(regroup(formula.expression), new Map([[3, w]])), line);
  const values = into ?? new Float64Array(n * n * n);
  for (let k = 0; k < n; k += 1) {
    for (let j = 0; j < n; j += 1) fill(real(line, j), real(line, k), values, (k * n + j) * n);
  }
  return values;
}
