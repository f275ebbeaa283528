import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const Z = { name: 'what the loss alone wants', exact: true };
const START = { name: 'start', exact: true };
/** By hand: subgradient steps 1, ¼, −⅛, 7/16; proximal steps 1, ¼, 0. */
const KNOWN = 'z=0.25&lambda=0.75&step=0.5&start=1';

test.describe('by address', () => {
  test('one step jumps over zero, the other lands on it', async ({ page }) => {
    const figure = await openWidget(page, 'kink-steps', `?${KNOWN}&shown=2`);
    expect(await quantity(figure, 'x-subgradient')).toBe(-0.125);
    expect(await quantity(figure, 'subgradient-low')).toBe(-1.125);
    expect(await quantity(figure, 'subgradient-high')).toBe(-1.125);
    expect(await quantity(figure, 'x-proximal')).toBe(0);
    expect(await quantity(figure, 'first-zero-proximal')).toBe(2);
    expect(await quantity(figure, 'first-zero-subgradient')).toBe('never');
    expect(await quantity(figure, 'minimum')).toBe(0);
  });

  test('the slopes at zero are an interval', async ({ page }) => {
    const figure = await openWidget(page, 'kink-steps', '?z=0.25&lambda=0.75&start=0&shown=0');
    expect(await quantity(figure, 'subgradient-low')).toBe(-1);
    expect(await quantity(figure, 'subgradient-high')).toBe(0.5);
    await expect(figure).toContainText('it takes the middle');
  });

  test('a descent that is driven away has numbers to its last step', async ({ page }) => {
    const figure = await openWidget(page, 'kink-steps', '?step=4&start=3&steps=200');
    expect(Math.abs((await quantity(figure, 'x-subgradient')) as number)).toBeGreaterThan(1e90);
    await expect(figure).toContainText('driven away');
  });

  test('a minimum away from the kink is found by both', async ({ page }) => {
    const figure = await openWidget(page, 'kink-steps', '?z=2&lambda=0.5&step=1');
    for (const name of ['x-subgradient', 'x-proximal', 'minimum']) expect(await quantity(figure, name)).toBe(1.5);
    expect(await quantity(figure, 'kkt-residual')).toBe(0);
  });
});

test('the player goes step by step through both, and its place stands in the address', async ({ page }) => {
  const figure = await openWidget(page, 'kink-steps', `?${KNOWN}&steps=3&shown=1`);
  expect(await quantity(figure, 'x-subgradient')).toBe(0.25);
  await figure.getByRole('button', { name: 'One step on' }).click();
  await expect(page).toHaveURL(/shown=2/);
  expect(await quantity(figure, 'x-subgradient')).toBe(-0.125);
  await figure.getByRole('button', { name: 'One step on' }).click();
  expect(await quantity(figure, 'x-subgradient')).toBe(0.4375);
  await expect(page).not.toHaveURL(/shown/);
  await figure.getByRole('button', { name: 'Back to the start' }).click();
  expect(await quantity(figure, 'x-proximal')).toBe(1);
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(figure.getByRole('slider', { name: 'step shown' })).toHaveValue('3');
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('z leaves the dead band under the mouse, and the minimum leaves zero', async ({ page }) => {
  const figure = await openWidget(page, 'kink-steps', '?lambda=0.4');
  expect(await quantity(figure, 'minimum')).toBe(0);
  await dragHandle(page, figure.getByRole('slider', Z), 150, 20);
  await expect(page).toHaveURL(/z=(0\.[5-9]|1\.)/);
  expect(await quantity(figure, 'minimum')).toBeGreaterThan(0.1);
});

test('the start follows the mouse along the curve', async ({ page }) => {
  const figure = await openWidget(page, 'kink-steps', '?shown=0');
  await dragHandle(page, figure.getByRole('slider', START), -300, 0);
  await expect(page).toHaveURL(/start=/);
  expect(await quantity(figure, 'x-proximal')).toBeLessThan(0.6);
});

test('z and the start follow the keys exactly', async ({ page }) => {
  const figure = await openWidget(page, 'kink-steps', '?shown=0');
  for (let i = 0; i < 2; i += 1) await figure.getByRole('slider', START).press('Shift+ArrowLeft');
  expect(await quantity(figure, 'x-proximal')).toBe(0.6);
  // Four steps of 0.1 in the narrow picture, then two of 0.25 in the wider one that z makes.
  for (let i = 0; i < 6; i += 1) await figure.getByRole('slider', Z).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/z=1\.2/);
  expect(await quantity(figure, 'minimum')).toBeCloseTo(0.4, 12);
});

test('falling steps still jump', async ({ page }) => {
  const figure = await openWidget(page, 'kink-steps', '?steps=200');
  await figure.getByRole('radio', { name: 't/√k' }).check();
  await expect(page).toHaveURL(/schedule=root/);
  const x = Math.abs((await quantity(figure, 'x-subgradient')) as number);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(0.05);
  expect(await quantity(figure, 'first-zero-subgradient')).toBe('never');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('z and the start follow', async ({ page }) => {
    const figure = await openWidget(page, 'kink-steps', '?shown=0');
    await touchHandle(page, figure.getByRole('slider', Z), 100, 0);
    await expect(page).toHaveURL(/z=0\.[4-9]/);
    await touchHandle(page, figure.getByRole('slider', START), -120, 0);
    expect(await quantity(figure, 'x-proximal')).toBeLessThan(1);
  });
});
