import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const ROUND = 'condition=1&angle=0';
const CLOSE = 12;

test('for round contours L1 is the soft threshold, squared L2 the shrinkage 1/(1+λ)', async ({ page }) => {
  const lasso = await openWidget(page, 'penalized-minimum', `?${ROUND}&center=2,-0.5&lambda=0.625`);
  expect(await quantity(lasso, 'phi1')).toBe(1.375);
  expect(await quantity(lasso, 'phi2')).toBe(0);
  expect(await quantity(lasso, 'gradient2')).toBe(0.5);
  expect(await quantity(lasso, 'budget')).toBe(1.375);
  const ridge = await openWidget(page, 'penalized-minimum', `?${ROUND}&center=2,-0.5&lambda=3&penalty=l2`);
  expect(await quantity(ridge, 'phi1')).toBeCloseTo(0.5, CLOSE);
  expect(await quantity(ridge, 'phi2')).toBeCloseTo(-0.125, CLOSE);
  expect(await quantity(ridge, 'zeros')).toBe(0);
  const net = await openWidget(
    page,
    'penalized-minimum',
    `?${ROUND}&center=2,-0.5&lambda=2&penalty=elastic-net&mix=0.5`,
  );
  expect(await quantity(net, 'phi1')).toBeCloseTo(0.5, CLOSE);
  expect(await quantity(net, 'phi2')).toBe(0);
});

test('zeros of L1 are proved in exact arithmetic, ties are named, and other penalties are not proved', async ({
  page,
}) => {
  const states = [
    ['lambda=0.625', 'proved', 'Proved in exact arithmetic'],
    ['lambda=0.5', 'tie', 'holds with equality'],
    ['lambda=2', 'tie', 'is equal to λ'],
    ['lambda=3', 'proved', 'Proved in exact arithmetic'],
    ['lambda=0.5&penalty=elastic-net', 'none', 'decided in double precision'],
    ['lambda=0.5&penalty=l2', 'none', 'Nothing here holds a parameter at zero'],
  ] as const;
  for (const [query, proof, words] of states) {
    const figure = await openWidget(page, 'penalized-minimum', `?${ROUND}&center=2,-0.5&${query}`);
    expect(await quantity(figure, 'proof')).toBe(proof);
    await expect(figure.locator('.proof')).toContainText(words);
  }
});

test('from λ_max on both parameters are exactly zero', async ({ page }) => {
  const figure = await openWidget(page, 'penalized-minimum', `?${ROUND}&center=2,-0.5&lambda=2`);
  expect([await quantity(figure, 'phi1'), await quantity(figure, 'phi2')]).toEqual([0, 0]);
});

test('λ follows the slider’s keys, and the zero comes when the slope is too weak', async ({ page }) => {
  const figure = await openWidget(page, 'penalized-minimum', `?${ROUND}&center=2,0.75&lambda=0.74`);
  expect(await quantity(figure, 'zeros')).toBe(0);
  await figure.getByRole('slider', { name: 'strength slider' }).press('ArrowRight');
  await expect(page).toHaveURL(/lambda=0\.75/);
  expect(await quantity(figure, 'zeros')).toBe(1);
});

test('the centre follows the mouse', async ({ page }) => {
  const figure = await openWidget(page, 'penalized-minimum', `?${ROUND}&center=2,0.5&lambda=0.25`);
  await dragHandle(page, figure.getByRole('slider', { name: 'centre of the loss', exact: true }), 0, 52);
  expect(await quantity(figure, 'phi2')).toBe(0);
  expect(await quantity(figure, 'phi1')).toBeCloseTo(1.75, 1);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the point of the forces moves and the minimum does not', async ({ page }) => {
    const figure = await openWidget(page, 'penalized-minimum');
    const before = await quantity(figure, 'phi1');
    await touchHandle(page, figure.getByRole('slider', { name: 'point where the forces are shown' }), 40, 30);
    await expect(page).toHaveURL(/at=/);
    expect(await quantity(figure, 'phi1')).toBe(before);
  });
});
