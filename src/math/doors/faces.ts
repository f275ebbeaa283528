/** On which faces of the L1 ball the minimizers of round losses lie: laws and samples, a door of their own. */

export { countAbove, thresholdOf } from '../face-laws/nearest.ts';
export { normal } from '../normal.ts';
