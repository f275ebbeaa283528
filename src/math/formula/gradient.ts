import { byte, real, short, whole } from '../entries.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import type { Program } from './program.ts';

/** ∂/∂a or ∂/∂b of an operation whose value at (a, b) is `value`. */
type Slope = (a: number, b: number, value: number) => number;

/**
 * The convention at kinks is the symmetric one: |a|′ = sign(a) is 0 at 0 and sign′ is 0. A tie in min or max goes to
 * the first argument. √a has slope ∞ at 0.
 */
const BY_LEFT: Readonly<Partial<Record<Operation, Slope>>> = {
  add: () => 1,
  subtract: () => 1,
  multiply: (_, b) => b,
  divide: (_, b) => 1 / b,
  power: (a, b) => (b === 0 ? 0 : b * a ** (b - 1)),
  min: (a, b) => (a <= b ? 1 : 0),
  max: (a, b) => (a >= b ? 1 : 0),
  negate: () => -1,
  abs: (a) => Math.sign(a),
  sqrt: (_, __, value) => 0.5 / value,
  exp: (_, __, value) => value,
  log: (a) => 1 / a,
  sin: (a) => Math.cos(a),
  cos: (a) => -Math.sin(a),
  tan: (_, __, value) => 1 + value * value,
  sign: () => 0,
};

const BY_RIGHT: Readonly<Partial<Record<Operation, Slope>>> = {
  add: () => 1,
  subtract: () => -1,
  multiply: (a) => a,
  divide: (_, b, value) => -value / b,
  power: (a, b, value) => (a === 0 && b > 0 ? 0 : value * Math.log(a)),
  min: (a, b) => (a <= b ? 0 : 1),
  max: (a, b) => (a >= b ? 0 : 1),
};

const LEFT = OPERATIONS.map((operation) => BY_LEFT[operation]);
const RIGHT = OPERATIONS.map((operation) => BY_RIGHT[operation]);

/** Is an operation not smooth at these arguments, which it has a value of? `fixed`: the second is a constant. */
const SINGULAR: Readonly<Partial<Record<Operation, (a: number, b: number, fixed: boolean) => boolean>>> = {
  abs: (a) => a === 0,
  sign: (a) => a === 0,
  sqrt: (a) => a === 0,
  min: (a, b) => a === b,
  max: (a, b) => a === b,
  power: (a, b, fixed) => a <= 0 && !(fixed && Number.isInteger(b)),
};
const SINGULAR_BY_CODE = OPERATIONS.map((operation) => SINGULAR[operation]);

/** Is every step smooth at the point whose registers these are? There dual numbers are right, and f is differentiable. */
export function isRegular(program: Program, values: Float64Array): boolean {
  const { codes, left, right, masks } = program;
  for (let step = 0; step < codes.length; step += 1) {
    if (whole(masks, step) === 0) continue;
    const b = short(right, step);
    const singular = SINGULAR_BY_CODE[byte(codes, step)];
    if (singular?.(real(values, short(left, step)), real(values, b), whole(masks, b) === 0)) return false;
  }
  return true;
}

/**
 * The exact derivative along one variable by dual numbers: each step's slope from the slopes of the steps before.
 * What does not move contributes nothing: right where every step is smooth (`isRegular`), elsewhere a convention.
 * `values` are the registers filled by evaluate() at the same point, `slopes` is scratch of the same length.
 */
export function slope(program: Program, variable: number, values: Float64Array, slopes: Float64Array): number {
  const { codes, left, right, masks } = program;
  for (let step = 0; step < codes.length; step += 1) {
    const code = byte(codes, step);
    const byLeft = LEFT[code];
    const byRight = RIGHT[code];
    const a = short(left, step);
    const b = short(right, step);
    if ((whole(masks, step) & (1 << variable)) === 0) slopes[step] = 0;
    else if (byLeft === undefined) slopes[step] = 1;
    else {
      const [u, v, value] = [real(values, a), real(values, b), real(values, step)];
      const first = real(slopes, a);
      const second = real(slopes, b);
      const sum = first === 0 ? 0 : byLeft(u, v, value) * first;
      slopes[step] = byRight === undefined || second === 0 ? sum : sum + byRight(u, v, value) * second;
    }
  }
  return real(slopes, codes.length - 1) + 0;
}
