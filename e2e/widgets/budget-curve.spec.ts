import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const ROUND = 'condition=1&angle=0&center=2,0.5';
const CLOSE = 12;
const CURVE = { name: 'point on the curve' };

test.describe('by address', () => {
  test('λ is held and the budget follows', async ({ page }) => {
    const figure = await openWidget(page, 'budget-curve', `?${ROUND}&lambda=0.75`);
    expect(await quantity(figure, 'budget')).toBe(1.25);
    expect(await quantity(figure, 'lambda-max')).toBe(2);
    expect(await quantity(figure, 'zeros')).toBe(1);
    expect(await quantity(figure, 'kkt-residual')).toBe(0);
  });

  test('the budget is held and λ follows', async ({ page }) => {
    const figure = await openWidget(page, 'budget-curve', `?${ROUND}&hold=budget&budget=2`);
    expect(await quantity(figure, 'lambda')).toBeCloseTo(0.25, CLOSE);
    expect(await quantity(figure, 'phi2')).toBeCloseTo(0.25, CLOSE);
    const free = await openWidget(page, 'budget-curve', `?${ROUND}&hold=budget&budget=3`);
    expect(await quantity(free, 'lambda')).toBe(0);
    expect(await quantity(free, 'budget')).toBe(2.5);
  });
});

test('stands where both ends of the curve meet, and where marks do', async ({ page }) => {
  const origin = await openWidget(page, 'budget-curve', '?center=0,0');
  expect([await quantity(origin, 'lambda-max'), await quantity(origin, 'zeros')]).toEqual([0, 2]);
  const unit = await openWidget(page, 'budget-curve', '?center=0.5,0.5&hold=budget');
  expect([await quantity(unit, 'lambda'), await quantity(unit, 'budget')]).toEqual([0, 1]);
  await expect(unit.locator('.marks').first().locator('span[style]')).toHaveCount(1);
});

test('changing over what is held moves nothing, and keeps the address to the point', async ({ page }) => {
  const figure = await openWidget(page, 'budget-curve', `?${ROUND}&lambda=0.25`);
  await figure.getByRole('radio', { name: 'the budget c' }).check();
  await expect(page).toHaveURL(/hold=budget/);
  expect(await quantity(figure, 'budget')).toBe(2);
  expect(await quantity(figure, 'lambda')).toBeCloseTo(0.25, CLOSE);
  await expect(figure.getByRole('textbox', { name: /budget/ })).toHaveValue('2');
  await expect(figure.getByRole('textbox', { name: /strength/ })).toHaveCount(0);
});

test('the choice of what is held takes a row of its own, like every choice', async ({ page }) => {
  const figure = await openWidget(page, 'budget-curve');
  const row = await figure.locator('.desk .controls').boundingBox();
  const choice = await figure.locator('[data-parameter="hold"]').boundingBox();
  expect([choice?.x, choice?.width]).toEqual([row?.x, row?.width]);
});

test('moving the centre is another experiment with λ held than with c held', async ({ page }) => {
  const centre = { name: 'centre of the loss', exact: true };
  const strength = await openWidget(page, 'budget-curve', `?${ROUND}&lambda=0.75`);
  await strength.getByRole('slider', centre).press('Shift+ArrowUp');
  expect(await quantity(strength, 'lambda')).toBe(0.75);
  expect(await quantity(strength, 'budget')).toBeCloseTo(1.5, CLOSE);
  const budget = await openWidget(page, 'budget-curve', `?${ROUND}&hold=budget&budget=1.25`);
  await budget.getByRole('slider', centre).press('Shift+ArrowUp');
  expect(await quantity(budget, 'budget')).toBeCloseTo(1.25, CLOSE);
  expect(await quantity(budget, 'lambda')).toBeCloseTo(0.875, CLOSE);
});

test('the point on the curve follows the mouse along it', async ({ page }) => {
  const figure = await openWidget(page, 'budget-curve', `?${ROUND}&lambda=0.75`);
  await dragHandle(page, figure.getByRole('slider', CURVE), 60, 60);
  const lambda = (await quantity(figure, 'lambda')) as number;
  expect(lambda).toBeGreaterThan(0.8);
  expect(await quantity(figure, 'budget')).toBeCloseTo(2 - lambda, CLOSE);
  await expect(page).toHaveURL(/lambda=/);
});

test('the point on the curve follows the keys exactly', async ({ page }) => {
  const figure = await openWidget(page, 'budget-curve', `?${ROUND}&lambda=1`);
  await figure.getByRole('slider', CURVE).press('ArrowRight');
  await expect(page).toHaveURL(/lambda=1\.05/);
  for (let i = 0; i < 4; i += 1) await figure.getByRole('slider', CURVE).press('Shift+ArrowRight');
  expect(await quantity(figure, 'lambda')).toBe(2.05);
  expect(await quantity(figure, 'zeros')).toBe(2);
  await expect(figure.locator('p[role="status"]')).toContainText('every λ from λₘₐₓ');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the point on the curve sets the budget while it is held', async ({ page }) => {
    const figure = await openWidget(page, 'budget-curve', `?${ROUND}&hold=budget&budget=1`);
    await touchHandle(page, figure.getByRole('slider', CURVE), -50, -50);
    expect(await quantity(figure, 'budget')).toBeGreaterThan(1.1);
    await expect(page).toHaveURL(/budget=1\.[1-9]/);
    expect(Math.abs((await quantity(figure, 'kkt-residual')) as number)).toBeLessThan(1e-12);
  });
});
