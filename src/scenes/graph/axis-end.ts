/** An axis ends at one of these times a power of ten, so that it seldom changes. */
const ENDS = [1, 1.5, 2, 3, 4, 6, 8, 10];
/** An axis so short could not be divided into pixels. */
const SHORTEST = 1e-300;

/** A round number that is at least `need`; 1 where there is nothing to show. */
export function axisEnd(need: number): number {
  if (need < SHORTEST) return 1;
  const power = 10 ** Math.floor(Math.log10(need));
  return (ENDS.find((end) => end * power >= need) ?? 10) * power;
}
