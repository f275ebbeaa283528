import { real } from '../entries.ts';
import {
  above,
  below,
  productAbove,
  productBelow,
  quotientAbove,
  quotientBelow,
  sumAbove,
  sumBelow,
} from './rounding.ts';

/**
 * Bounds by number: register i stands for the reals from low[i] to high[i], −∞ and ∞ allowed. Each method writes bounds of
 * one operation to register `out`: they hold for the exact result and for the rounded one, and are the exact range of the
 * operation up to rounding outward. What is exact in doubles is not widened.
 */
export class Registers {
  readonly low: Float64Array;
  readonly high: Float64Array;

  constructor(count: number) {
    this.low = new Float64Array(count);
    this.high = new Float64Array(count);
  }

  /** NaN, from ∞ − ∞ and the like, is no bound at all. */
  set(out: number, low: number, high: number): void {
    this.low[out] = Number.isNaN(low) ? Number.NEGATIVE_INFINITY : low + 0;
    this.high[out] = Number.isNaN(high) ? Number.POSITIVE_INFINITY : high + 0;
  }

  copy(out: number, a: number): void {
    this.low[out] = real(this.low, a);
    this.high[out] = real(this.high, a);
  }

  unbounded(out: number): void {
    this.set(out, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  }

  /** May the register be this number? */
  holds(a: number, value: number): boolean {
    return real(this.low, a) <= value && value <= real(this.high, a);
  }

  add(out: number, a: number, b: number): void {
    const { low, high } = this;
    this.set(out, sumBelow(real(low, a), real(low, b)), sumAbove(real(high, a), real(high, b)));
  }

  subtract(out: number, a: number, b: number): void {
    const { low, high } = this;
    this.set(out, sumBelow(real(low, a), -real(high, b)), sumAbove(real(high, a), -real(low, b)));
  }

  negate(out: number, a: number): void {
    this.set(out, -real(this.high, a), -real(this.low, a));
  }

  /** The factors of the least and of the greatest product are told by their signs; only where both straddle 0 there are two. */
  multiply(out: number, a: number, b: number): void {
    const { low, high } = this;
    const [al, ah, bl, bh] = [real(low, a), real(high, a), real(low, b), real(high, b)];
    if (al >= 0) this.set(out, productBelow(bl >= 0 ? al : ah, bl), productAbove(bh >= 0 ? ah : al, bh));
    else if (ah <= 0) this.set(out, productBelow(bh >= 0 ? al : ah, bh), productAbove(bl >= 0 ? ah : al, bl));
    else if (bl >= 0) this.set(out, productBelow(al, bh), productAbove(ah, bh));
    else if (bh <= 0) this.set(out, productBelow(ah, bl), productAbove(al, bl));
    else {
      const least = Math.min(productBelow(al, bh), productBelow(ah, bl));
      this.set(out, least, Math.max(productAbove(al, bl), productAbove(ah, bh)));
    }
  }

  /** a / b for a register b that does not hold 0, or only as an end; unbounded where it is more. */
  divide(out: number, a: number, b: number): void {
    const { low, high } = this;
    const [al, ah, bl, bh] = [real(low, a), real(high, a), real(low, b), real(high, b)];
    if (bh <= 0 && bl < 0) this.set(out, quotient(-ah, -al, -bh, -bl).low, quotient(-ah, -al, -bh, -bl).high);
    else if (bl >= 0 && bh > 0) this.set(out, quotient(al, ah, bl, bh).low, quotient(al, ah, bl, bh).high);
    else this.unbounded(out);
  }

  /** a·a. */
  square(out: number, a: number): void {
    const [least, most] = this.sizes(a);
    this.set(out, productBelow(least, least), productAbove(most, most));
  }

  absolute(out: number, a: number): void {
    const [least, most] = this.sizes(a);
    this.set(out, least, most);
  }

  /** The least and the greatest |a|. */
  sizes(a: number): readonly [number, number] {
    const [low, high] = [real(this.low, a), real(this.high, a)];
    const most = Math.max(-low, high) + 0;
    return [low > 0 ? low : high < 0 ? -high : 0, most];
  }

  minimum(out: number, a: number, b: number): void {
    const { low, high } = this;
    this.set(out, Math.min(real(low, a), real(low, b)), Math.min(real(high, a), real(high, b)));
  }

  maximum(out: number, a: number, b: number): void {
    const { low, high } = this;
    this.set(out, Math.max(real(low, a), real(low, b)), Math.max(real(high, a), real(high, b)));
  }

  /** From the lower of the two lower bounds to the higher of the upper ones. */
  hull(out: number, a: number, b: number): void {
    const { low, high } = this;
    this.set(out, Math.min(real(low, a), real(low, b)), Math.max(real(high, a), real(high, b)));
  }

  /** A function that never falls, from its values in doubles, which are `units` in the last place off at most. */
  rising(out: number, a: number, f: (x: number) => number, units: number): void {
    this.set(out, lowered(f(real(this.low, a)), units), raised(f(real(this.high, a)), units));
  }
}

/** Bounds of [al, ah] / [bl, bh] for 0 ≤ bl, 0 < bh: over 0 the quotient has no end. */
function quotient(al: number, ah: number, bl: number, bh: number): { low: number; high: number } {
  const down = al >= 0 ? bh : bl;
  const up = ah >= 0 ? bl : bh;
  return {
    low: down === 0 ? Number.NEGATIVE_INFINITY : quotientBelow(al, down),
    high: up === 0 ? Number.POSITIVE_INFINITY : quotientAbove(ah, up),
  };
}

/** So many units in the last place below x. */
export function lowered(x: number, units: number): number {
  let bound = x;
  for (let unit = 0; unit < units; unit += 1) bound = below(bound);
  return bound;
}

/** So many units in the last place above x. */
export function raised(x: number, units: number): number {
  let bound = x;
  for (let unit = 0; unit < units; unit += 1) bound = above(bound);
  return bound;
}
