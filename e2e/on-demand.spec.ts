import type { Locator, Page } from '@playwright/test';
import {
  dragHandle,
  ENGINES,
  expect,
  expectLitSurface,
  hydrated,
  keepBack,
  quantity,
  rawQuantities,
  ready,
  test,
  touchHandle,
} from './fixtures.ts';
import { articles } from './site.ts';

/** With nothing in the cache. */
test.use({ reuseContext: false });

function enginesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (ENGINES.test(request.url())) asked.push(request.url());
  });
  return asked;
}

const article = articles.find((path) => path.includes('sparsity')) ?? '';
const turner = (figure: Locator) => figure.getByRole('slider', { name: 'turn the surface' });

/** The figure in the article, hydrated, untouched. */
async function inArticle(page: Page, name: string): Promise<Locator> {
  await page.goto(article);
  const figure = page.locator(`figure[data-widget="${name}"]`).first();
  await figure.scrollIntoViewIfNeeded();
  return ready(figure);
}

test('an article that is opened and left where it is loads no engine of a figure further down', async ({ page }) => {
  const asked = enginesOf(page);
  await page.goto(article);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('figure[data-widget]').last()).not.toBeInViewport();
  expect(asked).toEqual([]);
  await page.locator('figure[data-widget]').last().scrollIntoViewIfNeeded();
  await expect.poll(() => asked.length, 'what is loaded once a figure is seen').toBeGreaterThan(0);
});

test('a figure that is seen comes alive by itself, with the numbers that were served', async ({ page }) => {
  const release = await keepBack(page, ENGINES);
  await page.goto(article);
  const figure = await hydrated(page, 'isosurface');
  await expect(figure).not.toHaveAttribute('data-live');
  const served = await rawQuantities(figure);
  await expectLitSurface(figure);
  expect(await quantity(figure, 'euler-characteristic')).toBe(-8);
  await expect(figure).toContainText('genus 5');
  release();
  await expect(figure).toHaveAttribute('data-live', 'true');
  expect(await rawQuantities(await ready(figure))).toEqual(served);
});

test('the surface comes alive under the mouse, the page stands still, and the first drag turns it', async ({
  page,
}) => {
  const figure = await inArticle(page, 'isosurface');
  const numbers = await rawQuantities(figure);
  const before = await figure.boundingBox();
  await dragHandle(page, turner(figure), 90, 0);
  await expect(turner(figure)).toHaveAttribute('aria-valuetext', /to the right/);
  await expect(figure.locator('canvas.ready')).toBeVisible();
  const after = await figure.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  expect(await rawQuantities(await ready(figure))).toEqual(numbers);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the first touch turns the surface', async ({ page }) => {
    const figure = await inArticle(page, 'isosurface');
    await touchHandle(page, turner(figure), 90, 0);
    await expect(turner(figure)).toHaveAttribute('aria-valuetext', /to the right/);
    await expect(figure.locator('canvas.ready')).toBeVisible();
  });
});

test('the first key changes the surface: no number of the state before is called ready', async ({ page }) => {
  const figure = await inArticle(page, 'isosurface');
  await figure.getByRole('textbox', { name: 'level' }).fill('0.25');
  await ready(figure);
  expect(await quantity(figure, 'components')).toBe(2);
  expect(await quantity(figure, 'euler-characteristic')).toBe(4);
  await expect(figure).toContainText('2 closed pieces');
});

test('the first key measures the level set anew', async ({ page }) => {
  const figure = await inArticle(page, 'isolines');
  const served = await quantity(figure, 'area');
  await figure.locator('[data-parameter="level"]').getByRole('textbox').fill('1');
  await ready(figure);
  expect(await quantity(figure, 'area')).toBeCloseTo(Math.PI, 9);
  expect(await quantity(figure, 'length')).toBeCloseTo(2 * Math.PI, 9);
  expect(served).not.toBe(await quantity(figure, 'area'));
});

test.describe('offline', () => {
  test.use({ expectedTrouble: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/ });
  test('a figure without its engine stands as it came, says so, and loads it at the next touch', async ({ page }) => {
    let refused = 0;
    await page.route(ENGINES, (route) => {
      refused += 1;
      return route.abort();
    });
    await page.goto(article);
    const figure = await hydrated(page, 'isosurface');
    const loading = figure.locator('[data-notice="loading"]');
    await expect(loading).toContainText('could not be loaded');
    expect(refused).toBeGreaterThan(0);
    await expectLitSurface(figure);
    const before = refused;
    await turner(figure).focus();
    await expect.poll(() => refused).toBeGreaterThan(before);
    await expect(loading).toBeVisible();
    await page.unroute(ENGINES);
    await page.keyboard.press('ArrowLeft');
    await expect(figure).toHaveAttribute('data-live', 'true');
    await expect(figure.locator('[data-notice]')).toHaveCount(0);
    await expect(turner(figure)).toBeFocused();
    await expect(turner(figure)).toHaveAttribute('aria-valuetext', /to the left/);
  });
});
