import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

/** Outputs against values that theory gives for round contours: the projection onto the ball. */
const ROUND = 'condition=1&angle=0';
const CLOSE = 12;

test.describe('by address', () => {
  test('round contours touch a corner iff | |φ̂₁| − |φ̂₂| | ≥ c', async ({ page }) => {
    const corner = await openWidget(page, 'constraint-contact', `?${ROUND}&center=2.5,-0.75&budget=1.5`);
    expect(await quantity(corner, 'contact')).toBe('corner');
    expect(await quantity(corner, 'phi1')).toBe(1.5);
    expect(await quantity(corner, 'phi2')).toBe(0);
    expect(await quantity(corner, 'zeros')).toBe(1);
    expect(await quantity(corner, 'lambda')).toBeCloseTo(1, CLOSE);
    const edge = await openWidget(page, 'constraint-contact', `?${ROUND}&center=2.5,-1.25&budget=1.5`);
    expect(await quantity(edge, 'contact')).toBe('edge');
    expect(await quantity(edge, 'phi1')).toBeCloseTo(1.375, CLOSE);
    expect(await quantity(edge, 'phi2')).toBeCloseTo(-0.125, CLOSE);
  });

  test('the square holds magnitudes, the circle scales, the inside is free', async ({ page }) => {
    const square = await openWidget(page, 'constraint-contact', `?${ROUND}&center=3,0.25&p=inf`);
    expect([await quantity(square, 'phi1'), await quantity(square, 'phi2')]).toEqual([1, 0.25]);
    expect(await quantity(square, 'contact')).toBe('edge');
    const circle = await openWidget(page, 'constraint-contact', `?${ROUND}&center=3,4&p=2&budget=2`);
    expect(await quantity(circle, 'phi1')).toBeCloseTo(1.2, CLOSE);
    expect(await quantity(circle, 'phi2')).toBeCloseTo(1.6, CLOSE);
    expect(await quantity(circle, 'lambda')).toBeCloseTo(3, CLOSE);
    const inside = await openWidget(page, 'constraint-contact', `?${ROUND}&center=0.25,-0.5&p=1`);
    expect(await quantity(inside, 'contact')).toBe('interior');
    expect(await quantity(inside, 'lambda')).toBe(0);
    expect(await quantity(inside, 'phi2')).toBe(-0.5);
  });
});

test('zeros on the diamond are proved in exact arithmetic, ties are named, and other norms are not proved', async ({
  page,
}) => {
  const states = [
    ['center=2.5,-0.75&budget=1.5', 'proved', 'Proved in exact arithmetic: −∇L lies inside the corner’s cone'],
    ['center=2.5,-1.25&budget=1.5', 'proved', 'Proved in exact arithmetic: the best point lies between two corners'],
    ['center=2.5,-1&budget=1.5', 'tie', 'holds with equality'],
    ['center=0.25,-0.75&budget=1', 'tie', 'holds with equality'],
    ['center=2.5,-1&budget=1.5&p=0.5', 'none', 'lowest of the stationary points found, compared in double precision'],
    ['center=2.5,-1&budget=1.5&p=2', 'none', 'Not proved'],
  ] as const;
  for (const [query, proof, words] of states) {
    const figure = await openWidget(page, 'constraint-contact', `?${ROUND}&${query}`);
    expect(await quantity(figure, 'proof')).toBe(proof);
    await expect(figure.locator('.proof')).toContainText(words);
  }
});

test('the centre follows the mouse, and the minimizer stays certified', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', `?${ROUND}&center=1.5,1`);
  expect(await quantity(figure, 'zeros')).toBe(0);
  await dragHandle(page, figure.getByRole('slider', { name: 'centre of the loss', exact: true }), 100, 100);
  expect(await quantity(figure, 'zeros')).toBe(1);
  expect(await quantity(figure, 'phi1')).toBe(1);
  expect(Math.abs((await quantity(figure, 'kkt-residual')) as number)).toBeLessThan(1e-12);
  await expect(page).toHaveURL(/center=/);
});

test('the centre follows the keys exactly', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', `?${ROUND}&center=1.5,1`);
  const centre = figure.getByRole('slider', { name: 'centre of the loss', exact: true });
  for (let i = 0; i < 3; i += 1) await centre.press('ArrowDown');
  await centre.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/center=2,0\.7/);
  expect(await quantity(figure, 'phi2')).toBe(0);
  expect(await quantity(figure, 'lambda')).toBeCloseTo(1, CLOSE);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the stretch handle turns the loss', async ({ page }) => {
    const figure = await openWidget(page, 'constraint-contact', '?center=1,1&condition=4&angle=0');
    await touchHandle(page, figure.getByRole('slider', { name: 'stretch and angle of the loss' }), 0, -60);
    await expect(page).toHaveURL(/angle=[1-9]/);
    expect(Math.abs((await quantity(figure, 'kkt-residual')) as number)).toBeLessThan(1e-12);
  });
});

test('every number can be typed, and bad typing is named and kept', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', `?${ROUND}&center=3,4`);
  await figure.getByRole('textbox', { name: /norm/ }).fill('2');
  await figure.getByRole('textbox', { name: /budget/ }).fill('2.5');
  expect(await quantity(figure, 'phi1')).toBeCloseTo(1.5, CLOSE);
  const budget = figure.getByRole('textbox', { name: /budget/ });
  await budget.fill('2.5x');
  await expect(figure.getByRole('alert')).toContainText('budget');
  await expect(budget).toHaveValue('2.5x');
  expect(await quantity(figure, 'phi1')).toBeCloseTo(1.5, CLOSE);
});

test('is spoken once a change has settled', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', `?${ROUND}&center=1.5,1`);
  await figure.getByRole('slider', { name: 'centre of the loss', exact: true }).press('Shift+ArrowDown');
  await expect(figure.locator('p[role="status"]')).toContainText('corner of the diamond');
});
