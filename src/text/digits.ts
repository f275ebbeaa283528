const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

const written = (whole: number, digits: string) =>
  [...String(whole)].map((digit) => (digit === '-' ? '⁻' : digits[Number(digit)])).join('');

/** A whole number as it is written over the line, as an exponent. */
export const raised = (whole: number): string => written(whole, RAISED);

/** A whole number from 0 as it is written under the line, as an index. */
export const lowered = (whole: number): string => written(whole, LOWERED);

/** What each raised or lowered digit stands for. */
const meaning = (digits: string) => new Map([...digits].map((digit, i) => [digit, String(i)] as const));
export const RAISED_DIGITS: ReadonlyMap<string, string> = meaning(RAISED);
export const LOWERED_DIGITS: ReadonlyMap<string, string> = meaning(LOWERED);
