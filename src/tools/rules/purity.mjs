// The mathematics gives the same numbers every time. Biome forbids it the clock and the page; this is what it cannot say.

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} what is wrong */
export function purity(sources) {
  return [...sources.values()]
    .filter(({ file, code }) => file.startsWith('src/math/') && /\bMath\.random\b/.test(code))
    .map(({ file }) => `${file}: Math.random; take a seeded generator`);
}
