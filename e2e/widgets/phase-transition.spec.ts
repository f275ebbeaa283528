import type { Locator } from '@playwright/test';
import { defaults } from '../../src/figure/controls/controls.ts';
import { widget } from '../../src/widgets/phase-transition/parameters.ts';
import { dragHandle, expect, openWidget, planeOf, quantity, ready, test, touchHandle, unfold } from '../fixtures.ts';

const NAME = 'phase-transition';
const POINT = { name: 'non-zeros and measurements', exact: true };
const ALONG = { name: 'measurements m', exact: true };
/** Digits that two ways of computing agree in. */
const CLOSE = 9;

const exact = async (figure: Locator) => (await quantity(figure, 'exact-recovery')) as number;

test.describe('by address', () => {
  test('the probabilities are those of the reference, from n = 10 to n = 200', async ({ page }) => {
    for (const [n, k, m, probability] of [
      [10, 2, 6, 0.8391178312675804],
      [40, 6, 16, 0.44695878524071153],
      [100, 10, 38, 0.8875148366289138],
      [200, 20, 66, 0.5561105437065892],
    ] as const) {
      const figure = await openWidget(page, NAME, `?n=${n}&k=${k}&m=${m}&trials=4`);
      expect(await exact(figure)).toBeCloseTo(probability, CLOSE);
      expect(await quantity(figure, 'decided')).toBe(4);
    }
  });

  test('the ends are as theory has them', async ({ page }) => {
    for (const [query, probability, says] of [
      ['n=20&k=0&m=0', 1, 'Without non-zeros'],
      ['n=20&k=20&m=20', 1, 'As many Gaussian measurements as entries'],
      ['n=20&k=20&m=19', 0, 'almost surely does not recover'],
      ['n=20&k=3&m=0', 0, 'From 0 Gaussian measurements'],
      ['n=20&k=90&m=300', 1, 'More than n are taken as n.'],
    ] as const) {
      const figure = await openWidget(page, NAME, `?${query}&trials=5`);
      expect(await exact(figure), query).toBe(probability);
      expect(await quantity(figure, 'sampled-recovery'), query).toBe(probability);
      await expect(figure.locator('.sentence')).toContainText(says);
    }
  });

  test('a small problem below the threshold is solved quite often, a large one hardly ever', async ({ page }) => {
    const small = await openWidget(page, NAME, '?n=10&k=2&m=4&trials=40');
    expect((await quantity(small, 'asymptotic')) as number).toBeGreaterThan(4);
    expect(await exact(small)).toBeGreaterThan(0.3);
    expect((await quantity(small, 'sampled-recovery')) as number).toBeGreaterThan(0.15);
    const large = await openWidget(page, NAME, '?n=200&k=40&m=80&trials=4');
    expect(await exact(large)).toBeLessThan(1e-3);
    expect(await quantity(large, 'sampled-recovery')).toBe(0);
  });
});

test('the mouse takes the point up the map: recovery becomes sure, and the same trials count', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?n=40&k=6&m=16&trials=20');
  const point = figure.getByRole('slider', POINT);
  const { height } = await planeOf(point);
  await dragHandle(page, point, 0, -0.3 * height);
  await expect(page).toHaveURL(/m=3\d/);
  await expect(page).toHaveURL(/k=6/);
  await ready(figure);
  expect(await exact(figure)).toBeGreaterThan(0.999);
  expect(await quantity(figure, 'sampled-recovery')).toBe(1);
});

test('the keys move it by whole steps, along the curve too', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?n=40&k=6&m=16&trials=5');
  await figure.getByRole('slider', POINT).press('ArrowRight');
  await expect(page).toHaveURL(/k=7/);
  const before = await exact(figure);
  await figure.getByRole('slider', ALONG).press('ArrowRight');
  await expect(page).toHaveURL(/m=17/);
  expect(await exact(figure)).toBeGreaterThan(before);
});

test('trials are dropped one by one', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?n=30&k=4&m=12&trials=12');
  await figure.getByRole('button', { name: 'Back to the start' }).click();
  expect(await quantity(figure, 'decided')).toBe(0);
  expect(await quantity(figure, 'sampled-recovery')).toBe('undefined');
  await figure.getByRole('button', { name: 'One trial on' }).click();
  expect(await quantity(figure, 'decided')).toBe(1);
  await expect(figure.locator('.sentence')).toContainText('Of 1 trial with m = 12');
  await figure.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(figure.locator('output[data-quantity="decided"]')).toHaveAttribute('data-value', '12');
});

test('a long run says how far it is, follows the point meanwhile, and can be cancelled', async ({ page }) => {
  await page.goto(`widgets/${NAME}/?n=400&k=100&m=230&trials=2000`);
  const figure = page.locator(`[data-widget="${NAME}"]`);
  await expect(figure.locator('.run')).toContainText('trying');
  await expect(figure).toHaveAttribute('data-busy', 'true');
  await expect(figure.getByRole('progressbar')).not.toHaveAttribute('value', '0', { timeout: 30_000 });
  const before = await exact(figure);
  await figure.getByRole('slider', ALONG).press('ArrowRight');
  await expect.poll(() => exact(figure)).toBeGreaterThan(before);
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await ready(figure);
  expect((await quantity(figure, 'decided')) as number).toBeGreaterThan(0);
  expect((await quantity(figure, 'decided')) as number).toBeLessThan(2000);
});

test('buttons lead to states worth a look, and to other trials', async ({ page }) => {
  const figure = await unfold(await openWidget(page, NAME));
  const button = figure.getByRole('button', { name: 'below it, and yet' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/n=10/);
  await ready(figure);
  await expect(figure.locator('.sentence')).toContainText('a vector of 10 entries, 2 of them not zero');
  await figure.getByRole('button', { name: 'Draw again' }).click();
  await expect(page).toHaveURL(/seed=2/);
  const { trials } = defaults(widget.parameters);
  await ready(figure);
  expect(await quantity(figure, 'decided')).toBe(trials);
});

test.describe('on a phone, by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('the point moves to fewer non-zeros', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?n=40&k=12&m=20&trials=5');
    const before = await exact(figure);
    await touchHandle(page, figure.getByRole('slider', POINT), -30, 0);
    await expect(page).toHaveURL(/k=[5-9]/);
    expect(await exact(figure)).toBeGreaterThan(before);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});
