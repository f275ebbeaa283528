/** The smallest double with all its digits: below it a number loses them one by one. */
export const LEAST_NORMAL = 2 ** -1022;
