import { seededRandom } from '../../math/random.ts';

/** How many of the features the target is made of, with coefficients ±1 … ±2. */
const TRUE = 20;

/** Normal features and a target of twenty of them with normal noise. @param {{ n: number, p: number, seed: number }} of */
export function drawn({ n, p, seed }) {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const columns = Array.from({ length: p }, () => Float64Array.from({ length: n }, normal));
  const target = Float64Array.from({ length: n }, normal);
  for (const [j, column] of columns.slice(0, TRUE).entries())
    for (const [i, x] of column.entries()) target[i] = (target[i] ?? 0) + (j % 2 ? -1 : 1) * (1 + j / TRUE) * x;
  return { columns, target };
}
