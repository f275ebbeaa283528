// No file imports itself, be it through others. Types count: what needs each other to be understood is one subject.
// An `import()` does not: it runs when somebody asks, long after both files are there.

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} one line a circle */
export function circles(sources) {
  /** @type {string[]} */
  const found = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} file @param {string[]} path */
  const walk = (file, path) => {
    if (path.includes(file))
      found.push(`a circle of imports: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    if (path.includes(file) || done.has(file)) return;
    for (const target of importsOf(file)) walk(target, [...path, file]);
    done.add(file);
  };
  /** @param {string} file */
  const importsOf = (file) => {
    const eager = sources.get(file)?.imports.filter(({ lazy }) => !lazy) ?? [];
    return new Set(eager.flatMap(({ target }) => target ?? []));
  };
  for (const file of sources.keys()) walk(file, []);
  return found;
}
