// Serves the site and prints its address: `node serve.mjs dev` from source, `node serve.mjs preview` as built.
// PORT and HOST choose where; OUT_DIR names another build folder.
import * as astro from 'astro';

process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';
const command = process.argv[2] === 'dev' ? 'dev' : 'preview';
const { PORT = '4321', HOST = 'localhost', OUT_DIR } = process.env;
const server = await astro[command]({
  root: new URL('../..', import.meta.url).pathname,
  logLevel: command === 'dev' ? 'info' : 'warn',
  server: { port: Number(PORT), host: HOST },
  ...(OUT_DIR ? { outDir: OUT_DIR } : {}),
});
const port = 'port' in server ? server.port : server.address.port;
const base = (process.env.SITE_BASE ?? '/').replace(/^\/*|\/*$/g, '/').replace('//', '/');
console.log(`\n  Sharp Corners is at http://${HOST}:${port}${base}\n`);
if ('closed' in server) await server.closed();
