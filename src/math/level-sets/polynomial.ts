import { combine, type Expression, fold, number } from '../formula/expression.ts';
import { constantOf } from './constant-part.ts';
import { exactProduct, exactSum } from './exact-arithmetic.ts';

/** A polynomial in x and y: the coefficient of xⁱyʲ, never 0, under the key i·ROW + j. */
export type Polynomial = ReadonlyMap<number, number>;

const ROW = 64;
/** Polynomials of a higher degree are left as they are. */
const MOST_DEGREE = 24;

/** The exponents of x and of y of a key. */
export const exponentsOf = (key: number): readonly [number, number] => [Math.floor(key / ROW), key % ROW];

export const keyOfMonomial = (i: number, j: number): number => i * ROW + j;

/** The polynomial that an expression is, if all its coefficients are doubles. */
export function polynomialOf(expression: Expression): Polynomial | undefined {
  if (expression.kind === 'variable')
    return expression.index < 2 ? monomial([ROW, 1][expression.index] ?? 0) : undefined;
  const constant = constantOf(expression);
  if (expression.kind === 'number') return Number.isFinite(constant) ? scaled(monomial(0), constant ?? 0) : undefined;
  const [a, b] = expression.operands as [Expression, Expression];
  switch (expression.operation) {
    case 'negate':
      return defined([polynomialOf(a)], ([p]) => scaled(p, -1));
    case 'add':
      return defined([polynomialOf(a), polynomialOf(b)], ([p, q]) => sum(p, q));
    case 'subtract':
      return defined([polynomialOf(a), polynomialOf(b)], ([p, q]) => difference(p, q));
    case 'multiply':
      return defined([polynomialOf(a), polynomialOf(b)], ([p, q]) => product(p, q));
    case 'power':
      return defined([polynomialOf(a)], ([p]) => power(p, constantOf(b)));
    default:
      return undefined;
  }
}

/** The polynomial as an expression. */
export function expressionOf(p: Polynomial): Expression {
  const terms = [...p].map(([key, coefficient]) => {
    const powers = exponentsOf(key).flatMap((exponent, index): Expression[] => {
      const variable: Expression = { kind: 'variable', index };
      if (exponent === 0) return [];
      return [exponent === 1 ? variable : combine('power', variable, number(exponent))];
    });
    const factors = coefficient === 1 && powers.length > 0 ? powers : [number(coefficient), ...powers];
    return fold('multiply', factors);
  });
  return terms.length > 0 ? fold('add', terms) : number(0);
}

const monomial = (key: number): Polynomial => new Map([[key, 1]]);

function defined<T extends readonly (Polynomial | undefined)[]>(
  parts: readonly [...T],
  join: (parts: { [K in keyof T]: Polynomial }) => Polynomial | undefined,
): Polynomial | undefined {
  return parts.includes(undefined) ? undefined : join(parts as { [K in keyof T]: Polynomial });
}

export function sum(p: Polynomial, q: Polynomial): Polynomial | undefined {
  const terms = new Map(p);
  for (const [key, coefficient] of q) {
    const total = exactSum(terms.get(key) ?? 0, coefficient);
    if (total === undefined) return undefined;
    if (total === 0) terms.delete(key);
    else terms.set(key, total);
  }
  return terms;
}

export const difference = (p: Polynomial, q: Polynomial): Polynomial | undefined =>
  defined([scaled(q, -1)], ([negative]) => sum(p, negative));

function scaled(p: Polynomial, factor: number): Polynomial | undefined {
  return product(p, factor === 0 ? new Map() : new Map([[0, factor]]));
}

export function product(p: Polynomial, q: Polynomial): Polynomial | undefined {
  let whole: Polynomial | undefined = new Map();
  for (const [at, factor] of p) {
    for (const [key, coefficient] of q) {
      const term = exactProduct(factor, coefficient);
      const isSmall = exponentsOf(at + key).every((exponent) => exponent <= MOST_DEGREE);
      if (term === undefined || !isSmall || !whole) return undefined;
      whole = sum(whole, new Map([[at + key, term]]));
    }
  }
  return whole;
}

function power(p: Polynomial, exponent: number | undefined): Polynomial | undefined {
  if (exponent === undefined || !Number.isInteger(exponent) || exponent < 1 || exponent > MOST_DEGREE) return undefined;
  let whole: Polynomial | undefined = p;
  for (let k = 1; k < exponent && whole; k += 1) whole = product(whole, p);
  return whole;
}
