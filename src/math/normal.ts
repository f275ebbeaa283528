import type { Random } from './random.ts';

/** A standard normal number [Box, Muller 1958]: two draws make one. Machines may differ in its last digit. */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
