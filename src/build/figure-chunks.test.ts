import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../widgets/registry.ts';
import { chunkOf, TOGETHER } from './figure-chunks.mjs';

/** A graph of modules by who imports them. */
const modules = (importers: Record<string, readonly string[]>) => ({
  getModuleInfo: (id: string) => ({ importers: importers[id] ?? [], dynamicImporters: [] }),
});
const component = (name: string) => `/site/src/widgets/${name}/Widget.svelte`;
const engine = (name: string) => `/site/src/widgets/${name}/engine.ts`;
const names = registry.map(({ name }) => name);

describe('chunkOf(id, modules)', () => {
  it('puts what five figures have at once into one file, however indirectly they import it', () => {
    const importers = { '/site/a.ts': ['/site/b.ts'], '/site/b.ts': names.slice(0, 5).map(component) };
    expect(chunkOf('/site/a.ts', modules(importers))).toBe('figures');
  });

  it('lets what the figures of one article share travel together, and leaves the rest to the bundler', () => {
    for (const [chunk, together] of Object.entries(TOGETHER)) {
      expect(chunkOf('/site/a.ts', modules({ '/site/a.ts': together.slice(0, 2).map(component) }))).toBe(chunk);
      expect(chunkOf(component(together[0] as string), modules({}))).toBe(chunk);
    }
    const mixed = [component('lp-norm'), component('contact-map')];
    expect(chunkOf('/site/a.ts', modules({ '/site/a.ts': mixed }))).toBeNull();
  });

  it('leaves what only a few figures have of the frame to the bundler: others get it later', () => {
    const [frame, together] = ['/site/src/figure/Readout.svelte', TOGETHER['figures-4']];
    expect(chunkOf(frame, modules({ [frame]: [component(together[0] as string)] }))).toBeNull();
  });

  it('leaves what fetches files to pages without figures, too', () => {
    const importers = { '\0vite/preload-helper.js': names.map(component) };
    expect(chunkOf('\0vite/preload-helper.js', modules(importers))).toBe('preload');
  });

  it('puts what five engines draw with into one file, but not the mathematics', () => {
    const importers = { '/site/a.ts': names.slice(0, 5).map(engine), '/site/src/math/b.ts': names.map(engine) };
    expect(chunkOf('/site/a.ts', modules(importers))).toBe('drawing');
    expect(chunkOf('/site/src/math/b.ts', modules(importers))).toBeNull();
    expect(chunkOf('/site/a.ts', modules({ '/site/a.ts': names.slice(0, 4).map(engine) }))).toBeNull();
  });

  it('leaves long work out of it, which only some figures do', () => {
    const work = '/site/src/figure/work/JobBar.svelte';
    expect(chunkOf(work, modules({ [work]: names.map(engine) }))).toBeNull();
  });

  it('leaves what a page’s own script uses out of the file that engines draw with', () => {
    const script = '/site/src/pages/index.astro?astro&type=script&index=0&lang.ts';
    expect(chunkOf('/site/a.ts', modules({ '/site/a.ts': [...names.map(engine), script] }))).toBeNull();
  });
});

describe('what travels together', () => {
  it('are the figures of one article each', () => {
    const articles = globSync('content/articles/*.mdx').map((file) => {
      const widgets = [...readFileSync(file, 'utf8').matchAll(/from ['"]#widgets\/([a-z-]+)\/\w+\.svelte['"]/g)];
      return widgets.map(([, name]) => name);
    });
    expect(articles.length).toBeGreaterThan(0);
    for (const together of Object.values(TOGETHER))
      expect(articles.filter((widgets) => together.every((name) => widgets.includes(name)))).toHaveLength(1);
  });
});
