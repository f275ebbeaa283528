// What a figure computes, is called and says is known without a picture: a model, a table of parameters and a
// description reach the mathematics, the data and plain tables, and nothing else, however indirectly.

const MODEL = /^src\/(widgets\/(.+\/(model|parameters|describe)|registry)|figure\/widget)\.ts$/;
/** The mathematics and the readers of tables are pure by their own rules; what lies behind them need not be looked at. */
const PURE = /^src\/(math\/doors|tables)\//;
/** Where plain tables and functions of numbers stand. */
const PLAIN = /^src\/(text|figure|scenes|widgets|site)\/.*\.ts$/;
/** Tables of measurements, which import nothing. */
const DATA = /^content\/data\/[^/]+\.csv$/;

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} what is wrong */
export function models(sources) {
  return [...sources.keys()].filter((file) => MODEL.test(file)).flatMap((file) => impurities(file, sources));
}

/** The ways from a model to what it must not know. @param {string} model @param {import('../sources.mjs').Sources} sources */
function impurities(model, sources) {
  /** @type {Map<string, string[]>} */
  const ways = new Map([[model, [model]]]);
  /** @type {string[]} */
  const found = [];
  for (const [file, way] of ways)
    for (const { specifier, target } of sources.get(file)?.imports ?? []) {
      const next = [...way, target ?? specifier];
      if (target && (PURE.test(target) || DATA.test(target))) continue;
      if (target && PLAIN.test(target)) ways.set(target, ways.get(target) ?? next);
      else
        found.push(`${next.join(' → ')}: models, parameters and descriptions reach mathematics and plain tables only`);
    }
  return found;
}
