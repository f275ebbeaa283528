import type { Locator } from '@playwright/test';
import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

/** Outputs against closed forms for round contours. */
const ROUND = 'condition=1&angle=0';
const CLOSE = 12;

const share = async (figure: Locator) => (await quantity(figure, 'share')) as number;

test.describe('by address', () => {
  test('round contours have the shares of theory, in the square and in the disc', async ({ page }) => {
    const square = await openWidget(page, 'contact-map', `?${ROUND}&window=square&radius=10&budget=2`);
    expect(await share(square)).toBeCloseTo((4 * 64) / (400 - 8), CLOSE);
    const disc = await openWidget(page, 'contact-map', `?${ROUND}&radius=3&budget=1`);
    const h = Math.SQRT1_2;
    const dense = 4 * (h * Math.sqrt(9 - h * h) + 9 * Math.asin(h / 3) - 1);
    expect(await share(disc)).toBeCloseTo(1 - dense / (9 * Math.PI - 2), CLOSE);
    const penalized = await openWidget(
      page,
      'contact-map',
      `?${ROUND}&window=square&radius=3&form=penalized&lambda=0.75`,
    );
    expect(await share(penalized)).toBeCloseTo(0.4375, CLOSE);
  });

  test('two standardised predictors have the share of round contours, whatever their correlation', async ({ page }) => {
    const round = await share(await openWidget(page, 'contact-map', `?${ROUND}`));
    expect(round).toBeCloseTo(0.5123723477629296, CLOSE);
    expect(await share(await openWidget(page, 'contact-map', '?condition=40&angle=-45'))).toBeCloseTo(round, CLOSE);
  });

  test('the sample closes in on the exact share', async ({ page }) => {
    const figure = await openWidget(page, 'contact-map', '?condition=9&angle=25&draws=100000');
    const exact = await share(figure);
    expect(await quantity(figure, 'samples')).toBeGreaterThan(80_000);
    expect(Math.abs(((await quantity(figure, 'sampled-share')) as number) - exact)).toBeLessThan(0.006);
    const [low, high] = [await quantity(figure, 'sampled-low'), await quantity(figure, 'sampled-high')] as number[];
    expect((high as number) - (low as number)).toBeLessThan(0.007);
  });

  test('p > 1 has no zero to sample, and a ball over everything no share', async ({ page }) => {
    for (const p of ['1.05', '2', 'inf']) {
      const figure = await openWidget(page, 'contact-map', `?p=${p}`);
      expect([await quantity(figure, 'share'), await quantity(figure, 'sampled-share')]).toEqual([0, 0]);
    }
    const covered = await openWidget(page, 'contact-map', '?budget=4&radius=2');
    expect([await quantity(covered, 'share'), await quantity(covered, 'samples')]).toEqual(['undefined', 0]);
    await expect(covered.locator('.sentence')).toContainText('no centre is left outside');
  });
});

test('the centre follows the mouse, and the shares stay', async ({ page }) => {
  const figure = await openWidget(page, 'contact-map', `?${ROUND}&center=2,0.5`);
  const before = await share(figure);
  expect([await quantity(figure, 'phi1'), await quantity(figure, 'phi2')]).toEqual([1, 0]);
  await dragHandle(page, figure.getByRole('slider', { name: 'centre of the loss', exact: true }), 0, -80);
  expect(await quantity(figure, 'contact')).toBe('edge');
  expect(await share(figure)).toBe(before);
});

test('budget, radius and strength follow the keys exactly', async ({ page }) => {
  const figure = await openWidget(page, 'contact-map', `?${ROUND}&window=square`);
  await figure.getByRole('slider', { name: 'budget', exact: true }).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/budget=1\.5/);
  const radius = figure.getByRole('slider', { name: 'radius', exact: true });
  await radius.press('ArrowRight');
  await expect(page).toHaveURL(/radius=3\.1/);
  expect(await share(figure)).toBeCloseTo((4 * 1.6 ** 2) / (4 * 3.1 ** 2 - 2 * 1.5 ** 2), CLOSE);
  await figure.getByText('the loss plus a penalty').click();
  await expect(figure.locator('[data-parameter="budget"]')).toHaveCount(0);
  await figure.getByRole('slider', { name: 'strength', exact: true }).press('ArrowRight');
  await expect(page).toHaveURL(/lambda=0\.6/);
  await expect(page).toHaveURL(/budget=1\.5/);
});

test('drawing again changes the sample and not the exact share', async ({ page }) => {
  const figure = await openWidget(page, 'contact-map');
  const [exact, sampled] = [await share(figure), await quantity(figure, 'sampled-share')];
  await figure.getByRole('button', { name: 'Draw again' }).click();
  await expect(page).toHaveURL(/seed=2/);
  expect(await quantity(figure, 'sampled-share')).not.toBe(sampled);
  expect(await share(figure)).toBe(exact);
});

test('more draws by the slider’s keys make the interval shrink', async ({ page }) => {
  const figure = await openWidget(page, 'contact-map');
  const width = async () =>
    ((await quantity(figure, 'sampled-high')) as number) - ((await quantity(figure, 'sampled-low')) as number);
  const before = await width();
  await figure.getByRole('slider', { name: 'centres drawn slider' }).press('End');
  await expect(page).toHaveURL(/draws=100000/);
  expect(await width()).toBeLessThan(before / 8);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the rim moves, and the share grows with it', async ({ page }) => {
    const figure = await openWidget(page, 'contact-map', `?${ROUND}&center=1,1`);
    const before = await share(figure);
    await touchHandle(page, figure.getByRole('slider', { name: 'radius', exact: true }), 12, 12);
    await expect(page).toHaveURL(/radius=3\.[1-9]/);
    expect(await share(figure)).toBeGreaterThan(before);
  });
});
