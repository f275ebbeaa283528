import type { Locator } from '@playwright/test';
import { dragHandle, expect, openWidget, quantity, shownNumber, test, touchHandle } from '../fixtures.ts';

const CLOSE = 12;
const TIP = { name: 'tip of the vector' };

/** Where the tip stands now, as the fields say. */
async function tipOf(figure: Locator): Promise<[number, number]> {
  const fields = figure.locator('[data-parameter="x"]').getByRole('textbox');
  return [await shownNumber(fields.nth(0)), await shownNumber(fields.nth(1))];
}

test.describe('by address', () => {
  for (const [p, value] of [
    ['0', 2],
    ['0.5', 8],
    ['1', 4],
    ['2', Math.sqrt(8)],
    ['4', 32 ** 0.25],
    ['inf', 2],
  ] as const)
    test(`‖(2, 2)‖ₚ is ${value} for p = ${p}`, async ({ page }) => {
      const figure = await openWidget(page, 'lp-norm', `?p=${p}`);
      expect(await quantity(figure, 'norm')).toBeCloseTo(value, CLOSE);
      expect(await quantity(figure, 'is-norm')).toBe(p === 'inf' || Number(p) >= 1);
    });

  test('non-zeros are counted exactly, and the zero vector is said to be zero', async ({ page }) => {
    const one = await openWidget(page, 'lp-norm', '?x=0,-3&p=0');
    expect(await quantity(one, 'norm')).toBe(1);
    const tiny = await openWidget(page, 'lp-norm', '?x=1e-12,-3&p=0');
    expect(await quantity(tiny, 'norm')).toBe(2);
    const zero = await openWidget(page, 'lp-norm', '?x=0,0&p=0.5');
    expect(await quantity(zero, 'norm')).toBe(0);
    await expect(zero).toContainText('The zero vector has length 0');
  });

  test('lengths beyond every double are said to be so, and the picture stays sane', async ({ page }) => {
    const figure = await openWidget(page, 'lp-norm', '?p=0.0001');
    expect(await quantity(figure, 'norm')).toBe(Number.POSITIVE_INFINITY);
    await expect(figure.getByRole('math')).toContainText('> 10³⁰⁸');
    for (const path of await figure.locator('path.curve').all())
      expect(await path.getAttribute('d')).not.toMatch(/NaN|e\+/);
  });
});

test('the tip follows the mouse, and the sum is that of where it is', async ({ page }) => {
  const figure = await openWidget(page, 'lp-norm', '?p=1.5&x=1,1');
  await dragHandle(page, figure.getByRole('slider', TIP), 60, -60);
  const [a, b] = await tipOf(figure);
  expect(Math.min(a, b)).toBeGreaterThan(1.2);
  expect(await quantity(figure, 'norm')).toBeCloseTo((a ** 1.5 + b ** 1.5) ** (2 / 3), CLOSE);
});

test('the tip follows the keys and can land exactly on an axis', async ({ page }) => {
  const figure = await openWidget(page, 'lp-norm', '?p=0&x=2,0.2');
  expect(await quantity(figure, 'norm')).toBe(2);
  const tip = figure.getByRole('slider', TIP);
  await tip.press('ArrowDown');
  await tip.press('ArrowDown');
  expect(await quantity(figure, 'norm')).toBe(1);
  await expect(page).toHaveURL(/x=2,0&/);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the tip moves sideways alone: only the first coordinate changes', async ({ page }) => {
    const figure = await openWidget(page, 'lp-norm', '?p=inf&x=1,0.5');
    await touchHandle(page, figure.getByRole('slider', TIP), 50, 0);
    const [first, second] = await tipOf(figure);
    expect(second).toBe(0.5);
    expect(first).toBeGreaterThan(1);
    expect(await quantity(figure, 'norm')).toBe(first);
  });
});

test('typed numbers are used as given, and the sum is written out with them', async ({ page }) => {
  const figure = await openWidget(page, 'lp-norm');
  await figure.getByRole('textbox', { name: /exponent/ }).fill('1.5');
  await expect(figure.getByRole('math')).toHaveAttribute('aria-label', '(|2|^1.5 + |2|^1.5)^(1/1.5) ≈ 3.175');
  await figure.getByRole('textbox', { name: /exponent/ }).fill('1');
  await figure.getByRole('textbox', { name: /vector x₂|vector.*2/ }).fill('-1');
  await expect(figure.getByRole('math')).toHaveAttribute('aria-label', '|2| + |−1| = 3');
});
