import type { Operation } from './operations.ts';

type Row = Float64Array;

/** Writes operation(a[i], b[i]) to out[at + i] for every i < a.length. */
export type RowKernel = (out: Row, at: number, a: Row, b: Row) => void;

/** Writes operation(a[i], b) to out[at + i]. */
export type ScalarKernel = (out: Row, at: number, a: Row, b: number) => void;

/** One loop an operation: the machine that runs a formula over a whole row at a time. */
export const ROW_KERNELS: Readonly<Partial<Record<Operation, RowKernel>>> = {
  add(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) + (b[i] as number);
  },
  subtract(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) - (b[i] as number);
  },
  multiply(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) * (b[i] as number);
  },
  divide(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) / (b[i] as number);
  },
  power(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) ** (b[i] as number);
  },
  min(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.min(a[i] as number, b[i] as number);
  },
  max(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.max(a[i] as number, b[i] as number);
  },
  negate(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = -(a[i] as number);
  },
  abs(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.abs(a[i] as number);
  },
  sqrt(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.sqrt(a[i] as number);
  },
  exp(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.exp(a[i] as number);
  },
  log(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.log(a[i] as number);
  },
  sin(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.sin(a[i] as number);
  },
  cos(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.cos(a[i] as number);
  },
  tan(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.tan(a[i] as number);
  },
  sign(out, at, a) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = Math.sign(a[i] as number);
  },
};

/** The operations worth a loop of their own when the second operand is the same along the row. */
export const SCALAR_KERNELS: Readonly<Partial<Record<Operation, ScalarKernel>>> = {
  // The last step of most formulas: four at a time, because a turn of the loop costs more than its sum.
  add(out, at, a, b) {
    const whole = a.length - (a.length % 4);
    for (let i = 0; i < whole; i += 4) {
      out[at + i] = (a[i] as number) + b;
      out[at + i + 1] = (a[i + 1] as number) + b;
      out[at + i + 2] = (a[i + 2] as number) + b;
      out[at + i + 3] = (a[i + 3] as number) + b;
    }
    for (let i = whole; i < a.length; i += 1) out[at + i] = (a[i] as number) + b;
  },
  subtract(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) - b;
  },
  multiply(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) * b;
  },
  divide(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) / b;
  },
  power(out, at, a, b) {
    for (let i = 0; i < a.length; i += 1) out[at + i] = (a[i] as number) ** b;
  },
};
