import type { Expression } from '../formula/expression.ts';
import { constantOf } from './constant-part.ts';

/** Does the form of an expression show that it has no leap and no pole, wherever it is a real number? */
export function continuousByForm(expression: Expression): boolean {
  if (expression.kind !== 'operation') return true;
  const { operation, operands } = expression;
  if (operation === 'tan' || operation === 'sign') return false;
  const second = operands[1] && constantOf(operands[1]);
  if (operation === 'divide' && !(second !== undefined && second !== 0)) return false;
  if (operation === 'power' && !(second !== undefined && second >= 0)) return false;
  return operands.every(continuousByForm);
}
