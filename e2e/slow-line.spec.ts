import type { Page } from '@playwright/test';
import { expect, keepBack, test } from './fixtures.ts';
import { articles } from './site.ts';

/** With nothing in the cache. */
test.use({ reuseContext: false });

/** Above this, readers see the page jump. Layout shift has no unit. */
const MAX_LAYOUT_SHIFT = 0.02;

test.use({ viewport: { width: 390, height: 844 } });

async function watchShift(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { layoutShift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (window as unknown as { layoutShift: number }).layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
}

const hasTextFace = (page: Page) => page.evaluate(() => document.fonts.check('1rem Newsreader'));
/** The frame after the next: what has changed is painted and has been measured. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const path of [
  '',
  'widgets/',
  'about/',
  '404.html',
  'widgets/constraint-contact/',
  'embed/kink-steps/',
  ...articles,
])
  test(`/${path} does not jump when its fonts come`, async ({ page }) => {
    const shift = await watchShift(page);
    const release = await keepBack(page, /\.woff2$/);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await hasTextFace(page), 'the text face is there before it came').toBe(false);
    release();
    await page.waitForLoadState('load');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await expect.poll(() => hasTextFace(page)).toBe(true);
    await painted(page);
    expect(await shift(), 'layout shift').toBeLessThanOrEqual(MAX_LAYOUT_SHIFT);
  });
