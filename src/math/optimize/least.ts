/** The item of which the measure is least, of equals the first. There must be an item; a NaN after the first is not taken. */
export function leastBy<T>(items: readonly T[], measure: (item: T) => number): T {
  const measured = items.map((item) => ({ item, value: measure(item) }));
  return measured.reduce((best, next) => (next.value < best.value ? next : best)).item;
}
