import type { QuantityValue } from '#figure/controls/quantity.ts';
import type { Values } from '#widgets/values-at.ts';

/** Words that act, and whether the state that they lead to is as the sentence around them says; `at` is another state. */
export type Claim = readonly [words: string, holds: (now: Values, at: (query: string) => Values) => boolean];

export const near = (one: QuantityValue | undefined, other: QuantityValue | undefined, tolerance = 1e-9) =>
  Math.abs(Number(one) - Number(other)) <= tolerance;
export const less = (one: QuantityValue | undefined, other: QuantityValue | undefined) => Number(one) < Number(other);
