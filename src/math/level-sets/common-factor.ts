import { combine, type Expression, fold, negate, number } from '../formula/expression.ts';
import { constantOf, keyOf } from './constant-part.ts';
import { type Term, termsOf } from './terms.ts';

/** A factor of a term, and how many times it stands in it. */
interface Factor {
  readonly base: Expression;
  readonly count: number;
}
/** Factors by their names. */
type Product = ReadonlyMap<string, Factor>;

/**
 * A factor that all terms of a sum have, and the sum without it: u² − cu is u(u − c). Equal wherever the sum is a real
 * number, whatever its other parts are; undefined for another, or if the sum is one term only.
 */
export function commonFactor(sum: Expression): readonly [Expression, Expression] | undefined {
  const terms = termsOf(sum);
  const products = terms.map(({ of }) => productOf(of));
  const [first, ...others] = products;
  if (!first || others.length === 0) return undefined;
  const common = [...first].find(
    ([key, { base }]) => constantOf(base) === undefined && others.every((product) => product.has(key)),
  );
  if (!common) return undefined;
  const [key, { base }] = common;
  const rest = terms.map(({ sign }, k) => ({ sign, of: expressionOf(without(products[k] as Product, key)) }));
  return [base, joined(rest)];
}

function productOf(term: Expression): Product {
  const factors = new Map<string, Factor>();
  for (const { base, count } of factorsOf(term)) {
    const key = keyOf(base);
    factors.set(key, { base, count: count + (factors.get(key)?.count ?? 0) });
  }
  return factors;
}

/** The factors of products and whole powers. */
function factorsOf(term: Expression): Factor[] {
  if (term.kind !== 'operation') return [{ base: term, count: 1 }];
  const [a, b] = term.operands as [Expression, Expression];
  if (term.operation === 'multiply') return [...factorsOf(a), ...factorsOf(b)];
  if (term.operation === 'negate') return [{ base: number(-1), count: 1 }, ...factorsOf(a)];
  const exponent = term.operation === 'power' ? constantOf(b) : undefined;
  if (exponent === undefined || !(Number.isInteger(exponent) && exponent > 0)) return [{ base: term, count: 1 }];
  return factorsOf(a).map(({ base, count }) => ({ base, count: count * exponent }));
}

const without = (product: Product, name: string): Factor[] =>
  [...product].map(([key, { base, count }]) => ({ base, count: key === name ? count - 1 : count }));

function expressionOf(factors: readonly Factor[]): Expression {
  const left = factors.filter(({ count }) => count > 0);
  if (left.length === 0) return number(1);
  return fold(
    'multiply',
    left.map(({ base, count }) => (count === 1 ? base : combine('power', base, number(count)))),
  );
}

const joined = (terms: readonly Term[]): Expression =>
  terms.slice(1).reduce((sum, { of, sign }) => combine(sign === 1 ? 'add' : 'subtract', sum, of), signed(terms[0]));

const signed = (term: Term | undefined): Expression => {
  if (!term) return number(0);
  return term.sign === 1 ? term.of : negate(term.of);
};
