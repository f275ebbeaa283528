import { combine, type Expression, negate, number, operate } from '../formula/expression.ts';
import { constantOf } from './constant-part.ts';
import { commonZeros, hasSign } from './sign.ts';

/** What may be one number on a whole region, though it is no number by its form. */
const RESTING = ['min', 'max', 'abs', 'sign'];

/**
 * The zeros of the smaller or the larger of two, of which one is never on the other side of 0: those of the other one, and
 * its own as far as the other one is not beyond it. min(u, |v|) = 0 where u = 0, or where v = 0 and u ≥ 0. `zerosOf` writes
 * the zeros of each as a union; undefined for another choice, or if its own zeros may be points or regions.
 */
export function choiceZeros(
  operation: 'min' | 'max',
  [a, b]: readonly [Expression, Expression],
  zerosOf: (u: Expression) => Expression[],
): Expression[] | undefined {
  const sign = operation === 'min' ? 1 : -1;
  const [isBoundA, isBoundB] = [hasSign(a, sign), hasSign(b, sign)];
  if (isBoundA && isBoundB) return [...zerosOf(a), ...zerosOf(b)];
  if (!isBoundA && !isBoundB) return undefined;
  const [free, bound] = isBoundB ? [a, b] : [b, a];
  const own = zerosOf(bound);
  const isLine = (zero: Expression) => constantOf(zero) === undefined && !mayRest(zero) && !commonZeros(zero, zerosOf);
  if (!own.every(isLine)) return undefined;
  const limit = combine('multiply', number(0), operate('sqrt', [sign === 1 ? free : negate(free)]));
  return [...zerosOf(free), ...own.map((zero) => combine('add', zero, limit))];
}

const mayRest = (u: Expression): boolean =>
  u.kind === 'operation' && (RESTING.includes(u.operation) || u.operands.some(mayRest));
