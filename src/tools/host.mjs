// Serves the built site as static hosts do: compressed, files whose names hold their hash kept for good, and a page of its own
// for what is not there. `node host.mjs` serves OUT_DIR under SITE_BASE at PORT, for the browser tests.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml',
  '.woff2': 'font/woff2',
});
/** Files that are compressed already. */
const PACKED = ['.woff2', '.png'];
const HASHED = /[\\/]_astro[\\/]/;

/** @typedef {{ body: Buffer, headers: Record<string, string> }} Answer */

/**
 * A server of the files in `folder`, whose root stands at `base`. It reads each file once.
 * @param {string} folder @param {string} [base] with a slash at both ends
 */
export function host(folder, base = '/') {
  /** @type {Map<string, Answer>} */
  const known = new Map();
  const answerWith = (/** @type {string} */ file) => {
    const answer = known.get(file) ?? read(file);
    known.set(file, answer);
    return answer;
  };
  return createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site.invalid').pathname);
    const asked = path.startsWith(base) ? join(folder, path.slice(base.length)) : '';
    const inside = asked === folder || asked.startsWith(folder + sep);
    const isFolder = inside && statSync(asked, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder && !path.endsWith('/')) return response.writeHead(301, { location: `${path}/` }).end();
    const file = isFolder ? join(asked, 'index.html') : asked;
    const there = inside && existsSync(file);
    const { body, headers } = answerWith(there ? file : join(folder, '404.html'));
    return response.writeHead(there ? 200 : 404, headers).end(body);
  });
}

/** @param {string} file @returns {Answer} */
function read(file) {
  const kind = extname(file);
  const packed = PACKED.includes(kind);
  return {
    body: packed ? readFileSync(file) : gzipSync(readFileSync(file)),
    headers: {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'access-control-allow-origin': '*', // else a frame without an origin of its own gets no module
      'cache-control': HASHED.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      ...(packed ? {} : { 'content-encoding': 'gzip' }),
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { OUT_DIR = 'dist', SITE_BASE = '/', PORT = '4321' } = process.env;
  host(resolve(ROOT, OUT_DIR), SITE_BASE).listen(Number(PORT), 'localhost');
}
