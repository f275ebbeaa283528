import { OPERATIONS, type Operation } from './operations.ts';
import type { Program } from './program.ts';

/** ∂/∂a and ∂/∂b of an operation whose value at (a, b) is `value`. */
type Partials = (a: number, b: number, value: number) => readonly [number, number];

/**
 * The convention at kinks is the symmetric one: |a|′ = sign(a) is 0 at 0 and sign′ is 0. A tie in min or max goes to
 * the first argument. √a has slope ∞ at 0.
 */
const PARTIALS: Readonly<Partial<Record<Operation, Partials>>> = {
  add: () => [1, 1],
  subtract: () => [1, -1],
  multiply: (a, b) => [b, a],
  divide: (_, b, value) => [1 / b, -value / b],
  power: powerPartials,
  min: (a, b) => (a <= b ? [1, 0] : [0, 1]),
  max: (a, b) => (a >= b ? [1, 0] : [0, 1]),
  negate: () => [-1, 0],
  abs: (a) => [Math.sign(a), 0],
  sqrt: (_, __, value) => [0.5 / value, 0],
  exp: (_, __, value) => [value, 0],
  log: (a) => [1 / a, 0],
  sin: (a) => [Math.cos(a), 0],
  cos: (a) => [-Math.sin(a), 0],
  tan: (_, __, value) => [1 + value * value, 0],
  sign: () => [0, 0],
};

const BY_CODE = OPERATIONS.map((operation) => PARTIALS[operation]);

function powerPartials(a: number, b: number, value: number): readonly [number, number] {
  const base = b === 0 ? 0 : b * a ** (b - 1);
  const exponent = a === 0 && b > 0 ? 0 : value * Math.log(a);
  return [base, exponent];
}

/** One factor of the chain rule: what does not move contributes nothing, however steep the outer function is. */
const chain = (partial: number, inner: number): number => (inner === 0 ? 0 : partial * inner);

/**
 * The exact derivative along one variable by dual numbers: each step's slope from the slopes of the steps before.
 * `values` are the registers filled by evaluate() at the same point, `slopes` is scratch of the same length.
 */
export function slope(program: Program, variable: number, values: Float64Array, slopes: Float64Array): number {
  const { codes, left, right, masks } = program;
  for (let step = 0; step < codes.length; step += 1) {
    const partials = BY_CODE[codes[step] as number];
    const a = left[step] as number;
    const b = right[step] as number;
    if (((masks[step] as number) & (1 << variable)) === 0) slopes[step] = 0;
    else if (partials === undefined) slopes[step] = 1;
    else {
      const [byLeft, byRight] = partials(values[a] as number, values[b] as number, values[step] as number);
      slopes[step] = chain(byLeft, slopes[a] as number) + (byRight === 0 ? 0 : chain(byRight, slopes[b] as number));
    }
  }
  return (slopes[codes.length - 1] as number) + 0;
}
