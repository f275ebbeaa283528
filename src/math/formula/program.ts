import type { Expression } from './expression.ts';
import { apply, codeOf, OPERATIONS, type Operation, operationWork } from './operations.ts';

/**
 * A formula as a straight list of steps, each applied to earlier steps; equal sub-expressions are one step and
 * constants are folded. Step s computes `codes[s]` of steps `left[s]` and `right[s]`; a constant's value is in
 * `constants[s]`, a variable's index in `left[s]`. Bit v of `masks[s]` says that the step depends on variable v.
 * The last step is the formula.
 */
export interface Program {
  readonly codes: Uint8Array;
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly constants: Float64Array;
  readonly masks: Uint32Array;
}

interface Step {
  readonly code: number;
  readonly left: number;
  readonly right: number;
  readonly constant: number;
  readonly mask: number;
}

/** Integer powers up to this one are multiplications. */
const MAX_UNROLLED_POWER = 32;

const UNARY_FROM = codeOf('negate');
const CONSTANT = codeOf('constant');
const VARIABLE = codeOf('variable');

/** Operations that some real numbers have no value of. */
const ENDING: ReadonlySet<number> = new Set((['divide', 'power', 'sqrt', 'log', 'tan'] as const).map(codeOf));

/** Compiles a tree; `bound` fixes variables (by index) to numbers, which are then folded like any constant. */
export function compile(expression: Expression, bound: ReadonlyMap<number, number> = new Map()): Program {
  const builder = new Builder(bound);
  const root = builder.expression(expression);
  return builder.program(root);
}

/** What a value takes, in units of a simple operation, about. */
export const workOf = ({ codes }: Program): number => codes.reduce((sum, code) => sum + operationWork(code), 0);

/** Is this code a function of one argument? */
export const isUnary = (code: number): boolean => code >= UNARY_FROM;

class Builder {
  private readonly steps: Step[] = [];
  private readonly known = new Map<string, number>();
  private readonly bound: ReadonlyMap<number, number>;

  constructor(bound: ReadonlyMap<number, number>) {
    this.bound = bound;
  }

  expression(expression: Expression): number {
    if (expression.kind === 'number') return this.constant(expression.value);
    if (expression.kind === 'variable') return this.variable(expression.index);
    const [first = 0, second = 0] = expression.operands.map((operand) => this.expression(operand));
    return this.operation(expression.operation, first, second);
  }

  /** The steps that the root needs, in order; folding may have left others behind. */
  program(root: number): Program {
    const place = new Map<number, number>();
    const kept: Step[] = [];
    this.keep(root, place, kept);
    return {
      codes: Uint8Array.from(kept, (step) => step.code),
      left: Uint16Array.from(kept, (step) => step.left),
      right: Uint16Array.from(kept, (step) => step.right),
      constants: Float64Array.from(kept, (step) => step.constant),
      masks: Uint32Array.from(kept, (step) => step.mask),
    };
  }

  private keep(index: number, place: Map<number, number>, kept: Step[]): number {
    const done = place.get(index);
    if (done !== undefined) return done;
    const step = this.steps[index] as Step;
    const leaf = step.code <= VARIABLE;
    const left = leaf ? step.left : this.keep(step.left, place, kept);
    const right = leaf || isUnary(step.code) ? left : this.keep(step.right, place, kept);
    place.set(index, kept.length);
    return kept.push({ ...step, left, right }) - 1;
  }

  private operation(operation: Operation, a: number, b: number): number {
    const code = codeOf(operation);
    const left = this.steps[a] as Step;
    const right = this.steps[b] as Step;
    const constant = left.mask === 0 && (isUnary(code) || right.mask === 0);
    if (constant) return this.constant(apply(code, left.constant, right.constant));
    if (operation === 'power' && right.mask === 0) return this.power(a, b, right.constant);
    const mask = left.mask | (isUnary(code) ? 0 : right.mask);
    return this.step({ code, left: a, right: isUnary(code) ? a : b, constant: 0, mask });
  }

  /** x^n for a constant n: products for small integers, a root for ½; 1 for n = 0 where x is a real number everywhere. */
  private power(base: number, exponentStep: number, exponent: number): number {
    if (exponent === 0 && this.isEverywhere(base)) return this.constant(1);
    if (exponent === 0.5) return this.operation('sqrt', base, base);
    if (Number.isInteger(exponent) && exponent !== 0 && Math.abs(exponent) <= MAX_UNROLLED_POWER) {
      const product = this.product(base, Math.abs(exponent));
      return exponent > 0 ? product : this.operation('divide', this.constant(1), product);
    }
    const mask = (this.steps[base] as Step).mask;
    return this.step({ code: codeOf('power'), left: base, right: exponentStep, constant: 0, mask });
  }

  /** Is this step a real number at every point? If not, neither is its power 0. */
  private isEverywhere(index: number): boolean {
    const { code, left, right, constant } = this.steps[index] as Step;
    if (code <= VARIABLE) return !Number.isNaN(constant);
    return !ENDING.has(code) && this.isEverywhere(left) && this.isEverywhere(right);
  }

  private product(base: number, exponent: number): number {
    if (exponent === 1) return base;
    const half = this.product(base, exponent >> 1);
    const square = this.operation('multiply', half, half);
    return exponent % 2 === 0 ? square : this.operation('multiply', square, base);
  }

  private constant(value: number): number {
    return this.step({ code: CONSTANT, left: 0, right: 0, constant: value, mask: 0 });
  }

  private variable(index: number): number {
    const value = this.bound.get(index);
    if (value !== undefined) return this.constant(value);
    return this.step({ code: VARIABLE, left: index, right: index, constant: 0, mask: 1 << index });
  }

  private step(step: Step): number {
    const key = `${OPERATIONS[step.code]} ${step.left} ${step.right} ${step.constant}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.steps.push(step) - 1;
    this.known.set(key, index);
    return index;
  }
}
