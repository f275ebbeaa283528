import type { QuantityValue } from '#figure/controls/quantity.ts';

type Numbers = Record<string, QuantityValue>;

/** Words that act, and whether the state that they lead to is as the sentence around them says; `at` is another state. */
export type Claim = readonly [words: string, holds: (now: Numbers, at: (query: string) => Numbers) => boolean];

export const near = (one: QuantityValue | undefined, other: QuantityValue | undefined, tolerance = 1e-9) =>
  Math.abs(Number(one) - Number(other)) <= tolerance;
export const less = (one: QuantityValue | undefined, other: QuantityValue | undefined) => Number(one) < Number(other);
