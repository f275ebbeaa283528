import { norm, type Vec2 } from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';

/** A stretch of a written formula: on the line, raised as a power, or under a root. */
export interface Piece {
  text: string;
  as: 'line' | 'power' | 'root';
}

const line = (text: string): Piece => ({ text, as: 'line' });
const power = (text: string): Piece => ({ text, as: 'power' });
const root = (text: string): Piece => ({ text, as: 'root' });
const size = (v: number) => `|${formatNumber(v)}|`;
const squared = (v: number) => `${v < 0 ? `(${formatNumber(v)})` : formatNumber(v)}²`;

/** ‖x‖ₚ with the reader's own numbers, in the form that people use for that p. */
export function writtenNorm(x: Vec2, p: number): Piece[] {
  return [...sumOf(x, p), line(result(norm(x, p)))];
}

function sumOf([a, b]: Vec2, p: number): Piece[] {
  if (p === 0) return [line(`number of non-zeros in ${formatPoint([a, b])}`)];
  if (p === 1) return [line(`${size(a)} + ${size(b)}`)];
  if (p === 2) return [line('√'), root(`${squared(a)} + ${squared(b)}`)];
  if (p === Number.POSITIVE_INFINITY) return [line(`max(${size(a)}, ${size(b)})`)];
  const exponent = formatNumber(p);
  return [
    line(`(${size(a)}`),
    power(exponent),
    line(` + ${size(b)}`),
    power(exponent),
    line(')'),
    power(`1/${exponent}`),
  ];
}

/** Equal where the rounded number is the value itself, about equal where it is not. */
function result(value: number): string {
  if (!Number.isFinite(value)) return ' > 10³⁰⁸';
  const shown = formatNumber(value);
  return ` ${Number(shown) === value ? '=' : '≈'} ${shown}`;
}

/** The formula in one line of plain text, powers after a caret. */
export const plainText = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text, as }) =>
      as === 'power' ? `^${text.includes('/') ? `(${text})` : text}` : as === 'root' ? `(${text})` : text,
    )
    .join('');
