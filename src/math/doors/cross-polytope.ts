/** Minimizers on the ball of the 1-norm, and of the 2-norm, in three parameters and more: a door of their own. */

export { type Cell, sliceCells } from '../cross-polytope/cells.ts';
export { type Ellipsoid, greatEllipse, levelEllipsoid, outlineOf } from '../cross-polytope/ellipsoid.ts';
export { nonzeros, type Signs } from '../cross-polytope/faces.ts';
export { isPositiveDefinite, type Loss, lossOf } from '../cross-polytope/loss.ts';
export { type Contact, polytopeMinimizer } from '../cross-polytope/polytope-minimizer.ts';
export { provedPolytope } from '../cross-polytope/proved-polytope.ts';
export { sphereMinimizer } from '../cross-polytope/sphere-minimizer.ts';
