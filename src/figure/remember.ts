/** Keeps the last result of a pure computation, for as long as its key stays the same. */
export function remember<T>(): (key: string, compute: () => T) => T {
  let last: { key: string; value: T } | undefined;
  return (key, compute) => {
    if (last?.key !== key) last = { key, value: compute() };
    return last.value;
  };
}
