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

test.describe('what is proved', () => {
  test('is said at once of the state that the page comes with', async ({ page }) => {
    const figure = await openWidget(page, NAME);
    expect(await quantity(figure, 'resolved')).toBe(true);
    expect(await quantity(figure, 'undecided')).toBe(0);
    await expect(figure.locator('.sentence')).toContainText('one piece, proved');
    await expect(figure.locator('.cells')).toHaveCount(0);
  });

  test('follows the level, and the numbers are those of the state once it is ready', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=x%5E3-3x*y%5E2&level=0');
    expect(await quantity(figure, 'resolved')).toBe(false);
    expect(await quantity(figure, 'undecided')).toBeGreaterThan(0);
    await expect(figure.locator('.sentence')).toContainText('undecided');
    await expect(figure.locator('.cells')).toHaveCount(1);
    await figure.getByRole('slider', { name: 'level slider' }).press('ArrowRight');
    await expect.poll(() => quantity(figure, 'resolved')).toBe(true);
    expect(await quantity(figure, 'components')).toBe(3);
    await expect(figure.locator('.sentence')).toContainText('three pieces, proved');
    await expect(figure.locator('.cells')).toHaveCount(0);
  });

  test('finds an oval smaller than a cell of the grid, and measures it', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=x%5E2%2By%5E2&level=1e-6&view=-3,3.1');
    expect(await quantity(figure, 'components')).toBe(1);
    expect(await quantity(figure, 'length')).toBeCloseTo(2e-3 * Math.PI, CLOSE);
    expect(await quantity(figure, 'resolved')).toBe(true);
  });

  test('no point of the window is claimed only where it is proved', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=1/x&level=0');
    expect(await quantity(figure, 'components')).toBe(0);
    await expect(figure.locator('.sentence')).toContainText('No point of the window has f = 0, proved');
  });

  test('very many pieces are drawn first, and counted later', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=sin(20x)*sin(20y)&level=0.2');
    // 40 tiles each way, half of them above 0; two corners stay below the level.
    expect(await quantity(figure, 'components')).toBe(798);
    expect(await quantity(figure, 'resolved')).toBe(true);
  });
});
