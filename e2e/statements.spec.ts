import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The numbers of the facts that there are, by their places on the page. */
const places = (page: Page) => page.locator('section.fact').evaluateAll((all) => all.map(({ id }) => id));

test('a fact’s address leads to it', async ({ page }) => {
  for (const [place, title] of [
    ['f1', 'What holds a parameter at zero'],
    ['f15a', 'Zeros without bias'],
    ['f38', 'L1 as a loss, L1 as a penalty'],
  ] as const) {
    await page.goto(`facts/#${place}`);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeInViewport();
  }
});

test('the index leads to every fact', async ({ page }) => {
  await page.goto('facts/');
  const all = await places(page);
  expect(all.length).toBeGreaterThan(38);
  const index = page.getByRole('navigation', { name: 'Facts by subject' });
  const led = await index.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(led.toSorted()).toEqual(all.map((place) => `#${place}`).toSorted());
  await index.getByText('Ways down').click();
  await index.getByRole('link', { name: 'F12' }).click();
  await expect(page.locator('#f12 h2')).toBeInViewport();
});

test('every number of a fact is a link to its place', async ({ page }) => {
  await page.goto('facts/');
  const all = await places(page);
  await page.goto('said-elsewhere/');
  const links = page.locator('main a', { hasText: /^F\d+[a-z]?$/ });
  expect(await links.count()).toBeGreaterThan(12);
  for (const link of await links.all()) {
    const number = (await link.textContent()) ?? '';
    expect(all).toContain(number.toLowerCase());
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/facts/#${number.toLowerCase()}$`));
  }
  await links.first().click();
  await expect(page).toHaveURL(/\/facts\/#f3$/);
  await expect(page.locator('#f3 h2')).toBeInViewport();
});

test('a sentence’s figure opens in the state that refutes it', async ({ page }) => {
  await page.goto('said-elsewhere/');
  const sections = page.locator('section.saying');
  expect(await sections.count()).toBeGreaterThanOrEqual(12);
  for (const section of await sections.all()) {
    await section.scrollIntoViewIfNeeded();
    await expect(section.locator('.still svg').first()).toBeVisible();
  }
  await page.getByRole('link', { name: 'An edge is touched' }).click();
  const figure = page.locator('figure[data-widget="constraint-contact"]');
  await expect(figure).toHaveAttribute('data-ready', 'true');
  await expect(figure.locator('[data-quantity="contact"]')).toHaveAttribute('data-value', 'edge');
});

for (const path of ['facts/', 'said-elsewhere/']) {
  test(`/${path} is reached from About and the footer, and fits a small phone`, async ({ page }) => {
    await page.goto('about/');
    await expect(page.locator(`main a[href$="/${path}"]`)).toHaveCount(1);
    await page.locator(`footer.site a[href$="/${path}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const part of await page.locator('section').all()) await part.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const cut = await page
      .locator('.katex')
      .evaluateAll((all) => all.filter((formula) => formula.getBoundingClientRect().right > innerWidth).length);
    expect(cut, 'formulas that leave the screen').toBe(0);
  });
}
