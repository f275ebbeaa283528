// The limits of size: a file or a function beyond them is likely to be about two things.

/** The first that fits a file counts, in lines. Tests are lists of cases and may be long. */
const FILES = [
  { what: 'a file of the mathematics', fits: /^src\/math\/.*(?<!\.test|\.bench)\.ts$/, limit: 150 },
  { what: 'a part of the drawing', fits: /^src\/plot\/.*(?<!\.test)\.(ts|svelte)$/, limit: 150 },
  { what: 'a component', fits: /\.svelte$/, limit: 200 },
];
const FUNCTION = 40;
const NOT_TESTS = /^(?!e2e\/)(?!.*\.(test|bench)\.ts$)/;

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} what is too long */
export function sizes(sources) {
  return [...sources.values()].flatMap(({ file, lines, functions }) => {
    const kind = FILES.find(({ fits }) => fits.test(file));
    const long = NOT_TESTS.test(file) ? functions.filter((one) => one.lines > FUNCTION) : [];
    return [
      ...(kind && lines > kind.limit ? [`${file}: ${lines} lines; ${kind.what} has at most ${kind.limit}`] : []),
      ...long.map(
        (one) => `${file}:${one.line}: ${one.name} has ${one.lines} lines; a function has at most ${FUNCTION}`,
      ),
    ];
  });
}
