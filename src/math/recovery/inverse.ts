/** The inverse of a square matrix, row after row, by elimination with the largest pivots; no finite numbers where there is none. */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const left = matrix.slice();
  const right = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) right[i * size + i] = 1;
  for (let i = 0; i < size; i += 1) {
    const pivot = largestBelow(left, size, i);
    for (const part of [left, right]) {
      if (pivot !== i) swapRows(part, size, i, pivot);
    }
    const factor = 1 / (left[i * size + i] as number);
    for (const part of [left, right]) scaleRow(part, size, i, factor);
    for (let r = 0; r < size; r += 1) {
      const times = left[r * size + i] as number;
      if (r === i || times === 0) continue;
      takeRow(left, size, { from: r, row: i, times, first: i });
      takeRow(right, size, { from: r, row: i, times, first: 0 });
    }
  }
  return right;
}

function largestBelow(matrix: Float64Array, size: number, i: number): number {
  let best = i;
  for (let r = i + 1; r < size; r += 1)
    if (Math.abs(matrix[r * size + i] as number) > Math.abs(matrix[best * size + i] as number)) best = r;
  return best;
}

function swapRows(matrix: Float64Array, size: number, i: number, j: number): void {
  const kept = matrix.slice(i * size, (i + 1) * size);
  matrix.copyWithin(i * size, j * size, (j + 1) * size);
  matrix.set(kept, j * size);
}

/** A row, times a factor. */
export function scaleRow(matrix: Float64Array, size: number, i: number, factor: number): void {
  for (let at = i * size; at < (i + 1) * size; at += 1) matrix[at] = (matrix[at] as number) * factor;
}

interface Taking {
  readonly from: number;
  readonly row: number;
  readonly times: number;
  /** The row is zero before this entry. */
  readonly first: number;
}

/** Takes a multiple of one row from another. */
export function takeRow(matrix: Float64Array, size: number, { from, row, times, first }: Taking): void {
  const [a, b] = [from * size, row * size];
  for (let j = first; j < size; j += 1) matrix[a + j] = (matrix[a + j] as number) - times * (matrix[b + j] as number);
}
