import { entry, real, signed } from '../entries.ts';
import type { ActiveSet } from './active-set.ts';
import { correlations } from './correlations.ts';
import type { Design } from './design.ts';
import { dualityGap } from './duality-gap.ts';
import { LassoHomotopy } from './lasso-homotopy.ts';
import { refined } from './least-squares.ts';

/** A knot of the lasso's path: here columns enter or leave. Down to the next knot β is linear in λ. */
export interface LassoKnot {
  readonly lambda: number;
  /** The columns that are active just below λ, in the order in which they came; at λ = 0 those just above. */
  readonly active: Int32Array;
  /** Their coefficients at λ: +0 for those that enter here. All others are 0. */
  readonly values: Float64Array;
  /** Which columns become active here, and which, non-zero above, come to 0 and stay there. */
  readonly entered: readonly number[];
  readonly left: readonly number[];
}

/** Why a path stops above λ = 0: ties that are not resolved, pulls that rounding has led astray, too many knots, or nobody wants more. */
export type PathStop = 'tie' | 'rounding' | 'length' | 'asked';

/** The minimizers of L(β) + λ‖β‖₁ for all λ from λ max down. */
export interface LassoPath {
  readonly design: Design;
  /** By falling λ, all different. The first lies at λ max, the last at 0 if the path is complete. */
  readonly knots: readonly LassoKnot[];
  /** Whether the knots go down to 0, with the conditions of a minimum fulfilled to 1e-10 of λ max wherever they are looked at. */
  readonly exact: boolean;
  /** Why they do not. */
  readonly stop: PathStop | undefined;
  /** Whether a column was met that depends on active ones: then other coefficients are as good as these. */
  readonly dependent: boolean;
}

/** So many steps at one λ, for each column, are taken for a circle. */
const STEPS_AT_ONCE = 3;
/** More knots for each active column that there can be are not followed; the worst cases have 3ᵖ/2. */
const MOST_KNOTS = 60;
/** The conditions of a minimum are looked at after so many steps, and at the end. */
const STEPS_UNSEEN = 64;
/** Where they fail, knots stay whose duality gap is at most this share of the objective at 0. */
const CLOSE = 1e-10;

/**
 * The whole path of the lasso by homotopy: LARS, in which columns also leave [Efron et al. 2004, Ann. Statist. 32;
 * Osborne, Presnell, Turlach 2000, IMA J. Numer. Anal. 20]. Each knot is the root of a linear equation. Where columns are
 * tied, those enter at one λ that a least-squares problem with signs says; one that depends on the active ones stays out, which
 * is one of many solutions. Where a column is others but for about 1e-7 of its size, doubles cannot decide, and the path may stop
 * for rounding. With n − 1 columns active the rows are fitted as λ falls to 0. Zeros are +0. A target without
 * pull gives the single knot λ = 0. With `least` the path is followed until λ is at most
 * that.
 */
export function exactPath(design: Design, least = 0): LassoPath {
  const state = new LassoHomotopy(design);
  const knots = [knotOf(state, [])];
  const most = MOST_KNOTS * (Math.min(design.n, design.p) + 1);
  let stop: PathStop | undefined;
  let events: number[] = [];
  for (let steps = 1, still = 0; state.lambda > least && !stop; steps += 1) {
    const { lambda } = state;
    const next: number[] = [];
    state.advance(next);
    const moved = state.lambda < lambda;
    still = moved ? 0 : still + 1;
    events = moved ? next : [...events, ...next];
    if (still > STEPS_AT_ONCE * design.p) stop = 'tie';
    else if (knots.length > most) stop = 'length';
    else if ((steps % STEPS_UNSEEN === 0 || state.lambda <= least) && !state.holds()) stop = 'rounding';
    else if (moved) knots.push(knotOf(state, events));
    else knots[knots.length - 1] = knotOf(state, events);
  }
  if (stop === 'rounding') keepMinima(design, knots);
  if (state.lambda > 0) stop ??= 'asked';
  else if (!stop) refineEnd(design, state.active.set, knots);
  return { design, knots, exact: !stop, stop, dependent: state.dependent };
}

/** Corrects least squares, where the path ends, but for what is exactly 0. */
function refineEnd(design: Design, set: ActiveSet, knots: LassoKnot[]): void {
  const end = knots[knots.length - 1] as LassoKnot;
  const values = refined(end.values, {
    left: (at) => {
      const pulls = correlations(design, coefficientsOf(design, { ...end, values: at }));
      return Float64Array.from(end.active, (j) => real(pulls, j));
    },
    solve: (right) => {
      set.solve(right, right);
      return right.map((way, k) => (real(end.values, k) === 0 ? 0 : way));
    },
  });
  end.values.set(values);
}

/** Cuts the knots off after the last of those that are minima all the way down from λ max, where 0 is one. */
function keepMinima(design: Design, knots: LassoKnot[]): void {
  const isMinimum = (knot: LassoKnot) => {
    const { relative } = dualityGap(design, coefficientsOf(design, knot), { lambda: knot.lambda, mix: 1 });
    return relative <= CLOSE;
  };
  const failing = knots.findIndex((knot, k) => k > 0 && !isMinimum(knot));
  if (failing > 0) knots.length = failing;
}

/** The state as a knot. What happens at one λ and is undone there is left out. */
function knotOf({ lambda, active: { set, beta } }: LassoHomotopy, events: readonly number[]): LassoKnot {
  const happened = (event: number) => events.includes(event) && !events.includes(-1 - event);
  return {
    lambda,
    active: set.columns.slice(0, set.size),
    values: beta.slice(0, set.size),
    entered: events.filter((event) => event >= 0 && happened(event)),
    left: events.filter((event) => event < 0 && happened(event)).map((event) => -1 - event),
  };
}

/** The p coefficients of one knot. */
export function coefficientsAtKnot({ design, knots }: LassoPath, index: number): Float64Array {
  return coefficientsOf(design, entry(knots, index));
}

function coefficientsOf({ p }: Design, { active, values }: LassoKnot): Float64Array {
  const beta = new Float64Array(p);
  for (let k = 0; k < active.length; k += 1) beta[signed(active, k)] = real(values, k);
  return beta;
}
