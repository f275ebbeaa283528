import { lowered } from './digits.ts';

/** φ₁ for 0, φ₂ for 1, … */
export const parameterName = (index: number) => `φ${lowered(index + 1)}`;

/** What the ball of the p-norm in the plane is called. */
export function shapeName(p: number): string {
  if (p < 1) return 'star';
  if (p === 1) return 'diamond';
  if (p === 2) return 'circle';
  return p === Number.POSITIVE_INFINITY ? 'square' : 'ball';
}

/** The p-norm of `of`, with its index as a subscript where Unicode has one. */
export function normName(p: number, of = 'φ'): string {
  if (p === Number.POSITIVE_INFINITY) return `‖${of}‖∞`;
  return Number.isInteger(p) && p < 10 ? `‖${of}‖${lowered(p)}` : `‖${of}‖ₚ`;
}
