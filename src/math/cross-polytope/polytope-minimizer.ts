import { penalizedResidual } from '../certificate.ts';
import { requirePositive } from '../checks.ts';
import { keptFromZero } from '../doubles.ts';
import { norm } from '../norm.ts';
import { leastBy } from '../optimize/least.ts';
import { facesOf, nonzeros, type Signs } from './faces.ts';
import { descentAt, type Loss, type Scaled, scaled } from './loss.ts';
import { inner } from './matrix.ts';
import { type Minimizer, minimizerAt } from './minimizer.ts';
import { faceSolver, type OnFace } from './on-face.ts';

/** What holds a minimizer on ‖φ‖₁ ≤ c: a face with one, two or more parameters that are not zero; or nothing. */
export type Held = 'vertex' | 'edge' | 'face' | 'interior';

/** The minimizer on the ball of the 1-norm. */
export interface Contact extends Minimizer {
  readonly contact: Held;
  /** The face that holds it, by its signs; all 0 when nothing is cut off. */
  readonly face: Signs;
}

/**
 * argmin L(φ) subject to ‖φ‖₁ ≤ budget in any number n of parameters; a centre in the ball or on its rim is returned as it
 * is. Of each of the 3ⁿ − 1 faces the lowest point is solved for, and the one is taken that is nearest to the conditions of
 * an optimum (F1), ties going to the face with more zeros. Zeros are exact. Throws a RangeError naming budget.
 */
export function polytopeMinimizer(loss: Loss, budget: number): Contact {
  requirePositive('budget', budget);
  const problem = scaled(loss, budget);
  if (norm(problem.loss.center, 1) <= problem.budget)
    return contactAt(
      loss,
      budget,
      loss.center.map(() => 0),
    );
  const { signs, point } = leastBy(candidates(problem), ({ misses }) => misses);
  const phi = signs.map((s, j) => s * lengthOf(point.amounts[j] as number, { problem, budget }) + 0);
  return { ...minimizerAt(problem, held(problem, signs, { phi, point })), ...named(signs) };
}

/** What there is to say of a minimizer whose face is known: φ on it, or the centre where all its signs are 0. */
export function contactAt(loss: Loss, budget: number, face: Signs, phi: readonly number[] = loss.center): Contact {
  const problem = scaled(loss, budget);
  if (nonzeros(face) === 0) {
    const found = { phi: loss.center, inUnits: problem.loss.center, certify: () => ({ lambda: 0, residual: 0 }) };
    return { ...minimizerAt(problem, found), ...named(face) };
  }
  const inUnits = phi.map((x) => x / problem.length);
  const point = { amounts: inUnits.map(Math.abs), descent: descentAt(problem.loss, inUnits) };
  return { ...minimizerAt(problem, held(problem, face, { phi, point })), ...named(face) };
}

const named = (face: Signs): Pick<Contact, 'contact' | 'face'> => ({
  contact: (['interior', 'vertex', 'edge'] as const)[nonzeros(face)] ?? 'face',
  face,
});

/** A point of a face, and its certificate in scaled units. */
const held = (problem: Scaled, signs: Signs, { phi, point }: { phi: readonly number[]; point: OnFace }) => ({
  phi,
  inUnits: pointOf(signs, point),
  certify: () => ({ lambda: multiplierOf(signs, point), residual: misses(problem, signs, point) }),
});

/** An amount that was found in scaled units, as it is: the whole budget exactly, and none that is not 0 as 0. */
const lengthOf = (amount: number, { problem, budget }: { problem: Scaled; budget: number }) =>
  amount === problem.budget ? budget : keptFromZero(amount * problem.length, amount);

/** The lowest points of the faces that lie on them, and how far each misses the conditions of an optimum. */
function candidates(problem: Scaled) {
  return facesOf(problem.loss.center.length).flatMap((signs) => {
    const point = lowestOn(problem, signs);
    const inside = point.amounts.every((amount, j) => signs[j] === 0 || amount > 0);
    return inside || nonzeros(signs) === 1 ? [{ signs, point, misses: misses(problem, signs, point) }] : [];
  });
}

/** The largest amount is what the others leave of the budget, so that the small ones are as exact as they can be. */
function lowestOn({ loss, budget }: Scaled, signs: Signs): OnFace {
  const solved = (first: number) => faceSolver(loss.hessian, signs, first)(loss.center, budget);
  const first = signs.findIndex((s) => s !== 0);
  const point = solved(first);
  const most = point.amounts.indexOf(Math.max(...point.amounts));
  return most < 0 || most === first ? point : solved(most);
}

const pointOf = (signs: Signs, { amounts }: OnFace) => signs.map((s, j) => s * (amounts[j] as number) + 0);

/** −∇L·φ/‖φ‖₁, and for a ball too small to be told from a point the pull along its only parameter. */
function multiplierOf(signs: Signs, { amounts, descent }: OnFace): number {
  const pulls = signs.map((s, j) => s * (descent[j] as number));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return Math.max(0, total > 0 ? inner(amounts, pulls) / total : inner(signs.map(Math.abs), pulls));
}

function misses({ budget }: Scaled, signs: Signs, point: OnFace): number {
  const phi = pointOf(signs, point);
  const gradient = point.descent.map((pull) => 0 - pull);
  const off = Math.abs(norm(phi, 1) - budget);
  return penalizedResidual({ gradient, phi }, { penalty: 'l1', lambda: multiplierOf(signs, point) }) + off;
}
