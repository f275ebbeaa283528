/** For tests: checks every entry of a list, of which there must be one: a loop over nothing would pass. */
export function each<T>(list: Iterable<T>, check: (entry: T) => void): void {
  const entries = [...list];
  if (entries.length === 0) throw new Error('there is nothing to check');
  for (const entry of entries) check(entry);
}
