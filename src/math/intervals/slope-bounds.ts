import { real } from '../entries.ts';
import type { Operation } from '../formula/operations.ts';
import { OPERATION_BOUNDS } from './operation-bounds.ts';
import type { Registers } from './registers.ts';

/** Registers for intermediate results of one rule. */
export interface Scratch {
  readonly first: number;
  readonly second: number;
  readonly one: number;
}

/** The registers of a step: its value, its operands, and their slopes along one direction. */
export interface SlopeTerms {
  readonly out: number;
  readonly value: number;
  readonly a: number;
  readonly b: number;
  readonly da: number;
  readonly db: number;
  readonly scratch: Scratch;
}

/**
 * Writes bounds of the slope of an operation that is continuous over the box, wherever there is a slope; at a kink, of all
 * the slopes beside it. Where the operand does not change along the direction it is 0, however steep the operation is.
 */
type Slope = (r: Registers, terms: SlopeTerms) => void;

export const SLOPE_BOUNDS: Readonly<Partial<Record<Operation, Slope>>> = {
  add: (r, { out, da, db }) => r.add(out, da, db),
  subtract: (r, { out, a, b, da, db }) => (a === b ? r.set(out, 0, 0) : r.subtract(out, da, db)),
  multiply(r, { out, a, b, da, db, scratch: { first, second } }) {
    r.multiply(first, da, b);
    if (a === b) r.add(out, first, first);
    else {
      r.multiply(second, a, db);
      r.add(out, first, second);
    }
  },
  divide(r, { out, value, b, da, db, scratch: { first, second } }) {
    r.multiply(first, value, db);
    r.subtract(second, da, first);
    r.divide(out, second, b);
  },
  min(r, { out, a, b, da, db }) {
    if (real(r.high, a) < real(r.low, b)) r.copy(out, da);
    else if (real(r.high, b) < real(r.low, a)) r.copy(out, db);
    else r.hull(out, da, db);
  },
  max(r, { out, a, b, da, db }) {
    if (real(r.high, a) < real(r.low, b)) r.copy(out, db);
    else if (real(r.high, b) < real(r.low, a)) r.copy(out, da);
    else r.hull(out, da, db);
  },
  negate: (r, { out, da }) => r.negate(out, da),
  abs(r, { out, a, da, scratch: { first } }) {
    if (real(r.low, a) >= 0) r.copy(out, da);
    else {
      r.negate(first, da);
      if (real(r.high, a) <= 0) r.copy(out, first);
      else r.hull(out, first, da);
    }
  },
  sqrt(r, { out, value, da, scratch: { first } }) {
    r.add(first, value, value);
    if (real(r.low, da) === 0 && real(r.high, da) === 0) r.set(out, 0, 0);
    else r.divide(out, da, first);
  },
  exp: (r, { out, value, da }) => r.multiply(out, value, da),
  log: (r, { out, a, da }) => r.divide(out, da, a),
  sin(r, { out, a, da, scratch: { first } }) {
    OPERATION_BOUNDS.cos?.(r, first, a, a);
    r.multiply(out, first, da);
  },
  cos(r, { out, a, da, scratch: { first, second } }) {
    OPERATION_BOUNDS.sin?.(r, second, a, a);
    r.negate(first, second);
    r.multiply(out, first, da);
  },
  tan(r, { out, value, da, scratch: { first, second, one } }) {
    r.square(first, value);
    r.add(second, first, one);
    r.multiply(out, second, da);
  },
  sign: (r, { out }) => r.set(out, 0, 0),
  power,
};

/** b·a^(b−1)·a′ for a constant exponent b, a^b·(b·a′/a + b′·log a) for another. */
function power(r: Registers, { out, value, a, b, da, db, scratch: { first, second, one } }: SlopeTerms): void {
  if (real(r.low, b) === real(r.high, b)) {
    r.subtract(first, b, one);
    OPERATION_BOUNDS.power?.(r, second, a, first);
    r.multiply(first, second, b);
    r.multiply(out, first, da);
    return;
  }
  r.divide(first, da, a);
  r.multiply(second, first, b);
  OPERATION_BOUNDS.log?.(r, first, a, a);
  r.multiply(first, first, db);
  r.add(second, second, first);
  r.multiply(out, second, value);
}
