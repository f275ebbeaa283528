import type { Page } from '@playwright/test';
import { expect, openWidget, test } from './fixtures.ts';

/** A chart is a drawing until somebody points at it, and a canvas then: the same picture, to the pixel. */

const CHARTS = [
  { name: 'descent-race', query: '?shown=59', width: 1440, colorScheme: 'light' },
  { name: 'descent-race', query: '?shown=9&plot=gap', width: 360, colorScheme: 'light' },
  { name: 'descent-race', query: '?iterations=2000&shown=1999', width: 768, colorScheme: 'dark' },
  { name: 'network-training', query: '?epochs=30', width: 768, colorScheme: 'light' },
] as const;
/** Two pixels differ when a channel does by more than this, of 255. */
const DIFFERENT = 70;
/**
 * Where a chart stands on half a pixel, dashes and letters of a canvas begin on other fractions of one: of what is drawn, so
 * much may be further than a pixel away. Lines that lie over each other in another order are more than that.
 */
const SHARE = 0.05;

/** How many pixels of the first picture differ from the second, as it is and moved by a pixel, and how many from all pixels next to theirs. */
async function compare(page: Page, pictures: readonly Buffer[]) {
  return page.evaluate(
    async ({ data, different }) => {
      const [one, other] = await Promise.all(
        data.map(async (text) => {
          const image = new Image();
          image.src = `data:image/png;base64,${text}`;
          await image.decode();
          const { width, height } = image;
          const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return { width, height, bytes: pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray() };
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height) throw new Error('other sizes');
      const differ = (a: Uint8ClampedArray, i: number, b: Uint8ClampedArray, j: number) =>
        [0, 1, 2].some((k) => Math.abs((a[i + k] as number) - (b[j + k] as number)) > different);
      const count = (dx: number, dy: number) => {
        let found = 0;
        for (let y = 1; y < one.height - 1; y += 1)
          for (let x = 1; x < one.width - 1; x += 1)
            if (differ(one.bytes, 4 * (y * one.width + x), other.bytes, 4 * ((y + dy) * one.width + x + dx)))
              found += 1;
        return found;
      };
      let [drawn, away] = [0, 0];
      const near = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => 4 * (dy * one.width + dx)));
      for (let y = 1; y < one.height - 1; y += 1)
        for (let x = 1; x < one.width - 1; x += 1) {
          const at = 4 * (y * one.width + x);
          if (near.every((step) => differ(one.bytes, at, other.bytes, at + step))) away += 1;
        }
      for (let at = 0; at < one.bytes.length; at += 4) if (differ(one.bytes, at, one.bytes, 0)) drawn += 1;
      return { drawn, away, still: count(0, 0), moved: [count(1, 0), count(-1, 0), count(0, 1), count(0, -1)] };
    },
    { data: pictures.map((picture) => picture.toString('base64')), different: DIFFERENT },
  );
}

for (const { name, query, width, colorScheme } of CHARTS)
  test(`the chart of ${name}${query} is the same live, at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ colorScheme });
    const figure = await openWidget(page, name, query);
    const chart = figure.locator('.interest').last();
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('svg')).toBeVisible();
    const drawing = await chart.screenshot();
    await chart.hover();
    await expect(chart.locator('canvas')).toBeVisible();
    await page.mouse.move(1, 1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const live = await chart.screenshot();
    const { drawn, away, still, moved } = await compare(page, [drawing, live]);
    console.log(`${name}${query}: ${JSON.stringify({ drawn, away, still, moved })}`);
    expect(drawn).toBeGreaterThan(1000);
    expect(away / drawn).toBeLessThan(SHARE);
    for (const other of moved) expect(other).toBeGreaterThan(still);
  });
