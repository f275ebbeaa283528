// Runs every benchmark in this folder, one after another: `npm run bench`, or `npm run bench -- isolines` for one.
import { readdirSync } from 'node:fs';

const MACHINERY = ['pair.mjs', 'run.mjs'];
const wanted = process.argv.slice(2);

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && !MACHINERY.includes(file))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', '')));

for (const file of files.sort()) await import(new URL(file, import.meta.url).href);
