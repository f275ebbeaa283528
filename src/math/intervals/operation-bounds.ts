import { lostInProduct } from '../difference-of-products.ts';
import { real } from '../entries.ts';
import type { Operation } from '../formula/operations.ts';
import { power } from './power-bounds.ts';
import { lowered, type Registers, raised } from './registers.ts';
import { above, below } from './rounding.ts';
import { ENDING, LEAPING, NOWHERE, nowhere, STEEP, UNITS, WELL } from './standing.ts';
import { sine, tangent } from './wave-bounds.ts';

/** Writes bounds of one operation on registers a and b to register `out`, and returns what is known of it. */
type BoundsOf = (r: Registers, out: number, a: number, b: number) => number;

const always =
  (write: (r: Registers, out: number, a: number, b: number) => void): BoundsOf =>
  (r, out, a, b) => {
    write(r, out, a, b);
    return WELL;
  };

/** The bounds of each operation. */
export const OPERATION_BOUNDS: Readonly<Partial<Record<Operation, BoundsOf>>> = {
  add: always((r, out, a, b) => r.add(out, a, b)),
  subtract: always((r, out, a, b) => (a === b ? r.set(out, 0, 0) : r.subtract(out, a, b))),
  multiply: always((r, out, a, b) => (a === b ? r.square(out, a) : r.multiply(out, a, b))),
  min: always((r, out, a, b) => r.minimum(out, a, b)),
  max: always((r, out, a, b) => r.maximum(out, a, b)),
  negate: always((r, out, a) => r.negate(out, a)),
  abs: always((r, out, a) => r.absolute(out, a)),
  sin: always((r, out, a) => sine(r, out, a, 0)),
  cos: always((r, out, a) => sine(r, out, a, 1)),
  exp(r, out, a) {
    r.rising(out, a, Math.exp, UNITS);
    if (r.high[a] === 0) r.high[out] = 1;
    r.low[out] = r.low[a] === 0 ? 1 : Math.max(0, real(r.low, out));
    return WELL;
  },
  divide(r, out, a, b) {
    r.divide(out, a, b);
    if (!r.holds(b, 0)) return WELL;
    return r.low[b] === 0 && r.high[b] === 0 ? NOWHERE : ENDING;
  },
  sqrt(r, out, a) {
    if (real(r.high, a) < 0) return nowhere(r, out);
    r.set(out, rootBelow(Math.max(0, real(r.low, a))), rootAbove(real(r.high, a)));
    return real(r.low, a) > 0 ? WELL : real(r.low, a) === 0 ? STEEP : ENDING;
  },
  log(r, out, a) {
    if (real(r.high, a) <= 0) return nowhere(r, out);
    const [low, high] = [real(r.low, a), real(r.high, a)];
    const least = low > 0 ? lowered(Math.log(low), UNITS) : Number.NEGATIVE_INFINITY;
    r.set(out, low === 1 ? 0 : least, high === 1 ? 0 : raised(Math.log(high), UNITS));
    return low > 0 ? WELL : ENDING;
  },
  sign(r, out, a) {
    r.set(out, Math.sign(real(r.low, a)), Math.sign(real(r.high, a)));
    return r.low[out] === r.high[out] ? WELL : LEAPING;
  },
  tan: tangent,
  power,
};

function rootBelow(x: number): number {
  const root = Math.sqrt(x);
  return isExactRoot(root, x) ? root : Math.max(0, below(root));
}

function rootAbove(x: number): number {
  const root = Math.sqrt(x);
  return isExactRoot(root, x) ? root : above(root);
}

const isExactRoot = (root: number, x: number): boolean =>
  root * root === x && (x === 0 || (x > 1e-200 && lostInProduct(root, root) === 0));
