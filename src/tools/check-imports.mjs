// Part of `npm run lint`, what Biome cannot express: imports run one way (mathematics ← plot ← widgets ← pages),
// the mathematics is pure, models know nothing of drawing, and no file has grown into two.
import { globSync, readFileSync } from 'node:fs';
import { dirname, extname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** From the ground up: a folder imports from itself and from those on floors below. */
const FLOORS = [
  ['src/text', 'src/math', 'src/site'],
  ['src/plot'],
  ['src/figure'],
  ['src/scenes'],
  ['src/widgets'],
  ['src/components', 'src/layouts', 'src/pages', 'content'],
];
/** What others may import of the mathematics: '#math', '#math/…'. */
const DOORS = 'src/math/doors/';
/** Where plain tables and functions of numbers stand. */
const PLAIN = /^src\/(text|figure|scenes|widgets|site)\//;
const MAX_LINES = { math: 200, component: 260 };
const IMPORT = /(?:^|[\s;}])(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const aliases = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')).imports);
const problems = [];

for (const file of globSync(['src/**/*.{ts,mjs,svelte,astro}', 'content/**/*.mdx']).map(toPosix).sort()) {
  const text = readFileSync(file, 'utf8');
  const code = withoutComments(text);
  checkPurity(file, code);
  checkSize(file, text.split('\n').length - 1);
  for (const [, from = '', lazy = ''] of code.matchAll(IMPORT)) checkImport(file, from || lazy);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('Imports run one way.');

function checkImport(file, specifier) {
  const complain = (/** @type {string} */ why) => problems.push(`${file} imports ${specifier}: ${why}`);
  const target = resolve(file, specifier);
  if (isMath(file) && !isTest(file) && !target?.startsWith('src/math/')) complain('the mathematics stands alone');
  if (!target) return;
  const [here, there] = [floor(file) ?? FLOORS.length - 1, floor(target) ?? 0];
  if (there > here) complain(`${FLOORS[here].join(', ')} stand below ${FLOORS[there].join(', ')}`);
  if (isMath(target) && !isMath(file) && !isBench(file) && !target.startsWith(DOORS))
    complain('the doors to the mathematics are #math, #math/…');
  if (isModel(file) && !target.startsWith(DOORS) && !(PLAIN.test(target) && extname(target) === '.ts'))
    complain('models, parameters and descriptions know mathematics and plain tables only');
}

function checkPurity(file, code) {
  if (isMath(file) && /\bMath\.random\b/.test(code)) problems.push(`${file}: Math.random; take a seeded generator`);
}

function checkSize(file, lines) {
  const limit =
    isMath(file) && !isTest(file) ? MAX_LINES.math : file.endsWith('.svelte') ? MAX_LINES.component : Infinity;
  if (lines > limit) problems.push(`${file}: ${lines} lines, more than ${limit}`);
}

/** The file of this project that an import names; nothing for a package. */
function resolve(file, specifier) {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(toPosix(dirname(file)), specifier));
  for (const [alias, path] of aliases) {
    const [head] = alias.split('*');
    if (alias === specifier) return posix.normalize(path);
    if (alias.endsWith('*') && specifier.startsWith(head))
      return posix.normalize(path.replace('*', specifier.slice(head.length)));
  }
  return undefined;
}

/** Where a file stands in FLOORS; nothing for the build and the styles, which anybody may use. */
function floor(file) {
  const index = FLOORS.findIndex((folders) => folders.some((folder) => file.startsWith(`${folder}/`)));
  return index < 0 ? undefined : index;
}

function toPosix(path) {
  return path.replaceAll('\\', '/');
}
function isMath(file) {
  return file.startsWith('src/math/');
}
function isTest(file) {
  return /\.(test|bench)\.ts$/.test(file);
}
function isBench(file) {
  return file.startsWith('src/bench/');
}
function isModel(file) {
  return /^src\/widgets\/(.+\/(model|parameters|describe)|registry|widget)\.ts$/.test(file);
}
function withoutComments(text) {
  return text.replace(/<!--[\s\S]*?-->|(^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '$1');
}
