import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { hydrateAll, pages } from './site.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

for (const path of pages) {
  test(`/${path} can be used by everybody, wide and narrow, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(WIDE);
    await page.goto(path);
    await hydrateAll(page);
    expect(await violations(page), 'wide, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The figure of an embed is that of the widget's own page.
    const alone = path.startsWith('embed/');
    if (!alone) expect(await violations(page, ['color-contrast']), 'wide, dark').toEqual([]);
    await page.setViewportSize(NARROW);
    await hydrateAll(page); // what is far from the screen learns its new width when it comes near
    expect(await violations(page), 'narrow, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    if (!alone) expect(await violations(page, ['color-contrast']), 'narrow, light').toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'nothing to scroll sideways at 320 pixels').toBeLessThanOrEqual(0);
  });
}
