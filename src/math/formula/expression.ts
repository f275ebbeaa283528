import type { Operation } from './operations.ts';

/** A formula as a tree: a number, a variable (by its place in the list), or an operation on sub-expressions. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly index: number }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly operands: readonly Expression[] };

/** A number as a tree. */
export const number = (value: number): Expression => ({ kind: 'number', value });

/** An operation on trees. */
export const operate = (operation: Operation, operands: readonly Expression[]): Expression => ({
  kind: 'operation',
  operation,
  operands,
});

/** An operation on two trees. */
export const combine = (operation: Operation, a: Expression, b: Expression): Expression => operate(operation, [a, b]);

/** The negative of a tree. */
export const negate = (operand: Expression): Expression => operate('negate', [operand]);

/** An operation of two arguments over a list, from the left. */
export const fold = (operation: Operation, operands: readonly Expression[]): Expression =>
  operands.reduce((left, right) => combine(operation, left, right));
