/**
 * KaTeX settings shared by Markdown formulas and by formulas with computed numbers.
 * `\loss`, `\penalty`, `\optimum` and `\slope` give a term the colour it has in the figures.
 */
export const katexOptions = {
  output: /** @type {const} */ ('htmlAndMathml'),
  /** Any doubt about a formula is an error; classes, which the colour macros need, are meant. */
  strict: (/** @type {string} */ code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: (/** @type {{ command: string }} */ context) => context.command === '\\htmlClass',
  macros: {
    '\\loss': '\\htmlClass{of-loss}{#1}',
    '\\penalty': '\\htmlClass{of-penalty}{#1}',
    '\\optimum': '\\htmlClass{of-optimum}{#1}',
    '\\slope': '\\htmlClass{of-gradient}{#1}',
    '\\R': '\\mathbb{R}',
    '\\norm': '\\lVert #1 \\rVert',
    '\\argmin': '\\operatorname*{arg\\,min}',
  },
};

/** KaTeX ships woff2, woff and ttf; every browser the site supports reads woff2, so the rest is dropped. */
export function katexWoff2Only() {
  return {
    name: 'katex-woff2-only',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (!/katex(\.min)?\.css/.test(id)) return null;
      return { code: code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, ''), map: null };
    },
  };
}
