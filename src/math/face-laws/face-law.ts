import { requirePositive, requireWithin } from '../checks.ts';
import { gaussianBudgetLogs, gaussianSides } from './gaussian-budget.ts';
import { gaussianShareLaw } from './gaussian-share.ts';
import { laplaceBudgetLogs, laplaceInside, laplaceShareLaw } from './laplace.ts';

/** Centres in ℝⁿ with independent entries, standard normal or of density ½e^(−|x|), and a budget for each. */
export interface Ensemble {
  readonly n: number;
  readonly law: 'gaussian' | 'laplace';
  /** The budget is a share of ‖centre‖₁ (0 < value < 1), or the same for all centres (value > 0). */
  readonly hold: 'share' | 'budget';
  readonly value: number;
}

/** How many non-zeros the point of ‖φ‖₁ ≤ budget nearest to a centre outside has. */
export interface FaceLaw {
  /** Among the centres outside: the probability of k of them at k − 1. */
  readonly probability: Float64Array;
  /** That a centre lies inside of the ball. */
  readonly inside: number;
}

/** Throws a RangeError naming n or value. */
export function requireEnsemble({ n, hold, value }: Ensemble): void {
  if (!Number.isInteger(n)) throw new RangeError(`n must be a whole number, not ${n}`);
  requireWithin('n', n, [2, 1000]);
  if (hold === 'budget') requirePositive('value', value);
  else if (!(value > 0 && value < 1)) throw new RangeError(`value must lie in (0, 1), not ${value}`);
}

/** The law of the number of non-zeros. Throws a RangeError naming n or value. */
export function faceLaw(ensemble: Ensemble): FaceLaw {
  requireEnsemble(ensemble);
  const { n, law, hold, value } = ensemble;
  if (hold === 'share')
    return { probability: law === 'gaussian' ? gaussianShareLaw(n, value) : laplaceShareLaw(n, value), inside: 0 };
  if (law === 'laplace') return { probability: normed(laplaceBudgetLogs(n, value)), inside: laplaceInside(n, value) };
  const { outside, inside } = gaussianSides(n, value);
  const logs = gaussianBudgetLogs(n, value);
  return { probability: logs.map((log) => Math.exp(log - outside)), inside: Math.exp(inside) };
}

/** A Poisson law is known but for its norm where the centres inside are taken away. */
function normed(logs: Float64Array): Float64Array {
  const most = Math.max(...logs);
  const sum = logs.reduce((total, log) => total + Math.exp(log - most), 0);
  return logs.map((log) => Math.exp(log - most) / sum);
}

/** The mean number of non-zeros. */
export const meanCount = (probability: Float64Array): number => probability.reduce((sum, p, i) => sum + (i + 1) * p, 0);
