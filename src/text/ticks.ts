const STEPS = [1, 2, 5, 10];
/** Ticks this far outside of the interval, in steps, still stand on its ends: doubles are no more exact. */
const NEARLY = 1e-9;

/**
 * Round numbers inside [low, high], ascending, at most about `count` of them, a step of 1, 2 or 5 times a power of ten
 * apart, or as far as doubles go. None where the interval is empty or a point, or its length is no finite number.
 */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(low < high && Number.isFinite(high - low))) return [];
  const raw = Math.max((high - low) / Math.max(count, 1), Number.MIN_VALUE);
  const power = Math.floor(Math.log10(raw));
  const multiple = STEPS.find((step) => Number(`${step}e${power}`) >= raw * (1 - NEARLY)) ?? 10;
  const step = Number(`${multiple}e${power}`);
  const first = Math.ceil(low / step - NEARLY);
  const last = Math.floor(high / step + NEARLY);
  const all = Array.from({ length: last - first + 1 }, (_, i) => Number(`${(first + i) * multiple}e${power}`) + 0);
  return [...new Set(all)];
}
