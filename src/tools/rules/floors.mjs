// Imports run one way, from the pages down to the mathematics.

/** From the ground up: a folder imports from itself and from those on floors below; on the ground each stands alone. */
const FLOORS = [
  ['src/text', 'src/math', 'src/site', 'content/data'],
  ['src/tables'],
  ['src/plot'],
  ['src/figure'],
  ['src/scenes'],
  ['src/widgets'],
  ['src/components', 'src/layouts', 'src/pages', 'content'],
  ['src/tools', 'src/bench', 'e2e'],
];
/** Below the tables, they may import this alone of the project. */
const UNDER_TABLES = /^src\/(text|tables)\//;
/** What others may import of the mathematics: '#math', '#math/…'. */
const DOORS = 'src/math/doors/';
/** What only tests of the mathematics use. */
const TESTING = 'src/math/testing/';
const WIDGET = /^src\/widgets\/([^/]+)\//;

/** @typedef {import('../sources.mjs').Source} Source */

/** @param {import('../sources.mjs').Sources} sources @returns {string[]} what is wrong */
export function floors(sources) {
  return [...sources.values()].flatMap((source) =>
    source.imports.flatMap(({ specifier, target }) => {
      const why = isMath(source.file) && !isTest(source.file) ? outside(target) : wrong(source.file, target);
      return why ? [`${source.file} imports ${specifier}: ${why}`] : [];
    }),
  );
}

/** @param {string | undefined} target of an import in the mathematics */
function outside(target) {
  if (target?.startsWith(TESTING)) return 'what tests use is no part of the mathematics';
  return target?.startsWith('src/math/') ? undefined : 'the mathematics stands alone';
}

/** @param {string} file @param {string | undefined} target */
function wrong(file, target) {
  if (!target) return undefined;
  const [here, there] = [floorOf(file) ?? FLOORS.length - 1, floorOf(target) ?? 0];
  if (there > here) return `${names(here)} stand below ${names(there)}`;
  if (file.startsWith('src/tables/') && !isTest(file) && !UNDER_TABLES.test(target))
    return 'of this project, tables know how texts are written, and nothing else';
  if (here === 0 && there === 0 && roomOf(file) !== roomOf(target) && !isTest(file))
    return `${names(0)} know nothing of each other`;
  const mathematics = isMath(target) && !target.startsWith(DOORS);
  if (mathematics && !isMath(file) && !file.startsWith('src/bench/'))
    return 'the doors to the mathematics are #math, #math/…';
  const [mine, other] = [WIDGET.exec(file)?.[1], WIDGET.exec(target)?.[1]];
  if (mine && other && mine !== other) return 'no widget knows another; what two draw alike stands in src/scenes';
  return undefined;
}

/** Where a file stands in FLOORS; nothing for the build and the styles, which anybody may use. */
function floorOf(/** @type {string} */ file) {
  const index = FLOORS.findIndex((folders) => folders.some((folder) => file.startsWith(`${folder}/`)));
  return index < 0 ? undefined : index;
}

function roomOf(/** @type {string} */ file) {
  return FLOORS.flat().find((folder) => file.startsWith(`${folder}/`));
}

function names(/** @type {number} */ floor) {
  return FLOORS[floor]?.join(', ') ?? '';
}

function isMath(/** @type {string} */ file) {
  return file.startsWith('src/math/');
}

function isTest(/** @type {string} */ file) {
  return /\.(test|bench)\.ts$/.test(file) || file.startsWith(TESTING);
}
