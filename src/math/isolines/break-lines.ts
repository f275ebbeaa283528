import { real, short, whole } from '../entries.ts';
import { evaluate } from '../formula/evaluate.ts';
import { codeOf, type Operation } from '../formula/operations.ts';
import type { Program } from '../formula/program.ts';
import { narrowed } from '../narrowed.ts';

/** Operations that are not smooth, or end, where their argument changes sign. */
const BREAKING = (['abs', 'sqrt', 'log', 'sign', 'power'] satisfies Operation[]).map(codeOf);
const CHOOSING = (['min', 'max'] satisfies Operation[]).map(codeOf);

/** More would make the grid larger than the picture. */
const MOST_BREAKS = 40;
const HALVINGS = 60;

/**
 * Where a formula is not smooth along whole grid lines: the zeros, along one variable, of what stands in abs, sqrt, log,
 * sign, a fractional power, or between the two sides of min and max, when it depends on that variable alone; and 0
 * itself. `line` is where to look, ascending. A grid with these lines has smooth cells for |x − c|, √|x − c|, …
 */
export function breakLines(program: Program, variable: 0 | 1, line: Float64Array): number[] {
  const registers = new Float64Array(program.codes.length);
  const found: number[] = [0];
  const point = [0, 0];
  program.codes.forEach((code, step) => {
    const [a, b] = [short(program.left, step), short(program.right, step)];
    const choosing = CHOOSING.includes(code);
    if (!choosing && !BREAKING.includes(code)) return;
    const mask = whole(program.masks, a) | (choosing ? whole(program.masks, b) : 0);
    if (mask !== 1 << variable) return;
    const argument = (t: number): number => {
      point[variable] = t;
      evaluate(program, point, registers);
      return real(registers, a) - (choosing ? real(registers, b) : 0);
    };
    found.push(...signChanges(argument, line));
  });
  const inner = found.filter((t) => t > real(line, 0) && t < real(line, line.length - 1));
  return [...new Set(inner)].slice(0, MOST_BREAKS);
}

function signChanges(g: (t: number) => number, line: Float64Array): number[] {
  const zeros: number[] = [];
  let before = g(real(line, 0));
  for (let i = 1; i < line.length; i += 1) {
    const after = g(real(line, i));
    if (after === 0) zeros.push(real(line, i));
    else if (before * after < 0) zeros.push(zeroBetween(g, real(line, i - 1), real(line, i)));
    before = after;
  }
  return zeros;
}

/** A zero of g between two places where its signs differ, or the place where it leaps over 0. */
function zeroBetween(g: (t: number) => number, from: number, to: number): number {
  const sign = Math.sign(g(from));
  const [low, high] = narrowed([from, to], (t) => Math.sign(g(t)) === sign, HALVINGS);
  return Math.abs(g(low)) < Math.abs(g(high)) ? low : high;
}

/** `line` with the breaks put in; a grid line closer than `nearest` to a break gives way, the ends never do. */
export function withBreaks(line: Float64Array, breaks: readonly number[], nearest: number): Float64Array {
  const last = line.length - 1;
  const kept = line.filter((t, i) => i === 0 || i === last || breaks.every((at) => Math.abs(at - t) >= nearest));
  const added = breaks.filter((at) => Math.min(at - real(line, 0), real(line, last) - at) >= nearest);
  return Float64Array.of(...kept, ...added).sort();
}
