/** Everything a formula can do, in the order of the machine codes of a program. */
export const OPERATIONS = [
  'constant',
  'variable',
  'add',
  'subtract',
  'multiply',
  'divide',
  'power',
  'min',
  'max',
  'negate',
  'abs',
  'sqrt',
  'exp',
  'log',
  'sin',
  'cos',
  'tan',
  'sign',
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** The machine code of an operation. */
export const codeOf = (operation: Operation): number => OPERATIONS.indexOf(operation);

const ELEMENTARY = new Set((['power', 'exp', 'log', 'sin', 'cos', 'tan'] as const).map(codeOf));

/** What an operation takes, in units of a simple one, about. */
export const operationWork = (code: number): number => (ELEMENTARY.has(code) ? 12 : 1);

/** a/b; nothing is divided by zero, whatever sign it has. ±∞ stands for a number too large for a double. */
export const divide = (a: number, b: number): number => a / (b === 0 ? Number.NaN : b);

/** The natural logarithm of a positive number, else NaN. */
export const log = (a: number): number => Math.log(a > 0 ? a : Number.NaN);

/**
 * aᵇ on real numbers: a negative base has powers for integer exponents only, zero for b ≥ 0 only, else NaN; 0⁰ = 1. NaN
 * where a or b is NaN: NaN⁰, too.
 */
export function power(a: number, b: number): number {
  return Number.isNaN(a) || (a === 0 && b < 0) ? Number.NaN : a ** b;
}

/**
 * The value of one operation on real numbers (`b` is unused by functions of one argument): NaN where there is none, and
 * where an argument is NaN; ±∞ where it is too large for a double. The sign of zero makes no difference but to zeros.
 */
export function apply(code: number, a: number, b: number): number {
  switch (code) {
    case 2:
      return a + b;
    case 3:
      return a - b;
    case 4:
      return a * b;
    case 5:
      return divide(a, b);
    case 6:
      return power(a, b);
    case 7:
      return Math.min(a, b);
    case 8:
      return Math.max(a, b);
    case 9:
      return -a;
    case 10:
      return Math.abs(a);
    case 11:
      return Math.sqrt(a);
    case 12:
      return Math.exp(a);
    case 13:
      return log(a);
    case 14:
      return Math.sin(a);
    case 15:
      return Math.cos(a);
    case 16:
      return Math.tan(a);
    case 17:
      return Math.sign(a);
    default:
      throw new RangeError(`code ${code} is not an operation on values`);
  }
}
