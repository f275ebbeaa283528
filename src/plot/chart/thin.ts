/**
 * The indices of a series that a chart of so many columns needs to look the same: of each column the first, the least,
 * the greatest and the last; and wherever it becomes zero or leaves it, both sides of that. In order, without repeats.
 */
export function thinned(values: ArrayLike<number>, columns: number): number[] {
  const { length } = values;
  if (length <= 2 * columns) return Array.from({ length }, (_, i) => i);
  const kept = new Set<number>();
  for (let column = 0; column < columns; column += 1) {
    const from = Math.floor((column * length) / columns);
    const to = Math.floor(((column + 1) * length) / columns) - 1;
    let [least, greatest] = [from, from];
    for (let i = from; i <= to; i += 1) {
      const value = values[i] as number;
      if (value < (values[least] as number)) least = i;
      if (value > (values[greatest] as number)) greatest = i;
      if (i > 0 && (value === 0) !== (values[i - 1] === 0)) kept.add(i - 1).add(i);
    }
    kept.add(from).add(least).add(greatest).add(to);
  }
  return [...kept].sort((a, b) => a - b);
}
