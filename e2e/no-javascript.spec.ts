import { expect, test } from './fixtures.ts';
import { articles } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const path of articles) {
  test(`/${path} reads without JavaScript, every figure with its picture and numbers`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const figures = await page.locator('figure[data-widget]').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const name = await figure.getAttribute('data-widget');
      await expect(figure.locator('[data-picture] svg:visible').first(), `picture of ${name}`).toBeVisible();
      await expect(figure.locator('output[data-quantity]').first(), `numbers of ${name}`).toBeVisible();
      for (const output of await figure.locator('output[data-quantity]').all()) await expect(output).not.toBeEmpty();
    }
  });
}
