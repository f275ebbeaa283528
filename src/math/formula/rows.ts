import { byte, real, short } from '../entries.ts';
import { evaluate } from './evaluate.ts';
import { apply, OPERATIONS, type Operation } from './operations.ts';
import { isUnary, type Program } from './program.ts';
import { ROW_KERNELS, SCALAR_KERNELS } from './row-kernels.ts';

const X = 1;
const Y = 2;
const COMMUTATIVE: readonly (Operation | undefined)[] = ['add', 'multiply'];

type Action = (target: Float64Array, at: number) => void;

/**
 * Runs a program over whole rows of points (xs[i], y, z). What depends on x alone is computed once, what depends on z
 * alone once a plane, on (y, z) once a row; only the rest costs a loop. Variables beyond the third must be bound.
 * Returns `fill(y, z, target, at)`, which writes a row of values to target[at …].
 */
export function rowSampler(
  program: Program,
  xs: Float64Array,
): (y: number, z: number, target: Float64Array, at: number) => void {
  const scalars = new Float64Array(program.codes.length);
  const planeSteps = stepsWhere(program, (mask) => (mask & (X | Y)) === 0 && mask !== 0);
  const rowSteps = stepsWhere(program, (mask) => (mask & X) === 0 && (mask & Y) !== 0);
  const actions = rowActions(program, xs, scalars);
  const point = new Float64Array(3);
  let plane = Number.NaN;
  return (y, z, target, at) => {
    point[1] = y;
    point[2] = z;
    if (z !== plane) run(program, planeSteps, point, scalars);
    plane = z;
    run(program, rowSteps, point, scalars);
    for (const action of actions) action(target, at);
  };
}

function stepsWhere(program: Program, holds: (mask: number) => boolean): Int32Array {
  const steps: number[] = [];
  program.masks.forEach((mask, step) => {
    if (holds(mask)) steps.push(step);
  });
  return Int32Array.from(steps);
}

function run(program: Program, steps: Int32Array, point: Float64Array, scalars: Float64Array): void {
  for (const step of steps) {
    const code = byte(program.codes, step);
    const a = short(program.left, step);
    const b = short(program.right, step);
    scalars[step] = code === 1 ? real(point, a) : apply(code, real(scalars, a), real(scalars, b));
  }
}

/** Fills what never changes and returns what has to run for every row, in order. */
function rowActions(program: Program, xs: Float64Array, scalars: Float64Array): Action[] {
  const last = program.codes.length - 1;
  const rows: (Float64Array | undefined)[] = [];
  const actions: Action[] = [];
  evaluate(program, [0, 0, 0], scalars);
  program.masks.forEach((mask, step) => {
    if ((mask & X) === 0) return;
    const row = program.codes[step] === 1 ? xs : new Float64Array(xs.length);
    rows[step] = row;
    if (program.codes[step] === 1) return;
    const action = stepAction({ program, step, rows, scalars, length: xs.length });
    if (mask === X) action(row, 0);
    else actions.push(step === last ? action : () => action(row, 0));
  });
  const result = rows[last];
  if (result === undefined) actions.push((target, at) => target.fill(real(scalars, last) + 0, at, at + xs.length));
  else if (program.masks[last] === X) actions.push((target, at) => target.set(result, at));
  return actions;
}

interface StepContext {
  readonly program: Program;
  readonly step: number;
  readonly rows: readonly (Float64Array | undefined)[];
  readonly scalars: Float64Array;
  readonly length: number;
}

function stepAction({ program, step, rows, scalars, length }: StepContext): Action {
  const code = byte(program.codes, step);
  const operation = OPERATIONS[code] as Operation;
  const left = short(program.left, step);
  const right = short(program.right, step);
  const [a, b] = [rows[left], rows[right]];
  const kernel = ROW_KERNELS[operation];
  const scalarKernel = SCALAR_KERNELS[operation];
  if (kernel === undefined) throw new RangeError(`operation ${operation} has no row kernel`);
  if (a !== undefined && (b !== undefined || isUnary(code))) return (out, at) => kernel(out, at, a, b ?? a);
  if (a !== undefined && scalarKernel !== undefined) {
    return (out, at) => scalarKernel(out, at, a, real(scalars, right));
  }
  if (b !== undefined && scalarKernel !== undefined && COMMUTATIVE.includes(operation)) {
    return (out, at) => scalarKernel(out, at, b, real(scalars, left));
  }
  const spread = new Float64Array(length);
  const constant = a === undefined ? left : right;
  return (out, at) =>
    kernel(out, at, a ?? spread.fill(real(scalars, constant)), b ?? spread.fill(real(scalars, constant)));
}
