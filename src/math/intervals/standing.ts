import type { Registers } from './registers.ts';

/**
 * What is known of a function over a box, as bits: it is a real number at every point; it is one at some point, as far as
 * is known; it is Lipschitz continuous; it is continuous.
 */
export const EVERYWHERE = 1;
export const SOMEWHERE = 2;
const LIPSCHITZ = 4;
const CONTINUOUS = 8;
export const WELL = EVERYWHERE | SOMEWHERE | LIPSCHITZ | CONTINUOUS;
/** It may end within the box. */
export const ENDING = SOMEWHERE;
/** It is a number everywhere and continuous, but may be steep without bound. */
export const STEEP = EVERYWHERE | SOMEWHERE | CONTINUOUS;
/** It is a number everywhere, but may leap. */
export const LEAPING = EVERYWHERE | SOMEWHERE;
export const NOWHERE = 0;

/** The engines’ elementary functions are this near to the exact ones, in units of the last place, with room to spare. */
export const UNITS = 4;

/** A register with no bounds for a function that is nowhere defined. */
export function nowhere(r: Registers, out: number): number {
  r.unbounded(out);
  return NOWHERE;
}
