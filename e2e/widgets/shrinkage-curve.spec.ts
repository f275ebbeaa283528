import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const CLOSE = 12;
const Z = 'what the loss alone wants';

test('by address: soft, hard and square-root thresholds, ridge and elastic net', async ({ page }) => {
  const figure = await openWidget(page, 'shrinkage-curve', '?z=-3.5&lambda=2&mix=0.25');
  expect(await quantity(figure, 'lasso')).toBe(-1.5);
  expect(await quantity(figure, 'ridge')).toBeCloseTo(-3.5 / 3, CLOSE);
  expect(await quantity(figure, 'elastic-net')).toBeCloseTo(-3 / 2.5, CLOSE);
  expect(await quantity(figure, 'hard')).toBe(-3.5);
  const root = Math.abs((await quantity(figure, 'square-root')) as number);
  expect(root + 1 / Math.sqrt(root)).toBeCloseTo(3.5, CLOSE);
});

test('by address: the firm threshold and SCAD, with γ', async ({ page }) => {
  const figure = await openWidget(page, 'shrinkage-curve', '?z=-5&lambda=2&gamma=4');
  expect(await quantity(figure, 'mcp')).toBeCloseTo(-(4 * 3) / 3, CLOSE);
  expect(await quantity(figure, 'scad')).toBeCloseTo(-(3 * 5 - 8) / 2, CLOSE);
  const far = await openWidget(page, 'shrinkage-curve', '?z=-8.5&lambda=2&gamma=4&show=mcp');
  expect([await quantity(far, 'mcp'), await quantity(far, 'scad')]).toEqual([-8.5, -8.5]);
  await expect(far.locator('.sentence')).toContainText('leaves −8.5 as it is');
  const held = await openWidget(page, 'shrinkage-curve', '?z=2&lambda=2&gamma=1.5');
  expect([await quantity(held, 'mcp'), await quantity(held, 'scad')]).toEqual([0, 0]);
  const refused = await openWidget(page, 'shrinkage-curve', '?gamma=1');
  await expect(refused.locator('[data-notice="gamma"]')).toBeVisible();
});

test('each dead band ends where theory says: λ, mix·λ, √(2λ), (3/2)λ^{2/3}', async ({ page }) => {
  for (const [name, edge] of [
    ['lasso', 8],
    ['elastic-net', 4],
    ['hard', 4],
    ['square-root', 6],
  ] as const) {
    const inside = await openWidget(page, 'shrinkage-curve', `?lambda=8&z=${edge}&show=${name}`);
    expect(await quantity(inside, name), name).toBe(0);
    const outside = await openWidget(page, 'shrinkage-curve', `?lambda=8&z=${edge + 1e-9}&show=${name}`);
    expect(await quantity(outside, name), name).toBeGreaterThan(0);
  }
});

test('z follows the mouse into the dead band', async ({ page }) => {
  const figure = await openWidget(page, 'shrinkage-curve', '?z=2&gamma=1.5');
  expect(await quantity(figure, 'hard')).toBe(2);
  await dragHandle(page, figure.getByRole('slider', { name: Z, exact: true }), -130, 20);
  await expect(page).toHaveURL(/z=0\.\d/);
  expect(await quantity(figure, 'hard')).toBe(0);
  expect(await quantity(figure, 'lasso')).toBe(0);
  expect(await quantity(figure, 'ridge')).toBeGreaterThan(0);
});

test('z and λ follow the keys exactly', async ({ page }) => {
  const figure = await openWidget(page, 'shrinkage-curve', '?gamma=1.5');
  const z = figure.getByRole('slider', { name: Z, exact: true });
  await z.press('Shift+ArrowRight');
  await z.press('ArrowLeft');
  expect(await quantity(figure, 'ridge')).toBe(0.85);
  await figure.getByRole('slider', { name: 'strength of the penalty' }).press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/lambda=1\.5/);
  expect(await quantity(figure, 'lasso')).toBeCloseTo(0.2, CLOSE);
});

test('the choice brings one curve forward and explains it', async ({ page }) => {
  const figure = await openWidget(page, 'shrinkage-curve');
  await figure.getByRole('radio', { name: 'hard' }).check();
  await expect(figure).toContainText('up to 1.414');
  await expect(page).toHaveURL(/show=hard/);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('λ grows away from the middle', async ({ page }) => {
    const figure = await openWidget(page, 'shrinkage-curve');
    await touchHandle(page, figure.getByRole('slider', { name: 'strength of the penalty' }), -40, 0);
    await expect(page).toHaveURL(/lambda=1\.[2-9]/);
    expect(await quantity(figure, 'lasso')).toBeLessThan(0.1);
  });
});
