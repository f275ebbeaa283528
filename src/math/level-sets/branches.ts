import { combine, type Expression, number } from '../formula/expression.ts';
import { choiceZeros } from './choice.ts';
import { commonFactor } from './common-factor.ts';
import { constantOf, keyOf, withoutIdle } from './constant-part.ts';
import { crestOf } from './crest.ts';
import { factorsOf } from './even-root.ts';
import { exactProduct, exactQuotient, exactSum } from './exact-arithmetic.ts';
import { fractionOf } from './fraction.ts';
import { hiddenSquare } from './hidden-square.ts';
import { levelForm } from './level-form.ts';

/**
 * Expressions g₁, g₂, … such that, wherever f is a real number, f = level exactly where one of them is 0; none if the
 * form of f shows that it never is. Only rules that hold exactly are used: a product is 0 where a factor is, a quotient
 * where its numerator is, |u| = c where u = ±c, cos u = 1 where sin ½u = 0, and so on, so that what f only touches the
 * level along is mostly crossed by a branch, and a pole is no zero of any. Where f is not a real number a branch may
 * well be 0: ask f itself. A branch that is the number 0 says that f is the level wherever it is a real number.
 * Numbers that meet in a branch are joined only where that rounds nothing.
 */
export function levelBranches(expression: Expression, level: number): Expression[] {
  const branches = new Map<string, Expression>();
  for (const branch of solved(withoutIdle(expression), level + 0)) {
    const key = zeroKey(branch);
    if (!branches.has(key)) branches.set(key, branch);
  }
  return [...branches.values()];
}

/** u − v and v − u have the same zeros. */
function zeroKey(branch: Expression): string {
  if (branch.kind !== 'operation' || branch.operation !== 'subtract') return keyOf(branch);
  return `subtract ${branch.operands.map(keyOf).sort().join()}`;
}

const NOWHERE: Expression[] = [];
const EVERYWHERE: Expression[] = [number(0)];

function solved(u: Expression, c: number): Expression[] {
  const constant = constantOf(u);
  if (constant !== undefined) return constant === c ? EVERYWHERE : NOWHERE;
  if (u.kind !== 'operation') return as(u, c);
  const [a, b] = u.operands as [Expression, Expression];
  switch (u.operation) {
    case 'negate':
      return solved(a, -c + 0);
    case 'add':
    case 'subtract':
      return solvedFactors(u, c) ?? solvedSum(u.operation, a, b, c) ?? solvedFraction(u, c);
    case 'multiply':
      return solvedProduct(a, b, c) ?? solvedFraction(u, c);
    case 'divide':
      return solvedQuotient(a, b, c) ?? solvedFraction(u, c);
    case 'power':
      return solvedPower(a, b, c) ?? solvedFraction(u, c);
    case 'tan':
      return solvedFraction(u, c);
    case 'min':
    case 'max':
      return (c === 0 && choiceZeros(u.operation, [a, b], (zero) => solved(zero, 0))) || as(u, c);
    default:
      return solvedFunction(u.operation, a, c) ?? as(u, c);
  }
}

const as = (u: Expression, c: number): Expression[] => [levelForm(u, c)];

const solvedFactors = (u: Expression, c: number): Expression[] | undefined =>
  ((c === 0 && (factorsOf(u) ?? commonFactor(u))) || hiddenSquare(u, c))?.flatMap((factor) => solved(factor, 0));

function solvedFraction(u: Expression, c: number): Expression[] {
  const { top, bottom } = fractionOf(u);
  if (bottom === undefined) return as(u, c);
  return solved(c === 0 ? top : combine('subtract', top, combine('multiply', number(c), bottom)), 0);
}

function solvedSum(operation: 'add' | 'subtract', a: Expression, b: Expression, c: number): Expression[] | undefined {
  const [first, second] = [constantOf(a), constantOf(b)];
  const signed = operation === 'add' ? 1 : -1;
  if (second !== undefined) return moved(exactSum(c, -signed * second), (shifted) => solved(a, shifted));
  if (first === undefined) return undefined;
  return moved(exactSum(c, -first), (shifted) => solved(b, signed * shifted + 0));
}

function solvedProduct(a: Expression, b: Expression, c: number): Expression[] | undefined {
  if (c === 0) return [...solved(a, 0), ...solved(b, 0)];
  const [first, second] = [constantOf(a), constantOf(b)];
  if (first !== undefined) return moved(exactQuotient(c, first), (quotient) => solved(b, quotient));
  if (second !== undefined) return moved(exactQuotient(c, second), (quotient) => solved(a, quotient));
  return undefined;
}

function solvedQuotient(a: Expression, b: Expression, c: number): Expression[] | undefined {
  if (c === 0) return solved(a, 0);
  const [first, second] = [constantOf(a), constantOf(b)];
  if (second !== undefined) return moved(exactProduct(c, second), (product) => solved(a, product));
  if (first !== undefined) return moved(exactQuotient(first, c), (quotient) => solved(b, quotient));
  return undefined;
}

function solvedPower(a: Expression, b: Expression, c: number): Expression[] | undefined {
  const [base, exponent] = [constantOf(a), constantOf(b)];
  if (base !== undefined && base > 0 && c <= 0) return NOWHERE;
  if (base !== undefined && base > 0 && base !== 1 && c === 1) return solved(b, 0);
  if (exponent === undefined) return undefined;
  if (c === 0) return exponent > 0 ? solved(a, 0) : NOWHERE;
  if (exponent === 1) return solved(a, c);
  const odd = Number.isInteger(exponent) && exponent % 2 !== 0;
  if (c < 0 && !odd) return NOWHERE;
  return exponent === 0.5 ? solvedRoot(a, c) : undefined;
}

function solvedRoot(a: Expression, c: number): Expression[] | undefined {
  if (c < 0) return NOWHERE;
  return moved(exactProduct(c, c), (square) => solved(a, square));
}

/** f(a) = c for a function of one argument. */
function solvedFunction(operation: string, a: Expression, c: number): Expression[] | undefined {
  switch (operation) {
    case 'abs':
      if (c < 0) return NOWHERE;
      return c === 0 ? solved(a, 0) : [...solved(a, c), ...solved(a, -c)];
    case 'sqrt':
      return solvedRoot(a, c);
    case 'exp':
      if (c <= 0) return NOWHERE;
      return c === 1 ? solved(a, 0) : undefined;
    case 'log':
      return c === 0 ? solved(a, 1) : undefined;
    case 'sign':
      if (c === 0) return solved(a, 0);
      return Math.abs(c) === 1 ? undefined : NOWHERE;
    case 'sin':
    case 'cos':
      return Math.abs(c) > 1 ? NOWHERE : crestOf(operation, a, c);
    default:
      return undefined;
  }
}

const moved = (value: number | undefined, solve: (value: number) => Expression[]): Expression[] | undefined =>
  value === undefined ? undefined : solve(value);
