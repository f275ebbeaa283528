/**
 * A face of the ball ‖φ‖₁ ≤ c, which in n dimensions is a cross-polytope: the signs of the parameters on it, 0 for those that
 * are zero there. One sign is a vertex, two an edge, n a facet.
 */
export type Signs = readonly number[];

/** How many parameters are not zero on a face. */
export const nonzeros = (signs: Signs) => signs.filter((s) => s !== 0).length;

/** All faces in n dimensions but the inside, 3ⁿ − 1 of them: vertices first, then edges, and so on. */
export function facesOf(n: number): Signs[] {
  let patterns: Signs[] = [[]];
  for (let j = 0; j < n; j += 1) patterns = patterns.flatMap((signs) => [1, -1, 0].map((s) => [...signs, s]));
  return patterns.filter((signs) => nonzeros(signs) > 0).sort((a, b) => nonzeros(a) - nonzeros(b));
}
