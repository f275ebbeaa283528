/** Recovery of sparse vectors from few measurements, a door of their own: only figures about it load it. */

export {
  descentVolumes,
  recoveryProbabilities,
  statisticalDimension,
} from '../recovery/descent-volumes.ts';
export { Measurements } from '../recovery/measurements.ts';
export { recovers } from '../recovery/recovery-trial.ts';
export { trialSeries } from '../recovery/trial-series.ts';
export { dimensionShare, weakThreshold } from '../recovery/weak-threshold.ts';
