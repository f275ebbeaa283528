/** The smallest double with all its digits: below it a number loses them one by one. */
export const LEAST_NORMAL = 2 ** -1022;

/**
 * x, or where it is 0 though `like` is not, the smallest double of the sign of `like`: a number that is not zero, but that a
 * double is too coarse to tell from it, is not made zero. Never −0.
 */
export const keptFromZero = (x: number, like: number): number =>
  x === 0 && like !== 0 ? Math.sign(like) * Number.MIN_VALUE : x + 0;
