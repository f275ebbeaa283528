// Serves the site and prints its address: `node serve.mjs dev` from source, `node serve.mjs preview` as built.
// PORT and HOST choose where (the next free port if that one is taken); OUT_DIR names another build folder.
import { fileURLToPath } from 'node:url';
import { dev, preview } from 'astro';

const fromSource = process.argv[2] === 'dev';
const { PORT = '4321', HOST = 'localhost', SITE_BASE = '/' } = process.env;
const server = await (fromSource ? dev : preview)({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: fromSource ? 'info' : 'warn',
  server: { port: Number(PORT), host: HOST },
});
const port = 'port' in server ? server.port : server.address.port;
console.log(`\n  Sharp Corners is at http://${HOST}:${port}${`/${SITE_BASE}/`.replace(/\/+/g, '/')}\n`);
