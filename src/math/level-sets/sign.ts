import type { Expression } from '../formula/expression.ts';
import { constantOf, keyOf } from './constant-part.ts';
import { exactSum } from './exact-arithmetic.ts';
import { type Term, termsOf } from './terms.ts';

/** Does the form of an expression show that it is ≥ 0 (1), or ≤ 0 (−1), wherever it is a real number? */
export function hasSign(expression: Expression, sign: 1 | -1): boolean {
  const value = constantOf(expression);
  if (value !== undefined) return sign * value >= 0;
  if (expression.kind !== 'operation') return false;
  const [a, b] = expression.operands as [Expression, Expression];
  const other = sign === 1 ? -1 : 1;
  switch (expression.operation) {
    case 'abs':
    case 'sqrt':
    case 'exp':
      return sign === 1;
    case 'negate':
      return hasSign(a, other);
    case 'add':
      return hasSign(a, sign) && hasSign(b, sign);
    case 'subtract':
      return hasSign(a, sign) && hasSign(b, other);
    case 'multiply':
    case 'divide':
      if (sign === 1 && keyOf(a) === keyOf(b)) return true;
      return (hasSign(a, 1) && hasSign(b, sign)) || (hasSign(a, -1) && hasSign(b, other));
    case 'power':
      return sign === 1 && isEvenOrBroken(constantOf(b));
    case 'min':
      return sign === 1 ? hasSign(a, 1) && hasSign(b, 1) : hasSign(a, -1) || hasSign(b, -1);
    case 'max':
      return sign === 1 ? hasSign(a, 1) || hasSign(b, 1) : hasSign(a, -1) && hasSign(b, -1);
    default:
      return false;
  }
}

/** Of exponents that are not whole the base is never negative. */
const isEvenOrBroken = (exponent: number | undefined): boolean =>
  exponent !== undefined && (!Number.isInteger(exponent) || exponent % 2 === 0);

/**
 * Expressions whose common zeros are the zeros of a sum, wherever it is a real number: at least two, one a term, where all
 * terms are of one sign and each is 0 just where one expression is. x² + |y| is 0 where x and y are. Undefined for another.
 * `zerosOf` writes the zeros of a term as a union: levelBranches.
 */
export function commonZeros(
  sum: Expression,
  zerosOf: (term: Expression, level: 0) => Expression[],
): Expression[] | undefined {
  const all = termsOf(sum);
  if (constantPart(all) !== 0) return undefined;
  const terms = all.filter(({ of }) => constantOf(of) === undefined);
  const oneSign = ([1, -1] as const).some((sign) =>
    terms.every((term) => hasSign(term.of, sign === term.sign ? 1 : -1)),
  );
  if (terms.length < 2 || !oneSign) return undefined;
  const zeros = terms.flatMap(({ of }) => {
    const [first, ...others] = zerosOf(of, 0);
    return first && others.length === 0 ? [first] : [];
  });
  return zeros.length === terms.length ? zeros : undefined;
}

const constantPart = (terms: readonly Term[]): number | undefined =>
  terms.reduce<number | undefined>(
    (total, { of, sign }) => (total === undefined ? total : exactSum(total, sign * (constantOf(of) ?? 0))),
    0,
  );
