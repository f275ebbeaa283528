// Numbers that no figure shows.
import { seededRandom } from '#math';
import { normalBelow } from '../articles/how-typical-is-typically.ts';

/** The mean of x given z under normal noise of variance 1 and a Laplace prior: of the density exp(−(x−z)²/2 − λ|x|). */
export function laplaceMean(z: number, lambda: number): number {
  // On each side of zero the density is a normal one, moved by λ.
  const right = Math.exp(-lambda * z) * normalBelow(z - lambda);
  const left = Math.exp(lambda * z) * normalBelow(-z - lambda);
  return z - (lambda * (right - left)) / (right + left);
}

/** How many entries are not zero in the point of ‖φ‖₁ ≤ budget that is nearest to the centre: its soft threshold. */
export function entriesLeft(center: readonly number[], budget: number): number {
  let [left, sum] = [0, 0];
  for (const size of center.map(Math.abs).toSorted((a, b) => b - a)) {
    if (size <= (sum + size - budget) / (left + 1)) break;
    sum += size;
    left += 1;
  }
  return left;
}

interface Draws {
  readonly n: number;
  readonly draws: number;
  /** The budget for a centre. Centres within it are not counted. */
  readonly budget: (center: readonly number[]) => number;
}

/** The shares of normal centres for which a corner of the ball is the nearest point, and a point without any zero. */
export function faceShares({ n, draws, budget }: Draws): { corner: number; dense: number } {
  const random = seededRandom(1);
  let [outside, corner, dense] = [0, 0, 0];
  for (let i = 0; i < draws; i += 1) {
    const center = Array.from({ length: n }, () => normal(random));
    if (size(center) <= budget(center)) continue;
    const left = entriesLeft(center, budget(center));
    outside += 1;
    if (left === 1) corner += 1;
    if (left === n) dense += 1;
  }
  return { corner: corner / outside, dense: dense / outside };
}

/** ‖center‖₁. */
export const size = (center: readonly number[]) => center.reduce((sum, entry) => sum + Math.abs(entry), 0);

const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
