/** The lasso and the elastic net on rows of data, a door of their own: only figures of data load them. */

export type { Fit } from '../regression/coordinate-descent.ts';
export { correlations, explainedShare } from '../regression/correlations.ts';
export { type CrossValidated, CrossValidation, type CrossValidationOptions } from '../regression/cross-validation.ts';
export {
  type Column,
  coefficientsInUnits,
  type Design,
  designOf,
  type InUnits,
  predict,
} from '../regression/design.ts';
export { dualityGap, type Gap, gapFrom } from '../regression/duality-gap.ts';
export type { ElasticNet } from '../regression/elastic-net.ts';
export { elasticNet, elasticNetPath } from '../regression/elastic-net-fit.ts';
export {
  coefficientsAtKnot,
  exactPath,
  type LassoKnot,
  type LassoPath,
  type PathStop,
} from '../regression/exact-path.ts';
export { lambdaGrid, lambdaMax } from '../regression/lambdas.ts';
export { pathAt } from '../regression/path-at.ts';
export { degreesOfFreedom, relaxedRefit } from '../regression/refit.ts';
export {
  ResampledPaths,
  type ResampledPathsOptions,
  type Shares,
  type SupportEvents,
  sharesAt,
} from '../regression/resampled-paths.ts';
export { type ResampledOptions, ResampledSupport } from '../regression/resampled-support.ts';
