/** Whether the reader wants as little motion as there can be. Asked anew each time: it can change. */
export const motionUnwelcome = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
