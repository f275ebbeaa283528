import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
/** How scripts and pages write a character without its glyph: \u{…}, \uXXXX, \xXX, &#x…; and &#…; */
const ESCAPE = /\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]+);|&#(\d+);/gi;

/** A text of the built site with its escapes read: every character that it may show. @param {string} text */
export function characters(text) {
  return text.replace(ESCAPE, (_, braced, four, two, reference, decimal) =>
    String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(braced ?? four ?? two ?? reference, 16)),
  );
}

/** Keeps, in each font of the built site, only the glyphs that the site uses (and all of ASCII). */
export function subsetFonts() {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:build:done': async (/** @type {{ dir: URL }} */ { dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).map((file) => join(root, file));
        const used = new Set(PRINTABLE_ASCII);
        for (const file of files.filter((name) => /\.(html|js)$/.test(name)))
          for (const character of characters(await readFile(file, 'utf8'))) used.add(character);
        const text = [...used].join('');
        await Promise.all(files.filter((name) => name.endsWith('.woff2')).map((file) => subset(file, text)));
      },
    },
  };
}

/** @param {string} file @param {string} text */
async function subset(file, text) {
  const variable = /newsreader/.test(file) ? { variationAxes: { wght: { min: 400, max: 600 } } } : {};
  await writeFile(file, await subsetFont(await readFile(file), text, { targetFormat: 'woff2', ...variable }));
}
