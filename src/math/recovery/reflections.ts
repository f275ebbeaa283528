/** A matrix in one list, column after column. */
export interface Columns {
  readonly data: Float64Array;
  readonly height: number;
  readonly width: number;
}

/** The mirrors of Householder: the i-th takes v to v − (uᵢ·v)uᵢ, uᵢ zero above i and of length √2, or nothing. */
export type Mirrors = Columns;

/**
 * Turns the first `pivots` columns into an upper triangle by mirrors, which all columns go through, in place: A = Q·result, Q the
 * product of the mirrors. Needs at least as many rows.
 */
export function triangulate({ data, height, width }: Columns, pivots: number): Mirrors {
  const mirrors = { data: new Float64Array(pivots * height), height, width: pivots };
  for (let i = 0; i < pivots; i += 1) {
    const mirror = mirrors.data.subarray(i * height, (i + 1) * height);
    mirrorOf(data, i * height + i, mirror, i);
    for (let j = i; j < width; j += 1) reflect(mirror, data, j * height, i);
  }
  return mirrors;
}

/** The mirror that takes what stands from `at` on, the part of a column below row i, to a multiple of the first unit vector. */
function mirrorOf(data: Float64Array, at: number, mirror: Float64Array, i: number): void {
  let square = 0;
  for (let r = i; r < mirror.length; r += 1) square += (data[at + r - i] as number) ** 2;
  if (square === 0) return;
  const first = data[at] as number;
  const length = Math.sqrt(square);
  const shifted = first + (first < 0 ? -length : length);
  const unit = 1 / Math.sqrt(length * Math.abs(shifted));
  mirror[i] = shifted * unit;
  for (let r = i + 1; r < mirror.length; r += 1) mirror[r] = (data[at + r - i] as number) * unit;
}

/** The column that begins at `at`, mirrored; the mirror is zero above row i. */
function reflect(mirror: Float64Array, data: Float64Array, at: number, i: number): void {
  let product = 0;
  for (let r = i; r < mirror.length; r += 1) product += (mirror[r] as number) * (data[at + r] as number);
  for (let r = i; r < mirror.length; r += 1) data[at + r] = (data[at + r] as number) - product * (mirror[r] as number);
}

/** Q·v, in place. */
export function turnBack({ data, height, width }: Mirrors, v: Float64Array): void {
  for (let i = width - 1; i >= 0; i -= 1) reflect(data.subarray(i * height, (i + 1) * height), v, 0, i);
}

/** R⁻ᵀb for the triangle R of the first b.length columns. */
export function solveTransposed({ data, height }: Columns, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let j = 0; j < x.length; j += 1) {
    let rest = x[j] as number;
    for (let i = 0; i < j; i += 1) rest -= (data[j * height + i] as number) * (x[i] as number);
    x[j] = rest / (data[j * height + j] as number);
  }
  return x;
}

/** R⁻¹b. */
export function solveTriangle({ data, height }: Columns, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let j = x.length - 1; j >= 0; j -= 1) {
    const value = (x[j] as number) / (data[j * height + j] as number);
    x[j] = value;
    for (let i = 0; i < j; i += 1) x[i] = (x[i] as number) - (data[j * height + i] as number) * value;
  }
  return x;
}

/** The Frobenius norm of R⁻¹, R of `size` columns: no larger is what R⁻¹ makes of a unit vector. */
export function inverseSize(triangle: Columns, size: number): number {
  let square = 0;
  for (let j = 0; j < size; j += 1) {
    const unit = new Float64Array(j + 1);
    unit[j] = 1;
    for (const entry of solveTriangle(triangle, unit)) square += entry * entry;
  }
  return Math.sqrt(square);
}
