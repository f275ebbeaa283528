import type { Page } from '@playwright/test';
import { expect, openWidget, test } from './fixtures.ts';
import { articles, hydrateAll } from './site.ts';

/** What may be wider than a phone. */
const WIDE = '.katex-display, .formula:not(.field), .scroller, pre, table';
/** Fewer pixels are the rounding of widths. */
const LEAST = 2;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Each such element of the text that is seen: how much of it lies beyond its edges, and which of them fade. */
function look(page: Page) {
  return page.evaluate(async (selector) => {
    const frame = () => new Promise(requestAnimationFrame);
    const seen = [];
    for (const element of document.querySelectorAll(`article :is(${selector})`)) {
      if (!element.checkVisibility()) continue;
      element.scrollIntoView({ block: 'center' });
      // Laid out in the one, its edges known in the next.
      for (let i = 0; i < 3; i += 1) await frame();
      const { maskImage, overflowX } = getComputedStyle(element);
      const fades = (edge: string) =>
        maskImage.startsWith('linear-gradient') &&
        Number.parseFloat(getComputedStyle(element).getPropertyValue(edge)) > 0;
      seen.push({
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 50)}`,
        formula: element.matches('.katex-display, .formula:not(.field)'),
        within: element.parentElement?.closest(selector) !== null,
        hidden: element.scrollWidth - element.clientWidth,
        scrolls: overflowX === 'auto' && element.getAttribute('tabindex') === '0',
        before: fades('--before'),
        after: fades('--after'),
      });
    }
    return seen;
  }, WIDE);
}

for (const width of [360, 320]) {
  for (const path of articles) {
    test(`/${path} loses nothing without a sign at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await hydrateAll(page);
      const seen = await look(page);
      expect(seen.filter(({ formula }) => formula).length, 'formulas').toBeGreaterThan(0);
      expect(seen.filter(({ name }) => name.startsWith('TABLE')).length, 'tables').toBeGreaterThan(0);
      for (const { name, formula, within, hidden, scrolls, before, after } of seen) {
        if (formula) expect.soft(hidden, `${name}: a formula is there whole`).toBeLessThan(LEAST);
        if (within || hidden < LEAST) continue; // what is too wide in another is so in that
        expect.soft({ scrolls, before, after }, name).toEqual({ scrolls: true, before: false, after: true });
      }
    });
  }
}

test('the fade is at the edge beyond which there is more', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('articles/landing-on-zero/');
  const program = page.locator('pre').first();
  const fade = (edge: string) =>
    program.evaluate((element, name) => Number.parseFloat(getComputedStyle(element).getPropertyValue(name)), edge);
  await program.scrollIntoViewIfNeeded();
  await expect.poll(() => fade('--after')).toBeGreaterThan(16);
  expect(await fade('--before')).toBe(0);
  await program.press('End');
  await program.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await expect.poll(() => fade('--after')).toBe(0);
  expect(await fade('--before')).toBeGreaterThan(16);
});

test('a formula of two forms is shown, and spoken, in one', async ({ page }) => {
  for (const [width, shown, hidden] of [
    [360, 'narrow', 'roomy'],
    [1280, 'roomy', 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('articles/on-the-sparsity-of-l1-regularization/');
    const formula = page.locator('.formula', { has: page.locator('.narrow') });
    await expect(formula).toHaveCount(1);
    await formula.scrollIntoViewIfNeeded();
    await expect(formula.locator(`> .${shown} math`)).toBeVisible();
    await expect(formula.locator(`> .${hidden}`)).toHaveCSS('display', 'none');
  }
});

test('programs are set at a size to read', async ({ page }) => {
  await page.goto('articles/landing-on-zero/');
  for (const program of await page.locator('pre code').all()) {
    const size = await program.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(14);
  }
  expect(await page.locator('pre code').count()).toBe(3);
});

test('on a phone the table to decide by is a card for each penalty, every cell with its name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('articles/choose-your-regularizer/');
  const table = page.locator('table.decision');
  await table.scrollIntoViewIfNeeded();
  const cells = await table.locator('td').evaluateAll((all) =>
    all.map((cell) => ({
      name: getComputedStyle(cell, '::before').content,
      right: cell.getBoundingClientRect().right,
    })),
  );
  expect(cells).toHaveLength(40);
  expect(cells.slice(0, 5).map(({ name }) => name)).toEqual(
    ['exact zeros', 'groups', 'one solution', 'stable', 'no bias'].map((name) => `"${name}"`),
  );
  for (const { right } of cells) expect(right).toBeLessThanOrEqual(360);
  expect((await table.locator('tbody th').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toContain(
    'square root',
  );
  const [counting] = await table.locator('tbody th').allTextContents();
  expect(counting?.replace(/\s+/g, ' ').trim(), 'a symbol and its word are two').toMatch(/L0\S* counting$/);
});

test('on a phone the parameters and the snippet of a widget are there whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 800 });
  await openWidget(page, 'constraint-contact');
  const parts = page.locator('.reference :is(.scroller, pre)');
  await expect(parts).toHaveCount(3);
  for (const part of await parts.all())
    expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThan(LEAST);
  await page.locator('.reference').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('.reference').getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#snippet').textContent());
});
