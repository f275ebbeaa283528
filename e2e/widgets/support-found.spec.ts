import { dragHandle, expect, openWidget, planeOf, quantity, test, touchHandle } from '../fixtures.ts';

const ROUND = 'condition=1&angle=0&center=2,-0.5&start=3,3';
const STRENGTH = { name: 'strength λ', exact: true };
const STEP = { name: 'step size t', exact: true };

test.describe('by address', () => {
  test('the round loss has its zero after two steps of ½, with certainty', async ({ page }) => {
    const figure = await openWidget(page, 'support-found', `?${ROUND}&lambda=0.75&step=0.5`);
    expect(await quantity(figure, 'proximal-support-from')).toBe(2);
    expect(await quantity(figure, 'proximal-certain')).toBe(true);
    expect(await quantity(figure, 'margin')).toBe(0.125);
    expect([await quantity(figure, 'phi1'), await quantity(figure, 'phi2')]).toEqual([1.25, 0]);
    expect(await quantity(figure, 'kkt-residual')).toBe(0);
    await expect(figure.locator('.sentence')).toContainText('from iteration 2 on');
  });

  test('nothing is proved at a knot of the path, and there is no bound', async ({ page }) => {
    const figure = await openWidget(page, 'support-found', `?${ROUND}&lambda=0.5&step=0.5`);
    expect(await quantity(figure, 'margin')).toBe(0);
    expect(await quantity(figure, 'proximal-certain')).toBe(false);
    expect(await quantity(figure, 'bound')).toBe('none');
    await expect(figure.locator('.sentence')).toContainText('a knot of the path');
  });

  test('too long a step finds nothing, too few iterations neither', async ({ page }) => {
    const long = await openWidget(page, 'support-found', '?step=3');
    expect(await quantity(long, 'proximal-support-from')).toBe('never');
    await expect(long.locator('.sentence')).toContainText('too long');
    const few = await openWidget(page, 'support-found', '?most=10');
    expect(await quantity(few, 'proximal-support-from')).toBe('never');
    expect(await quantity(few, 'bound')).toBeGreaterThan(10);
  });
});

test('the mouse takes λ along its graph, to all zeros', async ({ page }) => {
  const figure = await openWidget(page, 'support-found');
  expect(await quantity(figure, 'zeros')).toBe(1);
  const strength = figure.getByRole('slider', STRENGTH);
  const { width, height } = await planeOf(strength);
  await dragHandle(page, strength, 0.375 * width, 0.1 * height);
  await expect(page).toHaveURL(/lambda=1\.[3-5]/);
  expect(await quantity(figure, 'zeros')).toBe(2);
  expect(await quantity(figure, 'proximal-certain')).toBe(true);
});

test('the keys take the step along its graph: the longer, the sooner', async ({ page }) => {
  const figure = await openWidget(page, 'support-found');
  const before = (await quantity(figure, 'proximal-support-from')) as number;
  await figure.getByRole('slider', STEP).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/step=0\.6325/);
  const after = (await quantity(figure, 'proximal-support-from')) as number;
  expect(after).toBeLessThan(before / 2);
  for (let i = 0; i < 3; i += 1) await figure.getByRole('slider', STEP).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/step=4/);
  expect(await quantity(figure, 'proximal-support-from')).toBe('never');
});

test('a start on the minimum’s own axis has the support from the start', async ({ page }) => {
  const figure = await openWidget(page, 'support-found', '?start=0.9,0.25');
  const start = figure.getByRole('slider', { name: 'start of the descents' });
  expect(await quantity(figure, 'proximal-support-from')).toBeGreaterThan(0);
  await start.press('Shift+ArrowDown');
  await expect(page).toHaveURL(/start=0\.9,0(&|$)/);
  expect(await quantity(figure, 'proximal-support-from')).toBe(0);
  await expect(figure.locator('p[role="status"]')).toContainText('from the start');
});

test('a typed number of iterations must be whole', async ({ page }) => {
  const figure = await openWidget(page, 'support-found');
  const field = figure.getByRole('textbox', { name: 'iterations at most' });
  await field.fill('12.5');
  await expect(figure.getByRole('alert')).toContainText('not a whole number');
  await field.fill('12');
  await expect(figure.getByRole('alert')).toHaveCount(0);
  expect(await quantity(figure, 'accelerated-support-from')).toBe('never');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('λ and the step follow', async ({ page }) => {
    const figure = await openWidget(page, 'support-found');
    const strength = figure.getByRole('slider', STRENGTH);
    const { width } = await planeOf(strength);
    await touchHandle(page, strength, 0.16 * width, 0);
    await expect(page).toHaveURL(/lambda=(0\.9|1)/);
    await touchHandle(page, figure.getByRole('slider', STEP), 0.11 * width, 0);
    await expect(page).toHaveURL(/step=0\.[5-7]/);
    expect(Math.abs((await quantity(figure, 'kkt-residual')) as number)).toBeLessThan(1e-12);
  });
});
