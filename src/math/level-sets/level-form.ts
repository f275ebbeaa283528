import { combine, type Expression, number } from '../formula/expression.ts';

/** u − c, which is 0 where u = c. */
export const levelForm = (u: Expression, c: number): Expression => (c === 0 ? u : combine('subtract', u, number(c)));
