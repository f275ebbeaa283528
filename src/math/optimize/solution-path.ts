import { requireNumber } from '../checks.ts';
import { narrowed } from '../narrowed.ts';
import type { Quadratic } from '../quadratic.ts';
import type { RegularizerChoice } from '../regularizer.ts';
import { countZeros, type Vec2 } from '../vector.ts';
import { regularizedPoint } from './regularized.ts';

interface PathOptions extends RegularizerChoice {
  /** The λ at which the path ends. */
  readonly upTo: number;
  /** Values of λ, about. */
  readonly steps: number;
}

/** λ and its minimizer. */
interface Station {
  readonly lambda: number;
  readonly phi: Vec2;
}

/**
 * The global minimizers of L + λ·penalty as λ goes from 0 (the centre) to `upTo`, or to where they reach the origin and
 * stay: the solution path, as points on it. It is in one piece for the convex penalties and breaks where l0 and square-root
 * jump. λ is spaced the more closely the smaller it is; where a zero, a sign or a tie comes or goes, both ends of that
 * change are found by bisection, so that kinks and jumps are in place.
 * Throws a RangeError naming upTo, steps, mix or penalty.
 */
export function solutionPath(q: Quadratic, { upTo, steps, penalty, mix }: PathOptions): Vec2[][] {
  requireNumber('upTo', upTo, 0);
  requireNumber('steps', steps, 1);
  const at = (lambda: number): Station => ({ lambda, phi: regularizedPoint(q, { penalty, mix, lambda }) });
  const jumps = penalty === 'l0' || penalty === 'square-root';
  const pieces: Vec2[][] = [[q.center]];
  let last: Station = { lambda: 0, phi: q.center };
  for (let step = 1; step <= steps && countZeros(last.phi) < 2; step += 1) {
    for (const next of between(last, at(upTo * spacing(step / steps)), at)) {
      if (jumps && signs(next) !== signs(last)) pieces.push([]);
      if (next.phi[0] !== last.phi[0] || next.phi[1] !== last.phi[1]) pieces.at(-1)?.push(next.phi);
      last = next;
    }
  }
  return pieces;
}

/** How much closer the first values of λ are than the last. */
const CROWDING = 1000;
const spacing = (share: number) => Math.expm1(share * Math.log1p(CROWDING)) / Math.expm1(Math.log1p(CROWDING));

/** Halvings of the interval in which the pattern changes: far below a pixel of any picture. */
const HALVINGS = 20;
/** A path passes through few patterns between two values of λ. */
const MOST_CHANGES = 4;

/** Both ends of every change of pattern from one station to another, and the other station. */
function between(from: Station, to: Station, at: (lambda: number) => Station): Station[] {
  const found: Station[] = [];
  let start = from;
  for (let change = 0; change < MOST_CHANGES && pattern(start) !== pattern(to); change += 1) {
    const before = pattern(start);
    const [low, high] = narrowed([start.lambda, to.lambda], (lambda) => pattern(at(lambda)) === before, HALVINGS);
    start = at(high);
    found.push(at(low), start);
  }
  return [...found, to];
}

/** One number for the signs and zeros. */
const signs = ({ phi: [x, y] }: Station) => Math.sign(x) + 3 * Math.sign(y);
/** One number for signs, zeros and ties. */
const pattern = (station: Station) => signs(station) + (Math.abs(station.phi[0]) === Math.abs(station.phi[1]) ? 10 : 0);
