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

/**
 * The value of one operation on real numbers (`b` is unused by functions of one argument). A negative base has a real
 * power only for an integer exponent, else NaN; 0⁰ = 1; a NaN argument gives NaN in every other case.
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
      return a / b;
    case 6:
      return a ** b;
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
      return Math.log(a);
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
