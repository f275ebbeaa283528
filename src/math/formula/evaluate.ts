import { byte, entry, real, short } from '../entries.ts';
import { apply } from './operations.ts';
import type { Program } from './program.ts';

/** Runs a program at one point; `registers` (one a step) receives every step's value. Returns the last, never −0. */
export function evaluate(program: Program, point: ArrayLike<number>, registers: Float64Array): number {
  const { codes, left, right, constants } = program;
  const last = codes.length - 1;
  for (let step = 0; step <= last; step += 1) {
    const code = byte(codes, step);
    const a = short(left, step);
    if (code > 1) registers[step] = apply(code, real(registers, a), real(registers, short(right, step)));
    else registers[step] = code === 0 ? real(constants, step) : entry(point, a);
  }
  return real(registers, last) + 0;
}
