import { expect, openWidget, quantity, test, unfold } from '../fixtures.ts';

const WIDGET = 'two-features';
const CLOSE = 12;
const BIRDS = 342;

test('at the start a coefficient is exactly zero, and the birds that were not drawn are predicted better for it', async ({
  page,
}) => {
  const figure = await openWidget(page, WIDGET);
  expect(await quantity(figure, 'phi2')).toBe(0);
  expect(await quantity(figure, 'zeros')).toBe(1);
  expect(await quantity(figure, 'kkt-residual')).toBe(0);
  expect(await quantity(figure, 'held-out-error')).toBeLessThan(Number(await quantity(figure, 'ols-held-out-error')));
  expect(await quantity(figure, 'training-error')).toBeGreaterThan(
    Number(await quantity(figure, 'ols-training-error')),
  );
  await expect(figure.locator('.sentence')).toContainText('exactly zero');
  await expect(figure.locator('.sentence')).toContainText('lower than');
});

test('λ = 0 is least squares, by slider and key; from λmax on every bird is given the mean', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const slider = figure.getByRole('slider', { name: 'strength slider' });
  await slider.press('Home');
  await expect(page).toHaveURL(/lambda=0(&|$)/);
  for (const name of ['phi1', 'phi2', 'training-error', 'held-out-error'])
    expect(await quantity(figure, name), name).toBe(await quantity(figure, `ols-${name}`));
  await slider.press('End');
  await expect.poll(() => quantity(figure, 'zeros')).toBe(2);
  await expect(figure.locator('.sentence')).toContainText('every bird is given their mean mass');
});

test('with a zero, the other coefficient falls as λ rises, one for one', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const [phi, top] = [Number(await quantity(figure, 'phi1')), Number(await quantity(figure, 'lambda-max'))];
  expect(phi).toBeCloseTo(top - 0.1, CLOSE);
  const tighter = await openWidget(page, WIDGET, '?lambda=0.25');
  expect(await quantity(tighter, 'phi1')).toBeCloseTo(top - 0.25, CLOSE);
});

test('squared L2 has no zero, and draws a circle', async ({ page }) => {
  const figure = await unfold(await openWidget(page, WIDGET));
  await figure.getByRole('radio', { name: 'L2, squared' }).check();
  await expect(page).toHaveURL(/penalty=l2/);
  expect(await quantity(figure, 'zeros')).toBe(0);
  await expect(figure.locator('svg ellipse.penalty')).toHaveCount(1);
});

test('other birds are drawn by the button, the seed and the number of rows', async ({ page }) => {
  const figure = await unfold(await openWidget(page, WIDGET));
  await expect(figure.locator('.dot.ink .core')).toHaveCount(8);
  const before = await quantity(figure, 'mean-mass');
  await figure.getByRole('button', { name: 'Draw again' }).click();
  await expect(page).toHaveURL(/seed=2/);
  await expect.poll(() => quantity(figure, 'mean-mass')).not.toBe(before);
  const many = await openWidget(page, WIDGET, '?rows=20');
  await expect(many.locator('.dot.ink .core')).toHaveCount(20);
  await expect(many.locator('.sentence')).toContainText(`On the ${BIRDS - 20} birds`);
});

test('three birds of one flipper length leave its coefficient at zero, even without a penalty', async ({ page }) => {
  const figure = await openWidget(page, WIDGET, '?rows=3&seed=461&lambda=0');
  expect(await quantity(figure, 'phi1')).toBe(0);
  expect(await quantity(figure, 'rho')).toBe(0);
  await expect(figure.locator('.sentence')).toContainText('other coefficients do as well');
});
