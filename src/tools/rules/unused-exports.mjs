// What a file exports, another file takes; what nobody takes is private, or is not there. A type may stand beside the
// function that speaks of it.

/** Astro, Vitest and Playwright read these themselves; components export themselves. */
const READ_BY_NAME = /^(src\/pages\/|src\/content\.config\.ts|[^/]+\.mjs$)|\.(d\.ts|svelte|astro|mdx)$/;

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} what is exported in vain */
export function unusedExports(sources) {
  /** @type {Map<string, Set<string>>} */
  const taken = new Map();
  for (const { target, names } of [...sources.values()].flatMap(({ imports }) => imports))
    if (target) taken.set(target, new Set([...(taken.get(target) ?? []), ...names]));
  return [...sources.values()]
    .filter(({ file }) => !READ_BY_NAME.test(file))
    .flatMap(({ file, exports }) =>
      exports
        .filter((name) => name !== 'default' && !taken.get(file)?.has(name) && !taken.get(file)?.has('*'))
        .map((name) => `${file}: nobody imports ${name}`),
    );
}
