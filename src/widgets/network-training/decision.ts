import type { Isoline } from '#math';
import { logitAt, type Network } from '#math/network';
import { fieldAreas } from '#scenes/field/field-areas.ts';

/** The window of the points: square, and wide enough for every set. */
export const WINDOW = [-2.2, 2.2] as const;
/** Samples of the network each way, the outermost beyond the window. */
const SAMPLES = 65;
const BEYOND = 2.35;
/** The probabilities of class 1 at which the plane is divided. */
const SHARES = [0.1, 0.5, 0.9];

/** The areas where the network gives class 1 more than each of these probabilities, by their logits. */
export function decisionAreas(network: Network): Isoline[] {
  const outer = [-BEYOND, BEYOND] as const;
  const line = Float64Array.from({ length: SAMPLES }, (_, i) => (BEYOND * (2 * i + 1 - SAMPLES)) / (SAMPLES - 1));
  const values = new Float64Array(SAMPLES * SAMPLES);
  line.forEach((y, j) => {
    line.forEach((x, i) => {
      values[j * SAMPLES + i] = logitAt(network, x, y);
    });
  });
  const levels = SHARES.map((share) => Math.log(share / (1 - share)) + 0);
  return fieldAreas({ outer, n: SAMPLES, values }, levels, 'above');
}
