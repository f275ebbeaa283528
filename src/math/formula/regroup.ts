import { combine, type Expression, negate } from './expression.ts';

interface Term {
  readonly expression: Expression;
  readonly negative: boolean;
}

/**
 * The same formula with every sum in the order that costs a row sampler least: terms without x and y, then those with y,
 * then those with x alone, then the mixed ones. x⁴+y⁴−(x²+y²) becomes (y⁴−y²)+(x⁴−x²): one pass a row instead of three.
 * Equal up to rounding.
 */
export function regroup(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  const terms = sumTerms(expression, false);
  if (terms.length === 1) return { ...expression, operands: expression.operands.map(regroup) };
  const groups: Term[][] = [[], [], [], []];
  for (const term of terms) groups[costClass(term.expression)]?.push(term);
  return groups.map(total).reduce(addOptional) as Expression;
}

function sumTerms(expression: Expression, negative: boolean): Term[] {
  if (expression.kind === 'operation') {
    const [a, b] = expression.operands as [Expression, Expression];
    if (expression.operation === 'add') return [...sumTerms(a, negative), ...sumTerms(b, negative)];
    if (expression.operation === 'subtract') return [...sumTerms(a, negative), ...sumTerms(b, !negative)];
    if (expression.operation === 'negate' && isSum(a)) return sumTerms(a, !negative);
  }
  return [{ expression, negative }];
}

const isSum = (expression: Expression): boolean =>
  expression.kind === 'operation' && ['add', 'subtract', 'negate'].includes(expression.operation);

/** 0: neither x nor y · 1: y without x · 2: x alone · 3: x with others. */
function costClass(expression: Expression): number {
  const used = variablesOf(expression);
  if (!used.has(0)) return used.has(1) ? 1 : 0;
  return used.has(1) || used.has(2) ? 3 : 2;
}

function variablesOf(expression: Expression): Set<number> {
  if (expression.kind === 'number') return new Set();
  if (expression.kind === 'variable') return new Set([expression.index]);
  return new Set(expression.operands.flatMap((operand) => [...variablesOf(operand)]));
}

function total(terms: readonly Term[]): Expression | undefined {
  let sum: Expression | undefined;
  for (const { expression, negative } of terms) {
    const term = regroup(expression);
    if (sum === undefined) sum = negative ? negate(term) : term;
    else sum = combine(negative ? 'subtract' : 'add', sum, term);
  }
  return sum;
}

function addOptional(a: Expression | undefined, b: Expression | undefined): Expression | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return combine('add', a, b);
}
