// The mathematics and the readers of tables give the same numbers every time. Biome forbids them the clock and the page;
// this is what it cannot say.

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} what is wrong */
export function purity(sources) {
  return [...sources.values()]
    .filter(({ file, code }) => /^src\/(math|tables)\//.test(file) && /\bMath\.random\b/.test(code))
    .map(({ file }) => `${file}: Math.random; take a seeded generator`);
}
