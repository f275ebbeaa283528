import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const ROUND = 'condition=1&angle=0';
const CLOSE = 12;

test.describe('by address, for round contours', () => {
  test('p = 1 is the soft threshold, p = 2 divides by 1 + 2λ', async ({ page }) => {
    const lasso = await openWidget(page, 'power-penalty', `?${ROUND}&center=2,-0.5&lambda=0.625&p=1`);
    expect([await quantity(lasso, 'phi1'), await quantity(lasso, 'phi2')]).toEqual([1.375, 0]);
    expect(await quantity(lasso, 'zeros')).toBe(1);
    const ridge = await openWidget(page, 'power-penalty', `?${ROUND}&center=2,-0.5&lambda=0.5&p=2`);
    expect(await quantity(ridge, 'phi1')).toBeCloseTo(1, CLOSE);
    expect(await quantity(ridge, 'smaller')).toBeCloseTo(0.25, CLOSE);
  });

  test('just above 1 the small parameter is tiny to full precision, and not zero', async ({ page }) => {
    const figure = await openWidget(page, 'power-penalty', `?${ROUND}&center=2,0.25&lambda=1&p=1.0625`);
    const tiny = (await quantity(figure, 'smaller')) as number;
    expect(tiny).toBeGreaterThan(0);
    expect(tiny).toBeLessThan(1e-9);
    expect((tiny + 1.0625 * tiny ** 0.0625) / 0.25).toBeCloseTo(1, CLOSE);
    expect(await quantity(figure, 'zeros')).toBe(0);
  });

  test('p = ½ jumps from 0 beyond (3/2)λ^{2/3}', async ({ page }) => {
    const inside = await openWidget(page, 'power-penalty', `?${ROUND}&center=7,5.999&lambda=8&p=0.5`);
    expect(await quantity(inside, 'phi2')).toBe(0);
    const outside = await openWidget(page, 'power-penalty', `?${ROUND}&center=7,6.001&lambda=8&p=0.5`);
    expect(await quantity(outside, 'phi2')).toBeGreaterThan(4);
  });
});

test('the mouse takes p down to 1, and the small parameter drops to zero', async ({ page }) => {
  const figure = await openWidget(page, 'power-penalty');
  expect(await quantity(figure, 'smaller')).toBeGreaterThan(0);
  await expect(figure).toContainText('tiny, and not zero');
  await dragHandle(page, figure.getByRole('slider', { name: 'power', exact: true }), -80, 0);
  await expect(page).toHaveURL(/p=0\.\d/);
  expect(await quantity(figure, 'phi2')).toBe(0);
});

test('the keys meet p = 1 exactly, and leave it again', async ({ page }) => {
  const figure = await openWidget(page, 'power-penalty');
  const power = figure.getByRole('slider', { name: 'power', exact: true });
  for (let i = 0; i < 2; i += 1) await power.press('ArrowLeft');
  await expect(page).toHaveURL(/p=1(&|$)/);
  expect(await quantity(figure, 'smaller')).toBe(0);
  for (let i = 0; i < 2; i += 1) await power.press('Alt+ArrowRight');
  await expect(page).toHaveURL(/p=1\.01/);
  expect(await quantity(figure, 'smaller')).toBeGreaterThan(0);
});

test('the objective falls as the centre goes to the origin', async ({ page }) => {
  const figure = await openWidget(page, 'power-penalty');
  const before = (await quantity(figure, 'objective')) as number;
  const centre = figure.getByRole('slider', { name: 'centre of the loss', exact: true });
  for (let i = 0; i < 3; i += 1) await centre.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/center=0\.3,0\.6/);
  expect(await quantity(figure, 'objective')).toBeLessThan(before);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('p follows', async ({ page }) => {
    const figure = await openWidget(page, 'power-penalty');
    await touchHandle(page, figure.getByRole('slider', { name: 'power', exact: true }), 60, 0);
    await expect(page).toHaveURL(/p=1\.[3-9]/);
    expect(await quantity(figure, 'smaller')).toBeGreaterThan(1e-4);
  });
});
