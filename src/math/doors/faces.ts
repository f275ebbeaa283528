/** On which faces of the L1 ball the minimizers of round losses lie: laws and samples, a door of their own. */

export { type Ensemble, type FaceLaw, faceLaw, meanCount } from '../face-laws/face-law.ts';
export { FaceSample, largestDeviation } from '../face-laws/face-sample.ts';
export { countAbove, thresholdOf } from '../face-laws/nearest.ts';
export { normal } from '../normal.ts';
export { erfc } from '../special/error-function.ts';
export { excess } from '../special/half-normal.ts';
