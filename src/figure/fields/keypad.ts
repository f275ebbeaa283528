import type { NumberParameter } from '../controls/parameter.ts';

/** The keys that a phone offers: digits where they are enough; of those for decimals, some have no minus and none has ∞. */
export function keypad({ min, max, whole }: Pick<NumberParameter, 'min' | 'max' | 'whole'>) {
  if (min < 0 || max === Number.POSITIVE_INFINITY) return 'text';
  return whole ? 'numeric' : 'decimal';
}
