import { combine, type Expression, negate, number, operate } from '../formula/expression.ts';

/** A wave at its crest or trough, by its half angle: 1 − cos u = 2 sin²½u, 1 ∓ sin u = (cos ½u ∓ sin ½u)². */
export function crestOf(operation: 'sin' | 'cos', a: Expression, c: number): Expression[] | undefined {
  if (Math.abs(c) !== 1) return undefined;
  const half = combine('multiply', number(0.5), a);
  const [sine, cosine] = [operate('sin', [half]), operate('cos', [half])];
  if (operation === 'cos') return [c === 1 ? sine : cosine];
  return [combine('subtract', cosine, c === 1 ? sine : negate(sine))];
}
