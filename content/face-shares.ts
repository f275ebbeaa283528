import { seededRandom } from '#math';
import { countAbove, normal, thresholdOf } from '#math/faces';

interface Draws {
  readonly n: number;
  readonly draws: number;
  /** The budget for a centre. Centres within it are not counted. */
  readonly budget: (center: readonly number[]) => number;
}

/** The shares of normal centres for which a corner of the L1 ball is the nearest point, and a point without any zero. */
export function faceShares({ n, draws, budget }: Draws): { corner: number; dense: number } {
  const random = seededRandom(1);
  let [outside, corner, dense] = [0, 0, 0];
  for (let i = 0; i < draws; i += 1) {
    const center = Array.from({ length: n }, () => normal(random));
    if (size(center) <= budget(center)) continue;
    const sizes = center.map(Math.abs);
    const left = countAbove(sizes, thresholdOf(sizes, budget(center)));
    outside += 1;
    if (left === 1) corner += 1;
    if (left === n) dense += 1;
  }
  return { corner: corner / outside, dense: dense / outside };
}

/** ‖center‖₁. */
export const size = (center: readonly number[]) => center.reduce((sum, entry) => sum + Math.abs(entry), 0);
