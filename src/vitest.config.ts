import { fileURLToPath } from 'node:url';
import { compile, compileModule } from 'svelte/compiler';
import { defineConfig, type Plugin } from 'vitest/config';

/** Components, and state outside of them, as on the server: what they draw, and plain fields. */
const svelte: Plugin = {
  name: 'svelte',
  enforce: 'post',
  transform(code, filename) {
    if (filename.endsWith('.svelte')) return compile(code, { filename, generate: 'server', css: 'injected' }).js;
    if (filename.endsWith('.svelte.ts')) return compileModule(code, { filename, generate: 'server' }).js;
    return undefined;
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [svelte],
  test: {
    include: ['src/**/*.test.ts', 'content/**/*.test.ts'],
    environment: 'node',
    isolate: false, // no test leaves anything behind that the next file could find
    testTimeout: 60_000,
  },
});
