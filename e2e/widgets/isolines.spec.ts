import { dragHandle, expect, openWidget, quantity, shownNumber, test, touchHandle } from '../fixtures.ts';

const NAME = 'isolines';
const CLOSE = 9;
const levelIn = (url: string) => Number(new URL(url).searchParams.get('level'));

test.describe('by address', () => {
  test('a circle has its circumference and its area, at a level no slider step hits', async ({ page }) => {
    const level = 2.123456789012345;
    const figure = await openWidget(page, NAME, `?level=${level}`);
    expect(await quantity(figure, 'components')).toBe(1);
    expect(await quantity(figure, 'length')).toBeCloseTo(2 * Math.PI * Math.sqrt(level), CLOSE);
    expect(await quantity(figure, 'area')).toBeCloseTo(Math.PI * level, CLOSE);
    expect(levelIn(page.url())).toBe(level);
  });

  test('two wells part at the pass', async ({ page }) => {
    const wells = 'f=(x%5E2-1)%5E2%2By%5E2';
    expect(await quantity(await openWidget(page, NAME, `?${wells}&level=0.99`), 'components')).toBe(2);
    expect(await quantity(await openWidget(page, NAME, `?${wells}&level=1.01`), 'components')).toBe(1);
  });

  test('the window cuts: a half plane, a band', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=x&level=-7.5&view=-10,10');
    expect(await quantity(figure, 'length')).toBeCloseTo(20, CLOSE);
    expect(await quantity(figure, 'area')).toBeCloseTo(50, CLOSE);
  });

  test('a level far beyond the field has no level set, and widens the slider', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?level=1e6');
    expect(await quantity(figure, 'components')).toBe(0);
    expect(await quantity(figure, 'area')).toBe(36);
    await expect(figure.getByRole('slider', { name: 'level slider' })).toHaveAttribute('max', '1000000');
  });

  test('a window that does not ascend is named', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?view=2,-2');
    await expect(figure.locator('[data-notice="view"]')).toContainText('2,-2');
    expect(await quantity(figure, 'area')).toBeCloseTo(4 * Math.PI, CLOSE);
  });
});

test('the level set follows the mouse', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  await dragHandle(page, figure.getByRole('slider', { name: 'level set' }), -50, 50);
  const level = await shownNumber(figure.locator('[data-parameter="level"]').getByRole('textbox'));
  expect(level).toBeLessThan(3);
  expect(await quantity(figure, 'area')).toBeCloseTo(Math.PI * level, CLOSE);
});

test('the level set follows the keys, out of the window and back', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?f=x%2By&level=2');
  const handle = figure.getByRole('slider', { name: 'level set' });
  await handle.press('ArrowRight');
  await expect(page).toHaveURL(/level=2\.1/);
  await handle.press('ArrowDown');
  await handle.press('ArrowDown');
  await expect(page).toHaveURL(/level=1\.9/);
  expect(await quantity(figure, 'length')).toBeCloseTo((6 - 1.9) * Math.SQRT2, CLOSE);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the level set grows', async ({ page }) => {
    const figure = await openWidget(page, NAME);
    await touchHandle(page, figure.getByRole('slider', { name: 'level set' }), 30, -30);
    expect(await quantity(figure, 'length')).toBeGreaterThan(4 * Math.PI + 1);
  });
});

test('the level slider spans the field’s values in the window', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?f=x%2By&level=0');
  const slider = figure.getByRole('slider', { name: 'level slider' });
  await slider.press('End');
  await expect(page).toHaveURL(/level=6(&|$)/);
  await slider.press('Home');
  await expect(page).toHaveURL(/level=-6(&|$)/);
});

test('the surface and the plane that cuts it are there without JavaScript', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await plain.newPage();
  await page.goto(`widgets/${NAME}/`);
  const surface = page.getByRole('img', { name: /cut by the plane z = 4/ });
  await expect(surface).toBeVisible();
  const faces = await surface
    .locator('path')
    .evaluateAll((paths) => paths.flatMap((path) => path.getAttribute('d')?.match(/z/g) ?? []).length);
  expect(faces).toBeGreaterThan(12 * 12);
  await plain.close();
});
