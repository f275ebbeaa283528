/** Steps a second at the start: slow enough to follow. */
const FIRST = 8;
/** Later on, the share of what has been seen that the next second adds. */
const GROWTH = 0.6;

/** The step that is shown `seconds` after step `at`: the first ones one by one, a long history ever faster. */
export const played = (at: number, seconds: number): number => at + seconds * Math.max(FIRST, GROWTH * at);
