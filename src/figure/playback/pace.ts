/** What there is to see is in the first steps: they are shown one by one, for so many seconds in all. */
const FIRST = { steps: 12, seconds: 4 };
const PACE = FIRST.steps / FIRST.seconds;
/** From then on the pace grows by this share of itself in a second. */
const GROWTH = 0.8;

/** The step that is shown after so many seconds from the start of a history: between two of them most of the time. */
export const stepAfter = (seconds: number): number =>
  seconds <= FIRST.seconds
    ? PACE * seconds
    : FIRST.steps + (PACE / GROWTH) * Math.expm1(GROWTH * (seconds - FIRST.seconds));

/** The seconds after which a step is shown. */
export const secondsTo = (step: number): number =>
  step <= FIRST.steps ? step / PACE : FIRST.seconds + Math.log1p((GROWTH / PACE) * (step - FIRST.steps)) / GROWTH;

/** Steps a second at a step. */
export const paceAt = (step: number): number => PACE + GROWTH * Math.max(0, step - FIRST.steps);
