import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, quantity, rawQuantities, ready, test } from './fixtures.ts';
import { articles } from './site.ts';

/** With nothing in the cache. */
test.use({ reuseContext: false });

/** A figure whose script does not come: not its engine, but what wakes it. */

test.use({ expectedTrouble: /ERR_FAILED|Failed to (load|fetch)/ });

const SCRIPT = /\/ConstraintContact\.[^/]*\.js(\?.*)?$/;
const DEAD = '.lead, .back, .player, .run, [aria-label="Unit balls"]';
const article = articles.find((path) => path.includes('sparsity')) ?? '';

const noticeOf = (page: Page) => page.locator('[data-notice="script"]');

/** The page at this address, where the script of this widget does not come, with the figure in view. */
async function lost(page: Page, address: string, name = 'constraint-contact', script = SCRIPT): Promise<Locator> {
  await page.route(script, (route) => route.abort());
  await page.goto(address);
  const figure = page.locator(`astro-island figure[data-widget="${name}"]`).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(noticeOf(page)).toContainText('could not be loaded');
  return figure;
}

test('stands as without JavaScript and says so, and wakes once it is touched', async ({ page }) => {
  const figure = await lost(page, article);
  await expect(noticeOf(page)).toHaveRole('alert');
  await expect(noticeOf(page)).toContainText('it shows one state.');
  await expect(noticeOf(page)).not.toContainText('address');
  const numbers = await rawQuantities(figure);
  expect(Object.keys(numbers).length).toBeGreaterThan(0);
  expect(await figure.locator(DEAD).count()).toBeGreaterThan(0);
  for (const control of await figure.locator(DEAD).all()) await expect(control).toBeHidden();
  await expect(figure.locator('.picture svg').first()).toBeVisible();

  await page.unroute(SCRIPT);
  await figure.locator('.picture').click({ position: { x: 5, y: 5 } });
  await expect(noticeOf(page)).toHaveCount(0);
  await expect(figure).toHaveAttribute('data-live', 'true');
  for (const control of await figure.locator(DEAD).all()) await expect(control).toBeVisible();
  expect(await rawQuantities(await ready(figure))).toEqual(numbers);
});

test('goes on saying so while its script does not come, and wakes by its button', async ({ page }) => {
  const figure = await lost(page, 'widgets/constraint-contact/');
  const button = noticeOf(page).getByRole('button');
  await button.press('Enter');
  await expect(button).toHaveText('Trying…');
  await expect(button).toHaveText('Try again');
  await expect(noticeOf(page)).toHaveCount(1);
  await page.unroute(SCRIPT);
  await button.press('Enter');
  await expect(noticeOf(page)).toHaveCount(0);
  await ready(figure);
});

test('says so where it does not show the state in the address, and shows that once it wakes', async ({ page }) => {
  await openWidget(page, 'constraint-contact', '?budget=2');
  const wanted = await quantity(page, 'loss');
  const figure = await lost(page, 'widgets/constraint-contact/?budget=2');
  await expect(noticeOf(page)).toContainText('not the one in the address');
  expect(await quantity(figure, 'loss')).not.toBe(wanted);
  await page.unroute(SCRIPT);
  await figure.locator('[data-handle]').first().focus();
  await ready(figure);
  expect(await quantity(figure, 'loss')).toBe(wanted);
});

test('leaves out the buttons of its picture', async ({ page }) => {
  const figure = await lost(page, article, 'unit-balls', /\/UnitBalls\.[^/]*\.js(\?.*)?$/);
  await expect(figure.locator('[aria-label="Unit balls"]')).toBeHidden();
});
