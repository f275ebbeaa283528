/** Parts of π are known up to this one: a half, a third, …, a twelfth. */
const MOST_PARTS = 12;
/** In more multiples, the digits of a double may be a part of π by chance. */
const MOST_MULTIPLES = 1000;

/** Is a number a multiple of π, or of a part of it, as far as a double can be one? */
export function isPartOfTurn(value: number): boolean {
  for (let parts = 1; parts <= MOST_PARTS; parts += 1) {
    const multiples = (value * parts) / Math.PI;
    const whole = Math.round(multiples);
    const near = Math.abs(multiples - whole) <= 2 * Number.EPSILON * Math.abs(whole);
    if (near && whole !== 0 && Math.abs(whole) <= MOST_MULTIPLES) return true;
  }
  return false;
}
