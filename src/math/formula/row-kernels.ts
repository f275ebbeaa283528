import { real } from '../entries.ts';
import { divide, log, type Operation, power } from './operations.ts';

type Row = Float64Array;

/** Writes operation(a[i], b[i]) to out[at + i] for every i < a.length. */
export type RowKernel = (out: Row, at: number, a: Row, b: Row) => void;

/** Writes operation(a[i], b) to out[at + i]. */
export type ScalarKernel = (out: Row, at: number, a: Row, b: number) => void;

/** One loop an operation: the machine that runs a formula over a whole row at a time. */
export const ROW_KERNELS: Readonly<Partial<Record<Operation, RowKernel>>> = {
  add(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = real(a, i) + real(b, i);
  },
  subtract(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = real(a, i) - real(b, i);
  },
  multiply(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = real(a, i) * real(b, i);
  },
  divide(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = divide(real(a, i), real(b, i));
  },
  power(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = power(real(a, i), real(b, i));
  },
  min(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.min(real(a, i), real(b, i));
  },
  max(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.max(real(a, i), real(b, i));
  },
  negate(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = -real(a, i);
  },
  abs(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.abs(real(a, i));
  },
  sqrt(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.sqrt(real(a, i));
  },
  exp(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.exp(real(a, i));
  },
  log(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = log(real(a, i));
  },
  sin(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.sin(real(a, i));
  },
  cos(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.cos(real(a, i));
  },
  tan(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.tan(real(a, i));
  },
  sign(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.sign(real(a, i));
  },
};

/** The operations worth a loop of their own when the second operand is the same along the row. */
export const SCALAR_KERNELS: Readonly<Partial<Record<Operation, ScalarKernel>>> = {
  // The last step of most formulas: four at a time, because a turn of the loop costs more than its sum.
  add(out, at, a, b) {
    const whole = a.length - (a.length % 4);
    for (let i = 0; i < whole; i += 4) {
      out[at + i] = real(a, i) + b;
      out[at + i + 1] = real(a, i + 1) + b;
      out[at + i + 2] = real(a, i + 2) + b;
      out[at + i + 3] = real(a, i + 3) + b;
    }
    for (let i = whole; i < a.length; i += 1) out[at + i] = real(a, i) + b;
  },
  subtract(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = real(a, i) - b;
  },
  multiply(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = real(a, i) * b;
  },
  divide(out, at, a, b) {
    const divisor = b === 0 ? Number.NaN : b;
    for (let i = 0; i < a.length; i += 1) out[at + i] = real(a, i) / divisor;
  },
  power(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = power(real(a, i), b);
  },
};
