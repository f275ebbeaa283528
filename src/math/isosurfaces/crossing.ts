const maxBracketSteps = 80;
/** A root lies between two places this near, as a share of the interval: far below what the measures need. */
const rootPrecision = 1e-9;

/**
 * The place t in [0, 1] where g passes from ≤ level at one end to > level (or NaN) at the other: secant steps that
 * keep the bracket (the Illinois rule), a bisection when three of them have not halved it, and a short step across the
 * root when the secant has settled. Not narrowed(): every vertex and midpoint of a mesh needs one, and halving would run
 * the function 30 times for each. NaN when the ends do not bracket it.
 */
export function crossing(g: (t: number) => number, level: number): number {
  let a = 0;
  let b = 1;
  let kept = 0;
  let wide = 1;
  let ga = g(0) - level;
  let gb = g(1) - level;
  const startsInside = ga <= 0;
  if (startsInside === gb <= 0) return Number.NaN;
  for (let step = 1; step <= maxBracketSteps && b - a > rootPrecision; step++) {
    const slow = step % 3 === 0 && b - a > wide / 2;
    if (step % 3 === 0) wide = b - a;
    const t = slow ? (a + b) / 2 : secantWithin(a, b, ga / (ga - gb));
    const value = g(t) - level;
    if (value === 0 && !(g(startsInside ? t + rootPrecision : t - rootPrecision) <= level)) return t;
    if (value <= 0 === startsInside) {
      a = t;
      ga = value;
      if (kept === 1) gb /= 2;
      kept = 1;
    } else {
      b = t;
      gb = value;
      if (kept === -1) ga /= 2;
      kept = -1;
    }
  }
  return (a + b) / 2;
}

/** A share of the way from a to b, but at least some of the precision away from either; the middle if it is not in 0 … 1. */
function secantWithin(a: number, b: number, share: number): number {
  if (!(share >= 0 && share <= 1)) return (a + b) / 2;
  const least = rootPrecision / 2;
  return Math.min(Math.max(a + share * (b - a), a + least), b - least);
}
