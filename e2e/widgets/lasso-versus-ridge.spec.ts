import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const ROUND = 'condition=1&angle=0';
const CLOSE = 12;

test('the same loss and budget give a zero in the diamond and none in the circle', async ({ page }) => {
  const figure = await openWidget(page, 'lasso-versus-ridge', `?${ROUND}&center=1.5,2&budget=0.5`);
  expect([await quantity(figure, 'lasso-phi1'), await quantity(figure, 'lasso-phi2')]).toEqual([0, 0.5]);
  expect(await quantity(figure, 'ridge-phi1')).toBeCloseTo(0.3, CLOSE);
  expect(await quantity(figure, 'ridge-phi2')).toBeCloseTo(0.4, CLOSE);
  expect([await quantity(figure, 'lasso-zeros'), await quantity(figure, 'ridge-zeros')]).toEqual([1, 0]);
});

test('either picture’s handle moves both', async ({ page }) => {
  const figure = await openWidget(page, 'lasso-versus-ridge', `?${ROUND}&center=1.5,1.5`);
  const centres = figure.getByRole('slider', { name: 'centre of the loss', exact: true });
  await dragHandle(page, centres.nth(1), 0, 100);
  expect(await quantity(figure, 'lasso-phi2')).toBe(0);
  expect(await centres.nth(0).getAttribute('aria-valuetext')).toBe(await centres.nth(1).getAttribute('aria-valuetext'));
});

test('the keys move both', async ({ page }) => {
  const figure = await openWidget(page, 'lasso-versus-ridge', `?${ROUND}&center=3,1.5&budget=1`);
  const centres = figure.getByRole('slider', { name: 'centre of the loss', exact: true });
  for (let i = 0; i < 3; i += 1) await centres.nth(0).press('Shift+ArrowDown');
  await expect(page).toHaveURL(/center=3,0/);
  expect(await quantity(figure, 'ridge-phi1')).toBeCloseTo(1, CLOSE);
  expect(await quantity(figure, 'ridge-phi2')).toBe(0);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('a centre can be dragged', async ({ page }) => {
    const figure = await openWidget(page, 'lasso-versus-ridge', `?${ROUND}&center=1.5,1.5`);
    await touchHandle(page, figure.getByRole('slider', { name: 'centre of the loss', exact: true }).first(), 60, 60);
    expect(await quantity(figure, 'lasso-zeros')).toBe(1);
  });
});
