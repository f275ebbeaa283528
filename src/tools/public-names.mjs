// The names that others rely on (addresses, embeds, lessons): those of the widgets, their parameters and quantities.
// `npm run names` writes them to src/widgets/public-names.json, and a test compares. Names may come, none may go.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ parameters: Record<string, string>, quantities: string[] }} Names of one widget: the kind of each parameter
 * @typedef {import('../figure/widget.ts').Widget} Widget
 * @typedef {import('../figure/controls/parameter.ts').Parameter} Parameter
 */

/** @param {readonly Widget[]} widgets @returns {Record<string, Names>} by widget */
export function publicNames(widgets) {
  return Object.fromEntries(
    widgets.map(({ name, parameters, quantities }) => [
      name,
      {
        parameters: Object.fromEntries(Object.entries(parameters).map(([key, parameter]) => [key, kindOf(parameter)])),
        quantities: Object.keys(quantities),
      },
    ]),
  );
}

/** @param {Parameter} parameter @returns {string} */
function kindOf(parameter) {
  if (parameter.kind === 'vector') return `vector of ${parameter.default.length}`;
  if (parameter.kind === 'choice') {
    const { options } = parameter;
    return typeof options === 'function' ? 'choice' : `choice of ${options.map(({ value }) => value).join(', ')}`;
  }
  return parameter.kind;
}

/**
 * What is public in `these` and not, or not so, in `those`, one line each.
 * @param {Record<string, Names>} these @param {Record<string, Names>} those @returns {string[]}
 */
export function missingNames(these, those) {
  const present = new Set(linesOf(those));
  return linesOf(these).filter((line) => !present.has(line));
}

/** @param {Record<string, Names>} names @returns {string[]} */
function linesOf(names) {
  return Object.entries(names).flatMap(([widget, { parameters, quantities }]) => [
    `widget ${widget}`,
    ...Object.entries(parameters).flatMap(([name, kind]) => parameterLines(`parameter ${name} of ${widget}`, kind)),
    ...quantities.map((name) => `quantity ${name} of ${widget}`),
  ]);
}

/** A choice has a line for each of its options: they stand in addresses, too. @param {string} name @param {string} kind */
function parameterLines(name, kind) {
  const [, options] = /^choice of (.*)$/.exec(kind) ?? [];
  return options ? options.split(', ').map((option) => `${name}: ${option}`) : [`${name}: ${kind}`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { registry } = await import('../widgets/registry.ts');
  const file = fileURLToPath(new URL('../widgets/public-names.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(publicNames(registry), null, 2)}\n`);
  console.log(`${file}: ${registry.length} widgets`);
}
