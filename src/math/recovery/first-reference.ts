import { inverse } from './inverse.ts';

/** Functions of w ∈ ℝᵖ: the j-th is cⱼ + Bⱼ·w, its slope Bⱼ at p·j. More than p of them. */
export interface Deviations {
  readonly offsets: Float64Array;
  readonly slopes: Float64Array;
  readonly p: number;
}

/** p + 1 of the functions with signs. */
interface Beginning {
  readonly places: Int32Array;
  readonly signs: Float64Array;
  /** Of the matrix with a column (σⱼBⱼ, 1) for each. */
  readonly inverted: Float64Array;
}

/**
 * The functions that are largest at 0, with the signs with which they bound what any w can do: those of the u with Σ uⱼBⱼ = 0 and
 * Σ uⱼcⱼ = 1, the last column of the inverse X of the matrix with columns (Bⱼ, cⱼ). With σ for c in the last row the inverse is
 * X − u(σX − e)/Σ|u|, e the last unit vector.
 */
export function firstReference(problem: Deviations): Beginning {
  const size = problem.p + 1;
  const places = largestAtZero(problem);
  const inverted = inverse(columnsOf(problem, places), size);
  const weights = lastColumn(inverted, size);
  const signs = weights.map((u) => (u < 0 ? -1 : 1));
  const row = new Float64Array(size);
  row[size - 1] = -1;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1)
      row[j] = (row[j] as number) + (signs[i] as number) * (inverted[i * size + j] as number);
  const total = weights.reduce((sum, u) => sum + Math.abs(u), 0);
  for (let i = 0; i < size; i += 1) {
    const [sign, share] = [signs[i] as number, (weights[i] as number) / total];
    for (let j = 0; j < size; j += 1)
      inverted[i * size + j] = sign * ((inverted[i * size + j] as number) - share * (row[j] as number));
  }
  return { places, signs, inverted };
}

function largestAtZero({ offsets, p }: Deviations): Int32Array {
  const bySize = Array.from(offsets.keys()).sort(
    (i, j) => Math.abs(offsets[j] as number) - Math.abs(offsets[i] as number),
  );
  return Int32Array.from(bySize.slice(0, p + 1));
}

/** The matrix with a column (Bⱼ, cⱼ) for each, row after row. */
function columnsOf({ offsets, slopes, p }: Deviations, places: Int32Array): Float64Array {
  const size = p + 1;
  const matrix = new Float64Array(size * size);
  places.forEach((j, i) => {
    for (let r = 0; r < p; r += 1) matrix[r * size + i] = slopes[j * p + r] as number;
    matrix[p * size + i] = offsets[j] as number;
  });
  return matrix;
}

/** The last column of a square matrix that is given row after row. */
export function lastColumn(matrix: Float64Array, size: number): Float64Array {
  const column = new Float64Array(size);
  for (let i = 0; i < size; i += 1) column[i] = matrix[i * size + size - 1] as number;
  return column;
}
