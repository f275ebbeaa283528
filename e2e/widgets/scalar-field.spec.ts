import { dragHandle, expect, openWidget, quantity, shownNumber, test, touchHandle } from '../fixtures.ts';

const CLOSE = 12;
const NAME = 'scalar-field';

test.describe('by address', () => {
  test('reads a cubic and its gradient at the probe', async ({ page }) => {
    const [x, y] = [1.25, -0.5];
    const figure = await openWidget(page, NAME, `?f=x%5E3%20-%202x*y&at=${x},${y}`);
    expect(await quantity(figure, 'value')).toBeCloseTo(x ** 3 - 2 * x * y, CLOSE);
    expect(await quantity(figure, 'gradient-x')).toBeCloseTo(3 * x * x - 2 * y, CLOSE);
    expect(await quantity(figure, 'gradient-y')).toBeCloseTo(-2 * x, CLOSE);
  });

  test('takes a plus that was typed for a plus, keeps foreign pairs, and writes %2B itself', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=x^2+y^2+x&at=1,2&constructor=a+b');
    expect(await quantity(figure, 'value')).toBe(6);
    await expect(page).toHaveURL(/\?f=x%5E2%2By%5E2%2Bx&at=1,2&constructor=a\+b$/);
  });

  test('follows f to the one side where it is defined', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=√x²&at=0,1');
    await expect(figure.locator('[data-notice="f"]')).toContainText('write sqrt(x)^2 or sqrt(x^2)');
    const other = await openWidget(page, NAME, '?f=sqrt(x)^2&at=0,1');
    await expect(other.locator('.sentence')).toContainText('f ends: along x its slope is 1, to the right only');
    expect(await quantity(other, 'gradient-x')).toBe(1);
  });

  test('says where f is undefined', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=log(x)&at=-1,0');
    expect(await quantity(figure, 'value')).toBe('undefined');
    expect(await quantity(figure, 'gradient-x')).toBe('undefined');
    await expect(figure.locator('svg').first()).toContainText('undefined here');
  });

  test('quotes a formula that does not parse, and shows the default', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=x%5E2%20%2B%20(y');
    await expect(figure.locator('[data-notice="f"]')).toContainText('x^2 + (y');
    expect(await quantity(figure, 'value')).toBe(2);
  });
});

test('the probe follows the mouse: a distance is read as the L2 norm', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?f=sqrt(x%5E2%2By%5E2)&at=0,1');
  await dragHandle(page, figure.getByRole('slider', { name: 'probe' }), 60, 0);
  const fields = figure.locator('[data-parameter="at"]').getByRole('textbox');
  const [x, y] = [await shownNumber(fields.nth(0)), await shownNumber(fields.nth(1))];
  expect(x).toBeGreaterThan(0.3);
  expect(await quantity(figure, 'value')).toBeCloseTo(Math.hypot(x, y), CLOSE);
  expect(await quantity(figure, 'gradient-x')).toBeCloseTo(x / Math.hypot(x, y), CLOSE);
});

test('the probe follows the keys exactly', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const probe = figure.getByRole('slider', { name: 'probe' });
  await probe.press('ArrowRight');
  await probe.press('Shift+ArrowDown');
  await expect(page).toHaveURL(/at=1\.1,0\.5/);
  expect(await quantity(figure, 'value')).toBeCloseTo(1.21 + 0.25, CLOSE);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the probe goes to the other side', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?f=x%2By&at=0.5,0');
    await touchHandle(page, figure.getByRole('slider', { name: 'probe' }), -120, 0);
    expect(await quantity(figure, 'value')).toBeLessThan(0);
    expect(await quantity(figure, 'gradient-x')).toBe(1);
  });
});

test('a formula is read as it is typed; a fault is named with its place, and the last good one stays', async ({
  page,
}) => {
  const figure = await openWidget(page, NAME, '?at=3,2');
  const field = figure.getByRole('textbox', { name: 'field' });
  await field.fill('x*y');
  expect(await quantity(figure, 'value')).toBe(6);
  await field.pressSequentially('+)');
  await expect(figure.getByRole('alert')).toContainText('position 5');
  await expect(field).toHaveValue('x*y+)');
  expect(await quantity(figure, 'value')).toBe(6);
  await field.press('Backspace');
  await field.pressSequentially('1');
  await expect(figure.getByRole('alert')).toHaveCount(0);
  expect(await quantity(figure, 'value')).toBe(7);
});

test('the presets are the norms, a bowl and a saddle', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?at=3,-4');
  for (const [label, value] of [
    ['L1 norm', 7],
    ['L2 norm', 5],
    ['L∞ norm', 4],
    ['saddle', -7],
  ] as const) {
    await figure.getByRole('button', { name: label }).click();
    expect(await quantity(figure, 'value'), label).toBe(value);
  }
});
