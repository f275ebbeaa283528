import type { Locator, Page } from '@playwright/test';
import { dragHandle, ENGINES, expect, keepBack, placeOf, quantity, ready, test, touchHandle } from './fixtures.ts';

/** The home page's picture, which is painted as its point is moved. */

async function home(page: Page): Promise<Locator> {
  await page.goto('./');
  const figure = page.locator('figure[data-widget="constraint-contact"]');
  await expect(figure).toHaveAttribute('data-live', 'true');
  return ready(figure);
}
const centre = (figure: Locator) => figure.locator('[data-handle="centre of the loss"]');
const covered = async (figure: Locator) => Number(await figure.locator('.stage').getAttribute('data-covered'));
const met = (figure: Locator) =>
  figure.locator('[data-met]').evaluateAll((goals) => goals.map((goal) => goal.getAttribute('data-goal')));
async function press(figure: Locator, keys: string): Promise<void> {
  const names: Record<string, string> = { L: 'ArrowLeft', R: 'ArrowRight', U: 'ArrowUp', D: 'ArrowDown' };
  for (const key of keys) await centre(figure).press(names[key] ?? '');
}

test('a point that is dragged leaves paint behind, and the page says how much of it is zero', async ({ page }) => {
  const figure = await home(page);
  expect(await covered(figure)).toBe(0);
  expect(await quantity(figure, 'zeros')).toBe(1);
  await dragHandle(page, centre(figure), 120, 60);
  await expect.poll(() => covered(figure)).toBeGreaterThan(50);
  await expect(figure.locator('.share')).toHaveText(/zero on (9\d|100)% of the ground/);
  await dragHandle(page, centre(figure), -430, 130);
  await expect(figure.locator('.share')).toHaveText(/zero on [1-8]\d% of the ground/);
});

test('keys paint, and meet all there is to find; a reset forgets it', async ({ page }) => {
  const figure = await home(page);
  const start = await centre(figure).getAttribute('aria-valuetext');
  await press(figure, 'RRDDLLUUR');
  expect(await met(figure)).toEqual(['corner']);
  await press(figure, 'UUUUU');
  expect(await quantity(figure, 'contact')).toBe('edge');
  expect(await met(figure)).toContain('both');
  await press(figure, 'RRRDDDLLLLLDDRRRRUUUUUUUU');
  expect(await met(figure)).toEqual(['corner', 'both', 'border']);
  await expect(figure.locator('[role="status"]', { hasText: 'Found: find the border' })).toHaveCount(1);
  await figure.getByRole('button', { name: 'Reset' }).click();
  expect(await covered(figure)).toBe(0);
  expect(await met(figure)).toEqual([]);
  expect(await centre(figure).getAttribute('aria-valuetext')).toBe(start);
});

test('the point stays within what is seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const figure = await home(page);
  for (const keys of ['R'.repeat(30), 'U'.repeat(40), 'L'.repeat(60)]) {
    await press(figure, keys);
    const { x, y } = await placeOf(centre(figure));
    const stage = await figure.locator('.stage').boundingBox();
    expect(x).toBeGreaterThan(stage?.x ?? Infinity);
    expect(x).toBeLessThan((stage?.x ?? 0) + (stage?.width ?? 0));
    expect(y).toBeGreaterThan(stage?.y ?? Infinity);
  }
});

test('all of it is shown when asked for, and leads to the second article', async ({ page }) => {
  const figure = await home(page);
  const all = figure.getByRole('button', { name: 'Show all of it' });
  await all.click();
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('.labels text', { hasText: 'no zero' })).not.toHaveCount(0);
  await expect(figure.locator('.whole')).toHaveText(/[5-9]\d(\.\d)?%/);
  await figure.getByRole('link', { name: /How typical/ }).click();
  await expect(page).toHaveURL(/how-typical-is-typically/);
});

test('what is dragged before the picture lives is painted once it does', async ({ page }) => {
  const release = await keepBack(page, ENGINES);
  await page.goto('./');
  const figure = page.locator('figure[data-widget="constraint-contact"]');
  await ready(figure);
  await dragHandle(page, centre(figure), 90, 50);
  expect(await covered(figure)).toBe(0);
  release();
  await expect.poll(() => covered(figure)).toBeGreaterThan(20);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [360, 800],
] as const)
  test(`the picture and what to do stand on one screen of ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const figure = await home(page);
    await expect(figure.locator('.drag')).toBeInViewport({ ratio: 1 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('a finger paints, too', async ({ page }) => {
    const figure = await home(page);
    await touchHandle(page, centre(figure), 80, 60);
    await expect.poll(() => covered(figure)).toBeGreaterThan(20);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture, its sentence and the articles are there, and nothing that needs it', async ({ page }) => {
    await page.goto('./');
    const figure = page.locator('figure[data-widget="constraint-contact"]');
    await expect(figure.locator('svg').first()).toBeVisible();
    await expect(figure.locator('.sentence')).toContainText('exactly zero');
    await expect(figure.getByRole('button')).toHaveCount(0);
    await expect(page.locator('#articles h3 a')).toHaveCount(6);
    await expect(page.locator('#articles svg')).not.toHaveCount(0);
  });
});
