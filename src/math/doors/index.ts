/** The mathematics of the site. Pure functions of numbers: no DOM, no clock, no chance but from a seed. The main door. */

export { atOnce } from '../at-once.ts';
export { ballArea, ballCorners, hasCornersOnAxes, isConvexBall } from '../ball.ts';
export { ballBoundary } from '../ball-boundary.ts';
export { penalizedResidual } from '../certificate.ts';
export { acceleratedIdentification } from '../descents/accelerated-identification.ts';
export { clippingTrials } from '../descents/clipping-trials.ts';
export { acceleratedDescent, clippedDescent, proximalDescent, subgradientDescent } from '../descents/descent.ts';
export { finiteIterates, firstZero, signsFrom, supportFrom, zeroFrom } from '../descents/history.ts';
export { type Identification, proximalIdentification, type Run } from '../descents/identification.ts';
export { identificationBound, supportMargin } from '../descents/identification-bound.ts';
export type { DescentOptions, Gradient, Iterates } from '../descents/iterate.ts';
export { objectiveGap } from '../descents/objective-gap.ts';
export type { LassoPoint } from '../descents/support-hold.ts';
export { mcp, mcpShrink, scad, scadEdge, scadShrink, secondScadMinimum } from '../folded-penalty.ts';
export { type Formula, parseFormula } from '../formula/formula.ts';
export { formulaProblem } from '../formula/formula-problem.ts';
export { sampleGrid2 } from '../formula/sample.ts';
export { commonSlope, type Side, type Sides } from '../formula/sides.ts';
export { solve } from '../hessian.ts';
export { type Isoline, isolines, type Polyline } from '../isolines/isolines.ts';
export { narrowed } from '../narrowed.ts';
export { norm, powerSum } from '../norm.ts';
export { normalCone } from '../normal-cone.ts';
export { constrainedMinimizer } from '../optimize/constrained.ts';
export { correlatedMinimizer, correlatedPair } from '../optimize/correlated.ts';
export { lassoPath, type PathKnot } from '../optimize/lasso-path.ts';
export { nearestSolution } from '../optimize/nearest-solution.ts';
export { lambdaMax, type PenalizedMinimum, penalizedMinimizer, penalizedPoint } from '../optimize/penalized.ts';
export { powerPenalizedMinimizer, powerPoint } from '../optimize/power-penalized.ts';
export { type Proof, provedConstrained, provedPenalized } from '../optimize/proved.ts';
export { type QuadrantPiece, quadrantPieces } from '../optimize/quadrant-pieces.ts';
export type { RankOne } from '../optimize/rank-one.ts';
export { regularizedMinimizer } from '../optimize/regularized.ts';
export { solutionPath } from '../optimize/solution-path.ts';
export { type Penalty, penaltyWeights, softThreshold } from '../penalty.ts';
export {
  type Ellipse,
  largerCurvature,
  levelEllipse,
  lossAt,
  lossGradient,
  type Quadratic,
  quadratic,
} from '../quadratic.ts';
export { seededRandom } from '../random.ts';
export { contactRegions, nearZeroRegions, type Ray, zeroRays } from '../regions/contact-regions.ts';
export { type Domain, domainReach } from '../regions/domain.ts';
export { penalizedRegions } from '../regions/penalized-regions.ts';
export { type Region, regionPolygon } from '../regions/region.ts';
export { constrainedOutcomes, type Draws, OUTCOME, penalizedOutcomes, unitDraws } from '../regions/sampled-centres.ts';
export { penalizedSparseShare, sparseShare, sparseShareRound } from '../regions/share.ts';
export { wilsonInterval } from '../regions/wilson.ts';
export { leastErrorBetween } from '../regression/least-error.ts';
export { type PairLoss, pairLoss } from '../regression/pair-loss.ts';
export { pairMinimizer } from '../regression/pair-minimizer.ts';
export { meanSquaredError, predictions, type Rows } from '../regression/residuals.ts';
export { splitRows } from '../regression/split-rows.ts';
export { spreadOf, standardized } from '../regression/standardized.ts';
export { REGULARIZERS, type Regularizer } from '../regularizer.ts';
export { regularizerBoundary } from '../regularizer-boundary.ts';
export {
  type DeadBand,
  deadBand,
  elasticNetShrink,
  farMinimum,
  hardThreshold,
  powerShrink,
  ridgeShrink,
} from '../shrinkage.ts';
export { starThrough } from '../star-through.ts';
export { type Interval, normSubgradient, scaleInterval } from '../subgradient.ts';
export { countZeros, dot, plusZero, QUADRANTS, unit, type Vec2 } from '../vector.ts';
