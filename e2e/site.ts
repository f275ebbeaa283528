import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ready } from './fixtures.ts';

/** The folder of the built site. */
export const built = fileURLToPath(new URL(process.env.OUT_DIR ?? 'dist', new URL('..', import.meta.url)));

/** Every page of the built site, relative to its base: '', 'widgets/', … */
export const pages = globSync('**/*.html', { cwd: built })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

export const articles = pages.filter((path) => /^articles\/.+/.test(path));

/** Brings every live figure of the page into view, so that each is hydrated, and waits until all are ready. */
export async function hydrateAll(page: Page): Promise<void> {
  for (const figure of await page.locator('astro-island figure[data-widget]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await ready(figure);
  }
}
