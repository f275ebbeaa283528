import { dragHandle, expect, openWidget, quantity, rawQuantities, test, touchHandle } from '../fixtures.ts';

const POINT = { name: 'point of the ball on the diagonal' };
/** Beta integrals: ∫₀¹ (1 − tᵖ)^{1/p} dt in closed form for these p. */
const AREAS = { '0': 0, '0.5': 2 / 3, '1': 2, '2': Math.PI, inf: 4 };

test.describe('by address', () => {
  for (const [p, area] of Object.entries(AREAS))
    test(`the ball of p = ${p} has area ${area}`, async ({ page }) => {
      const figure = await openWidget(page, 'unit-balls', `?p=${p}`);
      expect(await quantity(figure, 'area')).toBeCloseTo(area, 12);
      expect(await quantity(figure, 'convex')).toBe(p === 'inf' || Number(p) >= 1);
      expect(await quantity(figure, 'corners-on-axes')).toBe(Number(p) <= 1);
    });

  test('a chord is seen to leave the ball only for p < 1', async ({ page }) => {
    const star = await openWidget(page, 'unit-balls', '?p=0.99');
    await expect(star.locator('svg').first()).toContainText('outside');
    const round = await openWidget(page, 'unit-balls', '?p=1.01');
    await expect(round.locator('svg').first()).not.toContainText('outside');
  });
});

test('each small ball sets p, by click and by key, and shows which one is chosen', async ({ page }) => {
  const figure = await openWidget(page, 'unit-balls');
  const row = figure.getByRole('group', { name: 'Unit balls' }).getByRole('button');
  await expect(row).toHaveCount(6);
  await row.nth(1).click();
  expect(await quantity(figure, 'area')).toBeCloseTo(AREAS['0.5'], 12);
  await expect(row.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await row.nth(5).press('Enter');
  expect(await rawQuantities(figure)).toEqual({ area: '4', convex: 'true', 'corners-on-axes': 'false' });
  await expect(row.nth(1)).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/p=inf/);
});

test('pulled outward by the mouse the diamond becomes round', async ({ page }) => {
  const figure = await openWidget(page, 'unit-balls');
  await dragHandle(page, figure.getByRole('slider', POINT), 36, -36);
  const area = (await quantity(figure, 'area')) as number;
  expect(area).toBeGreaterThan(AREAS['1']);
  expect(area).toBeLessThan(AREAS.inf);
  expect(await quantity(figure, 'corners-on-axes')).toBe(false);
});

test('pushed by the keys it reaches p = ∞, 1 and 0 exactly', async ({ page }) => {
  const figure = await openWidget(page, 'unit-balls');
  const point = figure.getByRole('slider', POINT);
  for (let i = 0; i < 20; i += 1) await point.press('ArrowRight');
  expect(await quantity(figure, 'area')).toBe(AREAS.inf);
  for (let i = 0; i < 20; i += 1) await point.press('ArrowDown');
  expect(await quantity(figure, 'area')).toBe(AREAS['1']);
  for (let i = 0; i < 20; i += 1) await point.press('ArrowLeft');
  expect(await quantity(figure, 'area')).toBe(0);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('pushed inward the diamond becomes a star', async ({ page }) => {
    const figure = await openWidget(page, 'unit-balls');
    await touchHandle(page, figure.getByRole('slider', POINT), -20, 20);
    expect(await quantity(figure, 'convex')).toBe(false);
    expect(await quantity(figure, 'corners-on-axes')).toBe(true);
  });
});
