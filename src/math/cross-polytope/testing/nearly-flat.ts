/** For tests: vvᵀ + 10⁻¹²·I in three parameters, of a condition near 10¹² for v of length 1, by its rows from the diagonal on. */
export const nearlyFlat = (v: readonly number[]): number[] =>
  [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 1],
    [1, 2],
    [2, 2],
  ].map(([i = 0, j = 0]) => (v[i] as number) * (v[j] as number) + (i === j ? 1e-12 : 0));
