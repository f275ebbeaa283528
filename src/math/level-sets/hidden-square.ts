import type { Expression } from '../formula/expression.ts';
import { exactProduct, exactQuotient } from './exact-arithmetic.ts';
import {
  difference,
  exponentsOf,
  expressionOf,
  keyOfMonomial,
  type Polynomial,
  polynomialOf,
  product,
  sum,
} from './polynomial.ts';

/**
 * For a polynomial u in which a factor stands more than once, though its form does not show it: expressions that are 0, one
 * or the other, just where u = c. x²y² − 2x²y + x² is x²(y − 1)²: x and y − 1. All in numbers that rounding does not change.
 */
export function hiddenSquare(u: Expression, c: number): Expression[] | undefined {
  const left = polynomialOf(u);
  const p = left && difference(left, c === 0 ? new Map() : new Map([[0, c]]));
  if (!p || p.size < 2) return undefined;
  const [i, j] = [0, 1].map((axis) => Math.min(...[...p.keys()].map((key) => exponentsOf(key)[axis] ?? 0))) as [
    number,
    number,
  ];
  const rest: Polynomial = new Map([...p].map(([key, coefficient]) => [key - keyOfMonomial(i, j), coefficient]));
  const root = rootOf(rest);
  if (!root && i < 2 && j < 2) return undefined;
  const axes = [i, j].flatMap((exponent, index): Expression[] => (exponent > 0 ? [{ kind: 'variable', index }] : []));
  return [...axes, expressionOf(root ?? rest)];
}

/** q with p = k·q² for a number k, if there is one with coefficients that are doubles. */
function rootOf(p: Polynomial): Polynomial | undefined {
  const key = leading(p);
  const first = p.get(key) ?? 0;
  const [i, j] = exponentsOf(key);
  if (key === 0 || i % 2 === 1 || j % 2 === 1) return undefined;
  const size = Math.sqrt(Math.abs(first));
  const whole = exactProduct(size, size) === Math.abs(first);
  const monic = divided(p, whole ? Math.sign(first) : first);
  return monic && squareRoot(monic, new Map([[key / 2, whole ? size : 1]]));
}

/** The square root of p that begins with this term, term by term; undefined if there is none. */
function squareRoot(p: Polynomial, start: Polynomial): Polynomial | undefined {
  const [[first, factor]] = [...start] as [[number, number]];
  let root: Polynomial | undefined = start;
  for (let turn = 0; turn <= first && root; turn += 1) {
    const square = product(root, root);
    const left: Polynomial | undefined = square && difference(p, square);
    if (!left || left.size === 0) return left && root;
    const key = leading(left);
    const [i, j] = exponentsOf(key).map((exponent, axis) => exponent - (exponentsOf(first)[axis] ?? 0)) as [
      number,
      number,
    ];
    const term = exactQuotient(left.get(key) ?? 0, 2 * factor);
    if (i < 0 || j < 0 || term === undefined) return undefined;
    root = sum(root, new Map([[keyOfMonomial(i, j), term]]));
  }
  return undefined;
}

function divided(p: Polynomial, by: number): Polynomial | undefined {
  const terms = [...p].map(([key, coefficient]) => [key, exactQuotient(coefficient, by)] as const);
  return terms.some(([, quotient]) => quotient === undefined) ? undefined : new Map(terms as [number, number][]);
}

const leading = (p: Polynomial): number => Math.max(...p.keys());
