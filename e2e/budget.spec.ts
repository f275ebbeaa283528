import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { articles, built, hydrateAll, pages } from './site.ts';

/** With nothing in the cache. */
test.use({ reuseContext: false });

/** Bytes of a page, compressed as a web server does: its own text, what it looks like, and its fonts. */
const BUDGET = { document: 69_000, stylesheet: 17_000, font: 100_000 };
/** Scripts before any engine. */
const SCRIPTS = 36_500;
/** What an engine adds that no other has, and what draws the charts. */
const ENGINE = { own: 21_000, charts: 50_000 };
/** An article's scripts: opened and not scrolled, and with every figure alive. */
const ARTICLE = { opened: 50_000, alive: 160_000 };
/** With a worker among them that reads any table. */
const TABLES: Readonly<Record<string, number>> = { 'articles/sparsity-on-your-data/': 168_000 };
/** Above this, readers see the page jump. Layout shift has no unit. */
const MAX_LAYOUT_SHIFT = 0.02;

const compressed = (body: Buffer | string) => gzipSync(body).length;
const weightOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + compressed(readFileSync(file)), 0);

const STATIC = /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+\.js)["']/g;
const DYNAMIC = /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g;
const named = (file: string, pattern: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => join(dirname(file), name));

/** Files and all that they import before anything is loaded on demand. */
function withImports(files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) for (const other of named(file, STATIC)) found.add(other);
  return found;
}

/** The scripts that a page names: islands, what wakes them, and its own. */
function scriptsOf(path: string): string[] {
  const html = readFileSync(join(built, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
  return [...html.matchAll(/(?:component-url|renderer-url|src)="\/(_astro\/[^"]+\.js)"/g)].map(([, file = '']) =>
    join(built, file),
  );
}

test('every page is light before any engine', () => {
  const weights = pages.map((path) => ({ path, bytes: weightOf(withImports(scriptsOf(path))) }));
  expect(weights.filter(({ bytes }) => bytes > 25_000).length, 'pages with figures').toBeGreaterThan(30);
  for (const { path, bytes } of weights) expect.soft(bytes, `/${path}`).toBeLessThanOrEqual(SCRIPTS);
});

test('every engine is light', () => {
  const files = pages.flatMap((path) => [...withImports(scriptsOf(path))]);
  const engines = new Set(files.flatMap((file) => named(file, DYNAMIC)).filter((file) => /\/engine\./.test(file)));
  expect(engines.size, 'one a widget, and the home page’s').toBe(27);
  for (const engine of engines) expect.soft(weightOf([engine]), engine).toBeLessThanOrEqual(ENGINE.own);
  const heavy = [...engines].flatMap((engine) => [...withImports([engine])].flatMap((file) => named(file, DYNAMIC)));
  const charts = heavy.filter((file) => /CanvasChart/.test(file));
  expect(charts.length).toBeGreaterThan(0);
  for (const file of charts) expect.soft(weightOf([file]), file).toBeLessThanOrEqual(ENGINE.charts);
});

type Kind = keyof typeof BUDGET | 'script';

/** Adds up what the page loads from now on: a file that several workers ask for comes once, and then from the cache. */
function weigh(page: Page) {
  const responses = new Map<string, Response>();
  page.on('response', (response) => {
    // What a figure needs is fetched before it is imported as a script.
    if (response.request().resourceType() !== 'fetch') responses.set(response.url(), response);
  });
  return async () => {
    const weight: Record<Kind, number> = { document: 0, stylesheet: 0, script: 0, font: 0 };
    for (const response of responses.values()) {
      const kind = response.request().resourceType();
      if (!(kind in weight)) continue;
      const body = await response.body();
      // Fonts are compressed already and sent as they are.
      weight[kind as Kind] += kind === 'font' ? body.length : compressed(body);
    }
    return weight;
  };
}

for (const path of articles) {
  test(`/${path} stays light and does not jump`, async ({ page }) => {
    const weight = weigh(page);
    await page.addInitScript(() => {
      Object.assign(window, { layoutShift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as unknown as { layoutShift: number }).layoutShift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const opened = await weight();
    await hydrateAll(page);
    for (const figure of await page.locator('astro-island figure[data-widget]').all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-live', 'true', { timeout: 30_000 });
    }
    const shift = await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
    const alive = await weight();
    console.log(`/${path}: ${JSON.stringify({ opened: opened.script, ...alive })}, layout shift ${shift.toFixed(4)}`);
    for (const kind of Object.keys(BUDGET) as (keyof typeof BUDGET)[])
      expect.soft(alive[kind], `${kind} bytes`).toBeLessThanOrEqual(BUDGET[kind]);
    expect.soft(opened.script, 'scripts of an article that was opened').toBeLessThanOrEqual(ARTICLE.opened);
    expect.soft(alive.script, 'scripts with all figures alive').toBeLessThanOrEqual(TABLES[path] ?? ARTICLE.alive);
    expect(shift, 'layout shift').toBeLessThanOrEqual(MAX_LAYOUT_SHIFT);
  });
}
