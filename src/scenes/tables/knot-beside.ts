import type { LassoPath } from '#math/regression';

/** The λ of the next knot of a path to the left (−1) or to the right; without one, the end of what is drawn. */
export function knotBeside(
  path: LassoPath | undefined,
  [least, most]: readonly [number, number],
  { lambda, direction }: { readonly lambda: number; readonly direction: -1 | 1 },
): number {
  const knots = (path?.knots ?? []).map((knot) => knot.lambda);
  if (direction < 0) return knots.find((knot) => knot < lambda && knot >= least) ?? least;
  return knots.findLast((knot) => knot > lambda) ?? most;
}
