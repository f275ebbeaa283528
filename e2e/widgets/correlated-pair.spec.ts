import type { Locator } from '@playwright/test';
import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const CLOSE = 12;
/** What rounding may add up to next to ρ = ±1. */
const ROUNDING = 1e-12;
const correlation = (figure: Locator) =>
  figure.locator('svg').getByRole('slider', { name: 'correlation', exact: true });

test.describe('by address', () => {
  for (const rho of [-0.9, 0, 0.6, 0.99]) {
    test(`the constrained minimizer of standardized features is the same at ρ = ${rho}`, async ({ page }) => {
      const figure = await openWidget(page, 'correlated-pair', `?rho=${rho}&center=1.5,1&budget=1.5`);
      expect(await quantity(figure, 'phi1')).toBeCloseTo(1, CLOSE);
      expect(await quantity(figure, 'phi2')).toBeCloseTo(0.5, CLOSE);
      expect(await quantity(figure, 'spread')).toBeLessThan(ROUNDING);
      await expect(figure.locator('.sentence')).toContainText('does not move');
    });
  }

  test('with λ held it moves with the correlation', async ({ page }) => {
    const loose = await openWidget(page, 'correlated-pair', '?rho=0&hold=lambda&lambda=0.5&center=2,0.75');
    expect([await quantity(loose, 'phi1'), await quantity(loose, 'phi2')]).toEqual([1.5, 0.25]);
    const tight = await openWidget(page, 'correlated-pair', '?rho=-0.5&hold=lambda&lambda=0.5&center=2,0.75');
    expect(await quantity(tight, 'phi1')).toBeCloseTo(1.125, CLOSE);
    expect(await quantity(tight, 'phi2')).toBe(0);
    expect(await quantity(tight, 'spread')).toBeGreaterThan(0.5);
  });

  test('a duplicated feature makes a whole edge optimal', async ({ page }) => {
    const figure = await openWidget(page, 'correlated-pair', '?rho=1&center=1.5,1');
    expect(await quantity(figure, 'unique')).toBe(false);
    expect(await quantity(figure, 'loss')).toBe(1.125);
    expect(await quantity(figure, 'budget')).toBe(1);
    const other = await openWidget(page, 'correlated-pair', '?rho=1&center=1.5,1&scale=2');
    expect(await quantity(other, 'unique')).toBe(true);
    expect([await quantity(other, 'phi1'), await quantity(other, 'phi2')]).toEqual([0, 1]);
  });
});

test('the centre follows the mouse, through the units in use', async ({ page }) => {
  const figure = await openWidget(page, 'correlated-pair', '?center=1,1&scale=2');
  await dragHandle(page, figure.getByRole('slider', { name: 'centre of the loss', exact: true }), 60, -30);
  await expect(page).toHaveURL(/center=1\.[1-9]/);
  const [x = 0, y = 0] = (new URL(page.url()).searchParams.get('center') ?? '').split(',').map(Number);
  // It started at (1, ½) in the picture; one step up is two in the standardized units.
  expect((y - 1) / (x - 1)).toBeCloseTo(1, 1);
});

test('the correlation follows the keys to ±1 exactly, and the minimizer stays', async ({ page }) => {
  const figure = await openWidget(page, 'correlated-pair', '?center=1.5,1&rho=0.8');
  for (let i = 0; i < 5; i += 1) await correlation(figure).press('ArrowRight');
  await expect(page).toHaveURL(/rho=1(&|$)/);
  expect(await quantity(figure, 'unique')).toBe(false);
  expect(await quantity(figure, 'phi1')).toBeCloseTo(0.75, CLOSE);
  await expect(figure.locator('p[role="status"]')).toContainText('whole edge');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the correlation follows', async ({ page }) => {
    const figure = await openWidget(page, 'correlated-pair', '?center=1.5,1&rho=0');
    await touchHandle(page, correlation(figure), 60, 0);
    await expect(page).toHaveURL(/rho=0\.[1-9]/);
    expect(await quantity(figure, 'phi2')).toBeCloseTo(0.25, CLOSE);
  });
});

test('changing over what is held moves nothing', async ({ page }) => {
  const figure = await openWidget(page, 'correlated-pair', '?center=1.5,1&rho=0.5&budget=1.5');
  const lambda = await quantity(figure, 'lambda');
  await figure.getByRole('radio', { name: 'the strength λ' }).check();
  await expect(page).toHaveURL(/hold=lambda/);
  expect(await quantity(figure, 'lambda')).toBe(lambda);
  expect(await quantity(figure, 'phi1')).toBeCloseTo(1, CLOSE);
});
