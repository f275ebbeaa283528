import { powerSum } from '../norm.ts';
import { lossAt, type Quadratic } from '../quadratic.ts';
import { deadBand, type PowerPenalty, powerShrink } from '../shrinkage.ts';
import { QUADRANTS, type Vec2 } from '../vector.ts';

/** A candidate for the minimum. */
interface Candidate {
  readonly phi: Vec2;
  readonly objective: number;
}

/**
 * argmin L + λΣ|φⱼ|^p for 0 < p < 1 and λ > 0. The candidates are the origin, the minima on the two axes, each a
 * powerShrink, and in each open quadrant at most one more: where the Hessian H − diag(dⱼ), dⱼ = λp(1−p)φⱼ^{p−2}, is
 * positive semidefinite the objective is convex, and that region is convex, because dⱼ is convex and decreasing in φⱼ.
 */
export function concaveMinimizer(q: Quadratic, penalty: PowerPenalty): Vec2 {
  let best = sparsest(q, penalty);
  for (const signs of QUADRANTS) {
    const phi = innerMinimum(folded(q, signs), penalty, best.objective);
    if (phi) best = better(best, candidate(q, penalty, [signs[0] * phi[0], signs[1] * phi[1]]));
  }
  return best.phi;
}

/** The best of the origin, the minima on the axes (for 0 ≤ p ≤ 1) and `others`; the first of equals. */
export function sparsest(q: Quadratic, penalty: PowerPenalty, others: readonly Vec2[] = []): Candidate {
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  const along = (z: number, h: number) => powerShrink(z, { lambda: penalty.lambda / h, p: penalty.p });
  const first: Vec2 = [along(m1 + (h12 * m2) / h11, h11), 0];
  const second: Vec2 = [0, along(m2 + (h12 * m1) / h22, h22)];
  return [first, second, ...others]
    .map((phi) => candidate(q, penalty, phi))
    .reduce(better, candidate(q, penalty, [0, 0]));
}

const candidate = (q: Quadratic, { lambda, p }: PowerPenalty, phi: Vec2): Candidate => ({
  phi,
  objective: lossAt(q, phi) + lambda * powerSum(phi, p),
});
const better = (best: Candidate, next: Candidate) => (next.objective < best.objective ? next : best);

/** The loss seen from a quadrant: H and centre for (|φ₁|, |φ₂|). */
function folded({ hessian: [h11, h12, h22], center: [m1, m2] }: Quadratic, [s1, s2]: Vec2): Folded {
  return { h11, h12: s1 * s2 * h12, h22, m1: s1 * m1, m2: s2 * m2 };
}
type Folded = Readonly<Record<'h11' | 'h12' | 'h22' | 'm1' | 'm2', number>>;

const MOST_STEPS = 200;
/** A Newton step of at most this share of y ends where only rounding is left: its error is squared. */
const LAST_STEP = 2 ** -34;

/**
 * The minimum in the open first quadrant, unless it is none or not below `bound`. As in one parameter, a global minimizer
 * has φⱼ at least as large as the jump for curvature hⱼⱼ (else moving φⱼ alone to 0 or beyond would do better).
 *
 * For a given φ₂ = y the best x(y) ≥ jump is a powerShrink and concave in y, so d₁(x(y)) is convex, and the slope G(y)
 * of what is left has a concave derivative: G′ = h₂₂ − d₂(y) − h₁₂²/(h₁₁ − d₁(x)). A minimum is a root of G where G′ > 0,
 * an interval. There the sign of G tells on which side the root is, outside of it the sign of G″ where the interval is;
 * Newton's steps between bisections find the root, or the bracket closes. Where even the parabola of G″ over the whole
 * side, which G′ being concave bounds G by, does not reach 0, there is no root.
 */
function innerMinimum(f: Folded, { lambda, p }: PowerPenalty, bound: number): Vec2 | undefined {
  const { h11, h12, h22, m1, m2 } = f;
  const bestFirst = (y: number) => powerShrink(m1 - (h12 * (y - m2)) / h11, { lambda: lambda / h11, p });
  let [low, high] = bracket(f, { lambda, p }, bound);
  let y = m2 > low && m2 < high ? m2 : (low + high) / 2;
  for (let k = 0; k < MOST_STEPS && y > low && y < high; k += 1) {
    const x = bestFirst(y);
    if (x === 0) return undefined;
    const pull = [lambda * p * x ** (p - 1), lambda * p * y ** (p - 1)] as const;
    const [d1, d2] = [((1 - p) * pull[0]) / x, ((1 - p) * pull[1]) / y];
    const turn = -h12 / (h11 - d1);
    const slope = h22 * (y - m2) + h12 * (x - m1) + pull[1];
    const bend = h22 - d2 + h12 * turn;
    const twist = (2 - p) * (d2 / y + (d1 / x) * turn ** 3);
    const next = y - slope / bend;
    if (bend > 0 && Math.abs(next - y) <= LAST_STEP * y) return [bestFirst(next), next];
    if (bend > 0 && 2 * slope * twist > bend * bend) return undefined;
    if (bend > 0 ? slope > 0 : twist < 0) high = y;
    else low = y;
    y = bend > 0 && next > low && next < high ? next : (low + high) / 2;
  }
  return undefined;
}

const NOWHERE: Vec2 = [0, 0];

/** The φ₂ of points in the first quadrant, beyond both jumps, that may have an objective below `bound`. */
function bracket({ h11, h12, h22, m1, m2 }: Folded, { lambda, p }: PowerPenalty, bound: number): Vec2 {
  const across = deadBand({ lambda: lambda / h11, p });
  const { jump } = deadBand({ lambda: lambda / h22, p });
  const room = 2 * (bound - lambda * powerSum([across.jump, jump], p));
  const determinant = h11 * h22 - h12 * h12;
  if (room < (Math.max(0, across.jump - m1) ** 2 * determinant) / h22) return NOWHERE;
  const reach = Math.sqrt((Math.max(0, room) * h11) / determinant);
  /** Here x(y) leaves the dead band. */
  const edge = m2 + ((m1 - across.halfWidth) * h11) / h12;
  const low = Math.max(jump, m2 - reach, h12 < 0 ? edge : 0);
  return [low, Math.min(m2 + reach, h12 > 0 ? edge : Infinity)];
}
