const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^\+?(inf|infinity|∞)$/i;
/** A power of ten, with what it multiplies or alone: of 1×10⁻⁴, 1 * 10^-4, 1 × 10−4 and −10⁻⁴. */
const SCALED = /^(?:(\S+?) *[×·*∗⋅] *10(?=[-^])|([+-]?)10(?=\^))\^?(\S+)$/;

/** What is pasted in plain characters: nothing that nobody sees, one minus for all, and ^ before what is raised. */
export const plainText = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, '^$&')
    .normalize('NFKC')
    .replace(/[−‐-―]/g, '-')
    .trim();

/** The same in plain characters, with `e` for a power of ten: 1.5e-4 for 1.5×10⁻⁴. It need not be a number. */
export function plainNumber(text: string): string {
  const typed = plainText(text);
  const [, factor, sign = '', power] = SCALED.exec(typed) ?? [];
  return power ? `${factor ?? `${sign}1`}e${power}` : typed;
}

/**
 * A decimal number, or infinity, as a double; NaN for any other text. It is read as the site prints it, with a true minus
 * and a raised power of ten, as it is pasted, and with a decimal comma.
 */
export function readNumber(text: string): number {
  const plain = plainNumber(text).replace(',', '.');
  if (INFINITE.test(plain)) return Number.POSITIVE_INFINITY;
  return DECIMAL.test(plain) ? Number(plain) + 0 : Number.NaN;
}
