import { real, signed } from '../entries.ts';
import { ActiveSet } from './active-set.ts';
import { correlations } from './correlations.ts';
import type { Design } from './design.ts';

/** The penalty bound·‖β‖₁ + (ridge/2)‖β‖₂². */
export interface Weights {
  readonly bound: number;
  readonly ridge: number;
}

/**
 * Brings β, in place, to the minimum of L + bound‖β‖₁ + (ridge/2)‖β‖² among those with its signs, or on the border of these, where
 * coefficients come to +0 and stay there. Each step goes straight to the solution of the linear equations for the signs there are,
 * or as far as the first coefficient that comes to 0. The objective never grows but for rounding. Columns that depend on others
 * are parted with first, along directions that do not change the fit.
 */
export function polish(design: Design, weights: Weights, beta: Float64Array): void {
  const set = new ActiveSet(design, weights.ridge);
  const scratch = new Float64Array(design.p);
  for (let j = 0; j < design.p; j += 1)
    while (real(beta, j) !== 0 && !set.add(j)) {
      set.lastInOthers(scratch);
      slide(set, beta, j, scratch);
    }
  let left = true;
  while (left) {
    for (let k = 0; k < set.size; k += 1) {
      const j = signed(set.columns, k);
      scratch[k] = real(design.pulls, j) - weights.bound * Math.sign(real(beta, j));
    }
    set.solve(scratch, scratch);
    left = goTo(set, beta, scratch);
  }
  refine(design, weights, set, beta);
}

/** One correction from the residuals of the rows, which takes out what the rounding of XᵀX/n left, if it turns no sign. */
function refine(design: Design, { bound, ridge }: Weights, set: ActiveSet, beta: Float64Array): void {
  const pulls = correlations(design, beta);
  const goal = new Float64Array(set.size);
  for (let k = 0; k < set.size; k += 1) {
    const j = signed(set.columns, k);
    goal[k] = real(pulls, j) - ridge * real(beta, j) - bound * Math.sign(real(beta, j));
  }
  set.solve(goal, goal);
  for (let k = 0; k < set.size; k += 1) goal[k] = real(goal, k) + real(beta, signed(set.columns, k));
  if (goal.every((b, k) => b * real(beta, signed(set.columns, k)) > 0)) goTo(set, beta, goal);
}

/** Goes to the goal, or until a coefficient comes to 0, which is dropped; whether one was. */
function goTo(set: ActiveSet, beta: Float64Array, goal: Float64Array): boolean {
  let [first, share] = [-1, 1];
  for (let k = 0; k < set.size; k += 1) {
    const here = real(beta, signed(set.columns, k));
    if (here * real(goal, k) > 0) continue;
    const until = here / (here - real(goal, k));
    if (first >= 0 && !(until < share)) continue;
    first = k;
    share = until;
  }
  for (let k = 0; k < set.size; k += 1) {
    const j = signed(set.columns, k);
    beta[j] = first < 0 ? real(goal, k) : real(beta, j) + share * (real(goal, k) - real(beta, j));
  }
  if (first < 0) return false;
  dropZero(set, beta, first);
  return true;
}

/**
 * Column j is Xv of the set. Moving β along (−1 for j, v for the others), or against it, changes nothing but ‖β‖₁: it is moved so
 * that this does not grow, until a coefficient comes to 0.
 */
function slide(set: ActiveSet, beta: Float64Array, j: number, v: Float64Array): void {
  const sign = Math.sign(real(beta, j));
  let growth = -1;
  for (let k = 0; k < set.size; k += 1) growth += sign * Math.sign(real(beta, signed(set.columns, k))) * real(v, k);
  const toward = growth > 0 ? -sign : sign;
  let [first, step] = [-1, growth > 0 ? Infinity : Math.abs(real(beta, j))];
  for (let k = 0; k < set.size; k += 1) {
    const here = real(beta, signed(set.columns, k));
    const until = -here / (toward * real(v, k));
    if (!(until >= 0 && until < step)) continue;
    first = k;
    step = until;
  }
  for (let k = 0; k < set.size; k += 1) {
    const i = signed(set.columns, k);
    beta[i] = real(beta, i) + toward * step * real(v, k);
  }
  beta[j] = first < 0 ? 0 : real(beta, j) - toward * step;
  if (first >= 0) dropZero(set, beta, first);
}

function dropZero(set: ActiveSet, beta: Float64Array, at: number): void {
  beta[signed(set.columns, at)] = 0;
  set.drop(at);
}
