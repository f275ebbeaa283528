import { lossGradient, type Quadratic } from '../quadratic.ts';
import { plusZero, type Vec2 } from '../vector.ts';

/** Where the lasso's solution changes the pattern of its signs on the way from λ max down to 0. */
export interface PathKnot {
  readonly lambda: number;
  /** φ*(λ). */
  readonly phi: Vec2;
  /** The signs that φ* has just below λ; for λ = 0 those of the centre. */
  readonly signs: Vec2;
}

/** The problem with coordinates ordered and flipped: the first leaves zero first, upward; the second's centre is ≥ 0. */
interface Frame {
  readonly hessian: Quadratic['hessian'];
  readonly center: Vec2;
  /** −∇L(0). */
  readonly pull: Vec2;
  /** A point or pattern of signs of the frame, in the plane. */
  readonly back: (v: Vec2) => Vec2;
}

/**
 * The whole path φ*(λ) = argmin L + λ‖φ‖₁ [Efron et al. 2004]: its knots from λ max = ‖∇L(0)‖_∞ down to 0, between which
 * φ* and ‖φ*‖₁ are linear in λ; above λ max φ* is the origin. The parameter with the steeper slope leaves zero first and the
 * other follows with the sign of its centre; if the first has then the sign opposite to its own centre, it returns to zero
 * and comes back with the other sign. Each knot is the root of one linear equation, so there is no grid and no
 * tolerance; there are at most five; zeros are +0. A centre at the origin gives the single knot λ = 0.
 */
export function lassoPath(q: Quadratic): PathKnot[] {
  const end: PathKnot = { lambda: 0, phi: q.center, signs: signsOf(q.center) };
  const frame = frameOf(q);
  const knots = eventsIn(frame).reduce<PathKnot[]>(merged, []);
  const inPlane = (knot: PathKnot) => ({ ...knot, phi: frame.back(knot.phi), signs: frame.back(knot.signs) });
  return [...knots.filter(({ lambda }) => lambda > 0).map(inPlane), end];
}

const signsOf = ([x, y]: Vec2): Vec2 => [plusZero(Math.sign(x)), plusZero(Math.sign(y))];

/** Events at one λ are one knot. */
function merged(knots: PathKnot[], next: PathKnot): PathKnot[] {
  const last = knots.at(-1);
  if (last?.lambda !== next.lambda) return [...knots, next];
  return [...knots.slice(0, -1), { ...last, signs: next.signs }];
}

function frameOf(q: Quadratic): Frame {
  const [g1, g2] = lossGradient(q, [0, 0]);
  const [h11, h12, h22] = q.hessian;
  /** Of equal slopes the first leads that grows when both leave zero together. */
  const tied = Math.abs(g1) === Math.abs(g2) && h22 > Math.sign(g1 * g2) * h12;
  const swapped = !tied && Math.abs(g2) >= Math.abs(g1);
  const order = ([x, y]: Vec2): Vec2 => (swapped ? [y, x] : [x, y]);
  const pull = order([-g1, -g2]);
  const center = order(q.center);
  const flip: Vec2 = [pull[0] < 0 ? -1 : 1, center[1] < 0 ? -1 : 1];
  const flipped = ([x, y]: Vec2): Vec2 => [plusZero(flip[0] * x), plusZero(flip[1] * y)];
  const [a, d] = order([h11, h22]);
  return {
    hessian: [a, flip[0] * flip[1] * h12, d],
    center: flipped(center),
    pull: flipped(pull),
    back: (v) => order(flipped(v)),
  };
}

/** The knots above 0, by falling λ; rounding cannot change their order. */
function eventsIn({ hessian: [a, b, d], center: [m1, m2], pull }: Frame): PathKnot[] {
  const [top, second] = pull;
  const determinant = a * d - b * b;
  const firstAlone = (lambda: number): Vec2 => [(top - lambda) / a, 0];
  const secondAlone = (lambda: number): Vec2 => [0, (second - lambda) / d];
  const events: PathKnot[] = [{ lambda: top, phi: [0, 0], signs: [1, 0] }];
  if (m2 === 0) return events;
  const follows = second === top ? top : Math.min(top, (determinant * m2) / (a - b));
  events.push({ lambda: follows, phi: firstAlone(follows), signs: [1, 1] });
  if (m1 >= 0) return events;
  const leaves = b > d ? Math.min(follows, (-determinant * m1) / (b - d)) : follows;
  const returns = Math.min(leaves, (-determinant * m1) / (b + d));
  events.push({ lambda: leaves, phi: secondAlone(leaves), signs: [0, 1] });
  events.push({ lambda: returns, phi: secondAlone(returns), signs: [-1, 1] });
  return events;
}
