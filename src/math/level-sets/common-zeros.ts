import type { Expression } from '../formula/expression.ts';
import { levelBranches } from './branches.ts';
import { constantOf } from './constant-part.ts';
import { exactSum } from './exact-arithmetic.ts';
import { hasSign } from './sign.ts';

/**
 * Expressions whose common zeros are the zeros of a sum, wherever it is a real number: at least two, one a term, where all
 * terms are of one sign and each is 0 just where one expression is. x² + |y| is 0 where x and y are. Undefined for another.
 */
export function commonZeros(sum: Expression): Expression[] | undefined {
  const all = termsOf(sum, 1);
  if (constantPart(all) !== 0) return undefined;
  const terms = all.filter(({ of }) => constantOf(of) === undefined);
  const oneSign = ([1, -1] as const).some((sign) =>
    terms.every((term) => hasSign(term.of, sign === term.sign ? 1 : -1)),
  );
  if (terms.length < 2 || !oneSign) return undefined;
  const zeros = terms.flatMap(({ of }) => {
    const [first, ...others] = levelBranches(of, 0);
    return first && others.length === 0 ? [first] : [];
  });
  return zeros.length === terms.length ? zeros : undefined;
}

const constantPart = (terms: readonly Term[]): number | undefined =>
  terms.reduce<number | undefined>(
    (total, { of, sign }) => (total === undefined ? total : exactSum(total, sign * (constantOf(of) ?? 0))),
    0,
  );

interface Term {
  readonly of: Expression;
  readonly sign: 1 | -1;
}

function termsOf(sum: Expression, sign: 1 | -1): Term[] {
  const [a, b] = sum.kind === 'operation' ? (sum.operands as [Expression, Expression]) : [];
  const operation = a && sum.kind === 'operation' ? sum.operation : undefined;
  const other = sign === 1 ? -1 : 1;
  if (a && operation === 'negate') return termsOf(a, other);
  if (a && b && operation === 'add') return [...termsOf(a, sign), ...termsOf(b, sign)];
  if (a && b && operation === 'subtract') return [...termsOf(a, sign), ...termsOf(b, other)];
  return [{ of: sum, sign }];
}
