// The sources of the project as the rules of `npm run lint` see them: what each file imports, exports and defines.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} specifier as it is written
 * @property {string | undefined} target the file of this project that it names; nothing for a package
 * @property {string[]} names what is taken by name; `*` for all of it
 * @property {boolean} lazy an `import()`, which runs when somebody asks
 *
 * @typedef {object} Func
 * @property {string} name
 * @property {number} line where it begins
 * @property {number} lines from its first to its last
 *
 * @typedef {object} Source
 * @property {string} file its path from the root of the project
 * @property {number} lines
 * @property {string} code without comments
 * @property {Import[]} imports
 * @property {string[]} exports names of values, `default` among them; not of types
 * @property {Func[]} functions
 *
 * @typedef {ReadonlyMap<string, Source>} Sources by path
 * @typedef {Readonly<Record<string, string>>} Aliases the `imports` of package.json
 */

const FILES = ['*.mjs', 'src/**/*.{ts,mjs,svelte,astro}', 'e2e/**/*.ts', 'content/**/*.{ts,mdx}'];
const ENTIRE = '*';

/** Reads every source under the working directory. @returns {Sources} */
export function readSources() {
  const { imports: aliases } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = globSync(FILES).map((file) => file.replaceAll('\\', '/'));
  return sourcesOf(Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, 'utf8')])), aliases);
}

/** @param {Record<string, string>} texts by path @param {Aliases} aliases @returns {Sources} */
export function sourcesOf(texts, aliases) {
  const sources = new Map(Object.entries(texts).map(([file, text]) => [file, sourceOf(file, text, aliases)]));
  for (const source of sources.values()) source.imports = source.imports.flatMap((one) => unfolded(one, sources));
  return sources;
}

/** @param {string} file @param {string} text @param {Aliases} aliases @returns {Source} */
function sourceOf(file, text, aliases) {
  const tree = ts.createSourceFile(`${file}.ts`, scriptOf(file, text), ts.ScriptTarget.Latest, true);
  /** @type {Source} */
  const source = {
    file,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    code: printed(tree),
    imports: [],
    exports: [],
    functions: [],
  };
  const add = (/** @type {string} */ specifier, /** @type {string[]} */ names, lazy = false) =>
    source.imports.push({ specifier, target: resolve(file, specifier, aliases), names, lazy });
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(textOf(node.moduleSpecifier), importedNames(node.importClause));
    else if (ts.isExportDeclaration(node)) {
      if (!node.isTypeOnly) source.exports.push(...exportedNames(node.exportClause));
      if (node.moduleSpecifier) add(textOf(node.moduleSpecifier), reexportedNames(node.exportClause));
    } else if (isGlob(node)) source.imports.push(globImport(node, file));
    else if (isLazy(node)) add(textOf(node.arguments[0]), [ENTIRE], true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(textOf(node.argument.literal), [node.qualifier ? leftmost(node.qualifier) : ENTIRE]);
    else if (isExported(node) && !isType(node)) source.exports.push(...declaredNames(node));
    if (isFunction(node)) source.functions.push(measured(node, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return source;
}

/** What of a file is program text; the rest becomes blank, so that lines keep their numbers. */
function scriptOf(/** @type {string} */ file, /** @type {string} */ text) {
  const parts = /** @type {Record<string, RegExp>} */ ({
    svelte: /<script\b[^>]*>([\s\S]*?)<\/script>/g,
    astro: /^---\r?\n([\s\S]*?)^---|<script\b[^>]*>([\s\S]*?)<\/script>/gm,
    mdx: /^(?:import|export)\s[\s\S]*?;$/gm,
  })[file.slice(file.lastIndexOf('.') + 1)];
  if (!parts) return text;
  const blank = text.replace(/[^\n]/g, ' ').split('');
  for (const match of text.matchAll(parts)) {
    const script = match.slice(1).find(Boolean) ?? match[0];
    const at = match.index + match[0].indexOf(script);
    blank.splice(at, script.length, ...script.split(''));
  }
  return blank.join('');
}

/** The file of this project that an import names; nothing for a package. */
function resolve(/** @type {string} */ file, /** @type {string} */ specifier, /** @type {Aliases} */ aliases) {
  const [plain = ''] = specifier.split('?');
  if (plain.startsWith('.')) return posix.join(posix.dirname(file), plain);
  for (const [alias, path] of Object.entries(aliases)) {
    if (alias === plain) return posix.normalize(path);
    const head = alias.slice(0, -1);
    if (alias.endsWith('*') && plain.startsWith(head))
      return posix.normalize(path.replace('*', plain.slice(head.length)));
  }
  return undefined;
}

function printed(/** @type {ts.SourceFile} */ tree) {
  return ts.createPrinter({ removeComments: true }).printFile(tree);
}

/** The text of a literal; of anything else its source. */
function textOf(/** @type {ts.Node | undefined} */ node) {
  return node && ts.isStringLiteralLike(node) ? node.text : (node?.getText() ?? '');
}

/** @param {ts.Node} node @returns {node is ts.CallExpression} */
function isLazy(node) {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** Whether this is `import.meta.glob(…)`. @param {ts.Node} node @returns {node is ts.CallExpression} */
function isGlob(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob';
}

/** The import of all files that match; `unfolded` says which these are. @param {ts.CallExpression} call @param {string} file */
function globImport({ arguments: [pattern, options] }, file) {
  const specifier = textOf(pattern);
  const [, name = ENTIRE] = /\bimport: '(\w+)'/.exec(textOf(options)) ?? [];
  const lazy = !/\beager: true/.test(textOf(options));
  return { specifier, target: posix.join(posix.dirname(file), specifier), names: [name], lazy };
}

/** @param {Import} one @param {Sources} sources @returns {Import[]} one for each file that a pattern means */
function unfolded(one, sources) {
  const { target = '' } = one;
  if (!target.includes('*')) return [one];
  return [...sources.keys()]
    .filter((file) => posix.matchesGlob(file, target))
    .map((file) => ({ ...one, target: file }));
}

/** @param {ts.EntityName} name @returns {string} */
function leftmost(name) {
  return ts.isIdentifier(name) ? name.text : leftmost(name.left);
}

/** @param {ts.ImportClause | undefined} clause @returns {string[]} */
function importedNames(clause) {
  const bindings = clause?.namedBindings;
  const named = !bindings
    ? []
    : ts.isNamespaceImport(bindings)
      ? [ENTIRE]
      : bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  return clause?.name ? ['default', ...named] : named;
}

/** @param {ts.NamedExportBindings | undefined} clause @returns {string[]} */
function exportedNames(clause) {
  if (!clause) return [];
  if (!ts.isNamedExports(clause)) return [clause.name.text];
  return clause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
}

/** @param {ts.NamedExportBindings | undefined} clause @returns {string[]} */
function reexportedNames(clause) {
  if (!clause || !ts.isNamedExports(clause)) return [ENTIRE];
  return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function isExported(/** @type {ts.Node} */ node) {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isType(/** @type {ts.Node} */ node) {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** @param {ts.Node} node an exported declaration @returns {string[]} */
function declaredNames(node) {
  if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
    return ['default'];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  return 'name' in node && node.name ? [textOf(/** @type {ts.Node} */ (node.name))] : [];
}

/** @param {ts.BindingName} name @returns {string[]} */
function boundNames(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** @param {ts.Node} node @returns {node is ts.FunctionLikeDeclaration} */
function isFunction(node) {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** @param {ts.FunctionLikeDeclaration} node @param {ts.SourceFile} tree @returns {Func} */
function measured(node, tree) {
  const lineOf = (/** @type {number} */ at) => tree.getLineAndCharacterOfPosition(at).line + 1;
  const first = lineOf(node.getStart(tree));
  const holder = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return { name: holder?.getText(tree) ?? 'a function', line: first, lines: lineOf(node.end) - first + 1 };
}
