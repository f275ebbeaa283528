import { byte, real, short } from '../entries.ts';
import { OPERATIONS } from '../formula/operations.ts';
import type { Program } from '../formula/program.ts';
import { OPERATION_BOUNDS } from './operation-bounds.ts';
import { isPartOfTurn } from './part-of-turn.ts';
import { Registers } from './registers.ts';
import { above, below } from './rounding.ts';
import { type Scratch, SLOPE_BOUNDS } from './slope-bounds.ts';
import { EVERYWHERE, SOMEWHERE, STEEP, WELL } from './standing.ts';

/** A box: for variable i all numbers from low[i] to high[i]. */
export interface Box {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** Beyond the registers of values and slopes: two for intermediate results, and the number one. */
const SCRATCH = 3;

const BOUNDS = OPERATIONS.map((operation) => OPERATION_BOUNDS[operation]);
const SLOPES = OPERATIONS.map((operation) => SLOPE_BOUNDS[operation]);

/**
 * Bounds of f, and of its slopes along given directions, over boxes, by interval arithmetic with outward rounding: they
 * hold for the function that the program writes, with its constants taken as the doubles that they are, those that stand
 * for parts of π also as these, and for the rounded value that `evaluate` gives at any point of the box. f may be
 * undefined in the box; the bounds then hold where it is defined. An overflow is a bound of ±∞, never NaN.
 */
export class FormulaBounds {
  /** Steps bounded so far, those of slopes included: what it has cost. */
  spent = 0;
  private readonly program: Program;
  private readonly directions: readonly (readonly number[])[];
  private readonly registers: Registers;
  /** What is known of each step, as bits. */
  private readonly standing: Uint8Array;
  private readonly scratch: Scratch;
  private readonly last: number;
  /** 1 for the constants that stand for parts or multiples of π. */
  private readonly turns: Uint8Array;

  /** `directions` are vectors with an entry a variable; `slope(k)` is the slope along the k-th of them. */
  constructor(program: Program, directions: readonly (readonly number[])[]) {
    const steps = program.codes.length;
    this.program = program;
    this.directions = directions;
    this.last = steps - 1;
    this.turns = Uint8Array.from(program.constants, (value) => (isPartOfTurn(value) ? 1 : 0));
    this.registers = new Registers(steps * (1 + directions.length) + SCRATCH);
    this.standing = new Uint8Array(steps);
    const first = steps * (1 + directions.length);
    this.scratch = { first, second: first + 1, one: first + 2 };
    this.registers.set(first + 2, 1, 1);
  }

  /** The least value f may have in the box. */
  get low(): number {
    return real(this.registers.low, this.last);
  }

  /** The greatest value f may have in the box. */
  get high(): number {
    return real(this.registers.high, this.last);
  }

  /** Is f proved to be a real number at every point of the box? */
  get everywhere(): boolean {
    return (byte(this.standing, this.last) & EVERYWHERE) !== 0;
  }

  /** False where f is proved to be undefined in all of the box. */
  get somewhere(): boolean {
    return (byte(this.standing, this.last) & SOMEWHERE) !== 0;
  }

  /** Is f proved to be defined and Lipschitz continuous on the box, so that its slopes have finite bounds? */
  get lipschitz(): boolean {
    return byte(this.standing, this.last) === WELL;
  }

  /** Is f proved to be defined and continuous on the box? Where a slope bound has one sign, f is then monotone. */
  get continuous(): boolean {
    return (byte(this.standing, this.last) & STEEP) === STEEP;
  }

  /** Takes up a box: `low`, `high` and the rest then speak of it. */
  over(box: Box): void {
    const { codes, left, right, constants } = this.program;
    this.spent += this.last + 1;
    for (let step = 0; step <= this.last; step += 1) {
      const code = byte(codes, step);
      const a = short(left, step);
      const b = short(right, step);
      if (code === 0) this.constant(step, real(constants, step));
      else if (code === 1) this.variable(step, box, a);
      else {
        const own = BOUNDS[code]?.(this.registers, step, a, b) ?? 0;
        this.standing[step] = own & byte(this.standing, a) & byte(this.standing, b);
      }
    }
  }

  /** Bounds of the slopes over the box taken up last, where f is `continuous`; read them with slopeLow and slopeHigh. */
  slopes(): void {
    this.spent += this.directions.length * (this.last + 1);
    for (const [k, direction] of this.directions.entries()) this.along(k, direction);
  }

  slopeLow(k: number): number {
    return real(this.registers.low, this.last + (k + 1) * (this.last + 1));
  }

  slopeHigh(k: number): number {
    return real(this.registers.high, this.last + (k + 1) * (this.last + 1));
  }

  private constant(step: number, value: number): void {
    const size = Math.min(Math.abs(value), Number.MAX_VALUE);
    const [low, high] = [value > 0 ? size : value, value < 0 ? -size : value];
    const isTurn = byte(this.turns, step) === 1;
    this.registers.set(step, isTurn ? below(below(low)) : low, isTurn ? above(above(high)) : high);
    this.standing[step] = Number.isNaN(value) ? 0 : WELL;
  }

  private variable(step: number, { low, high }: Box, index: number): void {
    this.registers.set(step, low[index] as number, high[index] as number);
    this.standing[step] = WELL;
  }

  private along(k: number, direction: readonly number[]): void {
    const { program, registers, scratch } = this;
    const steps = this.last + 1;
    const base = (k + 1) * steps;
    for (let step = 0; step < steps; step += 1) {
      const code = byte(program.codes, step);
      const [a, b] = [short(program.left, step), short(program.right, step)];
      const out = base + step;
      if (code === 0) registers.set(out, 0, 0);
      else if (code === 1) registers.set(out, direction[a] ?? 0, direction[a] ?? 0);
      else {
        SLOPES[code]?.(registers, { out, value: step, a, b, da: base + a, db: base + b, scratch });
      }
    }
  }
}
