import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { articles, hydrateAll } from './site.ts';

/** Bytes that an article may load, compressed as a web server does, with every figure hydrated. */
const BUDGET = { document: 60_000, stylesheet: 17_000, script: 60_000, font: 100_000 };
/** Above this, readers see the page jump. Layout shift has no unit. */
const MAX_LAYOUT_SHIFT = 0.02;

type Kind = keyof typeof BUDGET;
const isBudgeted = (kind: string): kind is Kind => kind in BUDGET;

/** Adds up what the page loads from now on. */
function weigh(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const weight: Record<Kind, number> = { document: 0, stylesheet: 0, script: 0, font: 0 };
    for (const response of responses) {
      const kind = response.request().resourceType();
      if (isBudgeted(kind)) weight[kind] += compressedSize(kind, await response.body());
    }
    return weight;
  };
}

/** Fonts are compressed already and sent as they are. */
const compressedSize = (kind: Kind, body: Buffer) => (kind === 'font' ? body.length : gzipSync(body).length);

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
    await hydrateAll(page);
    const shift = await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
    const loaded = await weight();
    console.log(`/${path}: ${JSON.stringify(loaded)}, layout shift ${shift.toFixed(4)}`);
    for (const kind of Object.keys(BUDGET) as Kind[])
      expect.soft(loaded[kind], `${kind} bytes`).toBeLessThanOrEqual(BUDGET[kind]);
    expect(shift, 'layout shift').toBeLessThanOrEqual(MAX_LAYOUT_SHIFT);
  });
}
