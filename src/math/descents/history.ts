import { countZeros } from '../vector.ts';
import type { Iterates } from './iterate.ts';

/**
 * The first iterate from which coordinate j is exactly zero and stays so to the end of the history; undefined if the
 * last one is not zero.
 */
export function zeroFrom(history: Iterates, j: number): number | undefined {
  return since(history, (phi) => phi[j] === 0);
}

/** The first iterate with an exact zero in any coordinate, 0 for the start; undefined if there is none. */
export function firstZero(history: Iterates): number | undefined {
  const first = history.findIndex((phi) => countZeros(phi) > 0);
  return first < 0 ? undefined : first;
}

/**
 * The first iterate from which the support is that of `phi`, and stays so to the end of the history: exactly the same
 * coordinates are zero. Undefined if the last one has another support. NaN is not zero.
 */
export function supportFrom(history: Iterates, phi: readonly number[]): number | undefined {
  return since(history, (iterate) => iterate.every((x, j) => (x === 0) === (phi[j] === 0)));
}

/**
 * The first iterate from which every coordinate has the sign that it has in `phi`, and keeps it to the end of the history.
 * Zero is a sign of its own. Undefined if a sign of the last one differs. NaN has no sign.
 */
export function signsFrom(history: Iterates, phi: readonly number[]): number | undefined {
  return since(history, (iterate) => iterate.every((x, j) => Math.sign(x) + 0 === Math.sign(phi[j] as number) + 0));
}

/** How many iterates, from the start on, are finite in every coordinate: all of them unless the descent diverges. */
export function finiteIterates(history: Iterates): number {
  const end = history.findIndex((phi) => !phi.every(Number.isFinite));
  return end < 0 ? history.length : end;
}

/** The first iterate from which something holds to the end. */
function since(history: Iterates, holds: (phi: readonly number[]) => boolean): number | undefined {
  const last = history.findLastIndex((phi) => !holds(phi));
  return last + 1 < history.length ? last + 1 : undefined;
}
