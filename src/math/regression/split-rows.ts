import { requireWithin } from '../checks.ts';
import { seededRandom } from '../random.ts';

/** Which rows are learned from and which are kept for a test, by their index from 0: each row is in one of the two. */
export interface Split {
  readonly drawn: readonly number[];
  readonly heldOut: readonly number[];
}

/**
 * Draws `drawn` of `count` rows without replacement, all sets alike likely, by as many steps of a Fisher–Yates shuffle;
 * the same on every machine for the same seed. Throws a RangeError naming seed, or drawn unless 0 ≤ drawn ≤ count.
 */
export function splitRows({ count, drawn, seed }: { count: number; drawn: number; seed: number }): Split {
  requireWithin('drawn', drawn, [0, count]);
  const random = seededRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < drawn; i += 1) {
    const j = i + Math.floor(random() * (count - i));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return { drawn: order.slice(0, drawn), heldOut: order.slice(drawn) };
}
