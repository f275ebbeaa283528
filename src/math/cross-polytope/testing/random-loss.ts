import { seededRandom } from '../../random.ts';
import { type Loss, lossOf } from '../loss.ts';

/** For tests: losses in n parameters, centres in [−reach, reach]ⁿ, with H = Σ wᵢvᵢvᵢᵀ of random vectors. */
export function randomLosses(
  seed: number,
  { n, count, reach = 3 }: { n: number; count: number; reach?: number },
): Loss[] {
  const random = seededRandom(seed);
  const spread = () => 2 * random() - 1;
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: n + 2 }, () => {
      const weight = 10 ** spread();
      return { weight, v: Array.from({ length: n }, spread) };
    });
    const entry = (i: number, j: number) =>
      parts.reduce((sum, { weight, v }) => sum + weight * (v[i] as number) * (v[j] as number), i === j ? 0.01 : 0);
    const upper = Array.from({ length: n }, (_, i) => Array.from({ length: n - i }, (_, k) => entry(i, i + k))).flat();
    return lossOf({ center: Array.from({ length: n }, () => reach * spread()), hessian: upper });
  });
}
