import { apply } from './operations.ts';
import type { Program } from './program.ts';

/** Runs a program at one point; `registers` (one a step) receives every step's value. Returns the last, never −0. */
export function evaluate(program: Program, point: ArrayLike<number>, registers: Float64Array): number {
  const { codes, left, right, constants } = program;
  const last = codes.length - 1;
  for (let step = 0; step <= last; step += 1) {
    const code = codes[step] as number;
    const a = left[step] as number;
    if (code > 1) registers[step] = apply(code, registers[a] as number, registers[right[step] as number] as number);
    else registers[step] = code === 0 ? (constants[step] as number) : (point[a] as number);
  }
  return (registers[last] as number) + 0;
}
