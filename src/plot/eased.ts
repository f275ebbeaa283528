/** Starts at once and comes to rest: the share of the way after this share of the time, which is cut to 0 … 1. */
export const eased = (time: number): number => 1 - (1 - Math.min(Math.max(time, 0), 1)) ** 3;
