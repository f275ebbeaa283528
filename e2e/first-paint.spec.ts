import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { articles } from './site.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
/** A heading that was jumped to is this near the top edge, in pixels: its scroll padding is 1.5 rem. */
const AT_TOP = 60;
/** By how much the height of an article may change as it is read. */
const GUESS = 0.2;

test.use({ viewport: PHONE });

/** Whether the browser lays out and draws what is in it at the moment. */
const drawn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true })));

for (const path of articles) {
  test.describe(`/${path}`, () => {
    test('leaves what is far from the screen alone until it comes near', async ({ page }) => {
      await page.goto(path);
      expect(await drawn(page, '.footnotes li')).not.toContain(true);
      expect(await drawn(page, '.opening p')).not.toContain(false);
      await page.locator('.footnotes').scrollIntoViewIfNeeded();
      await expect.poll(() => drawn(page, '.footnotes li')).not.toContain(false);
    });

    test('lands on the section that a link names, from another page and from its contents', async ({ page }) => {
      await page.goto(path);
      const links = await page
        .locator('.contents a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const [middle = '', last = ''] = [links[links.length >> 1], links.at(-1)];
      const top = (hash: string) =>
        page.locator(`[id="${hash.slice(1)}"]`).evaluate((h) => h.getBoundingClientRect().top);
      for (const hash of [middle, last]) {
        await page.goto('about/');
        await page.goto(`${path}${hash}`);
        await expect.poll(() => top(hash).then(Math.abs), hash).toBeLessThan(AT_TOP);
      }
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator('.contents summary').click();
      await page.locator(`.contents a[href="${middle}"]`).click();
      await expect.poll(() => top(middle).then(Math.abs)).toBeLessThan(AT_TOP);
    });

    test('finds words that are far down', async ({ page }) => {
      await page.goto(path);
      const words = await page
        .locator('.footnotes li')
        .last()
        .evaluate((note) => note.textContent?.trim().slice(0, 30));
      const found = await page.evaluate(
        (text) => (window as unknown as { find(text: string): boolean }).find(text),
        words ?? '',
      );
      expect(found, words).toBe(true);
      expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.footnotes') !== null)).toBe(
        true,
      );
    });

    test('prints all of it', async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      expect(
        await drawn(
          page,
          '.article > :is(p, ul, ol), .figure .picture svg:not([aria-hidden]), .still svg, .footnotes li',
        ),
      ).not.toContain(false);
    });

    for (const viewport of [PHONE, DESK])
      test(`is about as tall, ${viewport.width} pixels wide, before it is drawn as after`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(path);
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        const before = await height();
        await page.evaluate(() => {
          for (const block of document.querySelectorAll<HTMLElement>('.article > *, .article .figure'))
            block.style.contentVisibility = 'visible';
        });
        expect(Math.abs(before / (await height()) - 1)).toBeLessThan(GUESS);
      });
  });
}
