import { byte, real, short } from '../entries.ts';
import { codeOf, OPERATIONS, type Operation } from '../formula/operations.ts';
import type { Program } from '../formula/program.ts';

/** The error of an operation of operands a ± da and b ± db, with the rounding of its `value`. */
type Spread = (a: number, da: number, b: number, db: number, value: number) => number;

/** One operation rounds by less than this, relative to its value; the functions of the engine by a few half units. */
const UNIT = Number.EPSILON;
const LEAST = Number.MIN_VALUE;

const sum: Spread = (_, da, __, db, value) => da + db + UNIT * Math.abs(value);
/** Of two numbers that rounding cannot have confused, one alone counts. */
const chosen: Spread = (a, da, b, db, value) =>
  Math.abs(a - b) > 2 * (da + db) ? (value === a ? da : db) : Math.max(da, db);
const wave: Spread = (_, da, __, ___, value) => {
  const slope = Math.sqrt(Math.max(0, 1 - value * value));
  return Math.min(2, slope * da + da * da) + UNIT * Math.abs(value);
};

const SPREADS: Readonly<Partial<Record<Operation, Spread>>> = {
  add: sum,
  subtract: sum,
  multiply: (a, da, b, db, value) => Math.abs(a) * db + Math.abs(b) * da + da * db + UNIT * Math.abs(value) + LEAST,
  divide: (_, da, b, db, value) =>
    (da + Math.abs(value) * db) / Math.max(0, Math.abs(b) - db) + UNIT * Math.abs(value) + LEAST,
  power: (a, da, b, db, value) => {
    if (Math.abs(a) <= 2 * da) return b > 0 ? (Math.abs(a) + da) ** b : Number.POSITIVE_INFINITY;
    if (a === 0) return 0;
    const relative = (Math.abs(b) * da) / (Math.abs(a) - da) + Math.abs(Math.log(Math.abs(a))) * db;
    return Math.abs(value) * (Math.expm1(relative) + 2 * UNIT) + LEAST;
  },
  min: chosen,
  max: chosen,
  negate: (_, da) => da,
  abs: (_, da) => da,
  sqrt: (a, da, __, ___, value) => (a > da ? da / value : Math.sqrt(2 * da)) + UNIT * value,
  exp: (_, da, __, ___, value) => value * (Math.expm1(da) + UNIT) + LEAST,
  log: (a, da, __, ___, value) => da / Math.max(0, a - da) + UNIT * Math.abs(value),
  sin: wave,
  cos: wave,
  tan: (_, da, __, ___, value) => (1 + value * value) * da * 2 + UNIT * Math.abs(value),
};

const SIGN = codeOf('sign');
const BY_CODE = OPERATIONS.map((operation) => SPREADS[operation]);

/**
 * A bound on what rounding can have done to a formula: `values` are the registers filled by evaluate(), `errors` is
 * scratch of the same length, and the variables themselves are known to ± `placeErrors`. Each step's error follows from
 * those of its operands, to first order. That sign may leap counts only if `leap` says how far: 2, from −1 to 1. NaN where the
 * formula has no value.
 */
export function roundingBound(
  program: Program,
  values: Float64Array,
  errors: Float64Array,
  placeErrors: readonly number[],
  leap = 0,
): number {
  const { codes, left, right } = program;
  for (let step = 0; step < codes.length; step += 1) {
    const spread = BY_CODE[byte(codes, step)];
    const [a, b] = [short(left, step), short(right, step)];
    const code = byte(codes, step);
    if (code === SIGN) errors[step] = Math.abs(real(values, a)) <= real(errors, a) ? leap : 0;
    else if (spread === undefined) errors[step] = code === 0 ? 0 : (placeErrors[a] ?? 0);
    else errors[step] = spread(real(values, a), real(errors, a), real(values, b), real(errors, b), real(values, step));
  }
  return real(errors, codes.length - 1);
}
