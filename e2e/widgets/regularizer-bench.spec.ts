import type { Locator } from '@playwright/test';
import { dragHandle, expect, openWidget, planeOf, quantity, test, touchHandle, unfold } from '../fixtures.ts';

const ROUND = 'condition=1&angle=0';
const CLOSE = 12;
const PENALTIES = ['l0', 'square-root', 'l1', 'elastic-net', 'l2', 'unsquared-l2', 'linf'];

const phiOf = async (figure: Locator, penalty: string) => [
  await quantity(figure, `${penalty}-phi1`),
  await quantity(figure, `${penalty}-phi2`),
];
const zerosOf = (figure: Locator) => Promise.all(PENALTIES.map((penalty) => quantity(figure, `${penalty}-zeros`)));
const centresOf = (figure: Locator) => figure.getByRole('slider', { name: 'centre of the loss', exact: true });

test.describe('by address', () => {
  test('a round loss gives the thresholds of theory', async ({ page }) => {
    const figure = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=3,-0.5&lambda=1&mix=0.5`);
    expect(await phiOf(figure, 'l0')).toEqual([3, 0]);
    expect(await phiOf(figure, 'l1')).toEqual([2, 0]);
    expect(await quantity(figure, 'elastic-net-phi1')).toBeCloseTo(2.5 / 1.5, CLOSE);
    expect(await quantity(figure, 'elastic-net-phi2')).toBe(0);
    expect(await phiOf(figure, 'l2')).toEqual([1.5, -0.25]);
    expect(await phiOf(figure, 'linf')).toEqual([2, -0.5]);
    const [x, y] = (await phiOf(figure, 'unsquared-l2')) as [number, number];
    expect(Math.hypot(x, y)).toBeCloseTo(Math.hypot(3, 0.5) - 1, CLOSE);
    expect(y / x).toBeCloseTo(-0.5 / 3, CLOSE);
    expect(await zerosOf(figure)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  test('the square root jumps from λ^{2/3} to 0 at z = 1.5 λ^{2/3}', async ({ page }) => {
    const kept = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=1.5000001,0&lambda=1`);
    expect(await quantity(kept, 'square-root-phi1')).toBeCloseTo(1, 6);
    const dropped = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=1.4999999,0&lambda=1`);
    expect(await quantity(dropped, 'square-root-phi1')).toBe(0);
  });

  test('unsquared L2 keeps all or nothing, L∞ makes magnitudes equal', async ({ page }) => {
    const kept = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=3,4&lambda=4.99`);
    expect(await quantity(kept, 'unsquared-l2-pattern')).toBe('all-kept');
    expect(await quantity(kept, 'linf-pattern')).toBe('tie');
    expect(await quantity(kept, 'linf-phi1')).toBe(await quantity(kept, 'linf-phi2'));
    const gone = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=3,4&lambda=5`);
    expect(await phiOf(gone, 'unsquared-l2')).toEqual([0, 0]);
    expect(await quantity(gone, 'unsquared-l2-pattern')).toBe('all-zero');
    expect(await quantity(gone, 'l2-pattern')).toBe('none');
  });

  test('every minimizer carries a certificate', async ({ page }) => {
    const figure = await openWidget(page, 'regularizer-bench', '?center=-1.3,2.7&condition=60&angle=-33&lambda=0.3');
    for (const penalty of PENALTIES)
      expect(Math.abs((await quantity(figure, `${penalty}-residual`)) as number), penalty).toBeLessThan(1e-12);
  });
});

test('any panel’s centre moves all seven by mouse', async ({ page }) => {
  const figure = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=1.5,1.5&lambda=0.5`);
  expect(await zerosOf(figure)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const centre = centresOf(figure).nth(5);
  await dragHandle(page, centre, 0, 0.28 * (await planeOf(centre)).height);
  expect(await zerosOf(figure)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  const spoken = await centresOf(figure).evaluateAll((handles) =>
    handles.map((handle) => handle.getAttribute('aria-valuetext')),
  );
  expect(new Set(spoken).size).toBe(1);
});

test('the keys move all seven, exactly', async ({ page }) => {
  const figure = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=2,1&lambda=0.75`);
  for (let i = 0; i < 5; i += 1) await centresOf(figure).nth(2).press('ArrowDown');
  await expect(page).toHaveURL(/center=2,0\.5/);
  expect(await phiOf(figure, 'l1')).toEqual([1.25, 0]);
  await expect(figure.locator('p[role="status"]')).toContainText('one parameter exactly zero');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('a centre can be dragged', async ({ page }) => {
    const figure = await openWidget(page, 'regularizer-bench', `?${ROUND}&center=1.5,1.5&lambda=0.5`);
    const centre = centresOf(figure).first();
    await touchHandle(page, centre, 0, 0.28 * (await planeOf(centre)).height);
    expect(await quantity(figure, 'l1-zeros')).toBe(1);
  });
});

test('on a phone two panels stand side by side and the table scrolls in itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await openWidget(page, 'regularizer-bench');
  const tops = await centresOf(figure).evaluateAll((handles) =>
    handles.map((handle) => Math.round(handle.closest('svg')?.getBoundingClientRect().top ?? 0)),
  );
  expect(tops[0]).toBe(tops[1]);
  expect(tops[2]).toBeGreaterThan(tops[1] as number);
  const table = (await unfold(figure)).getByRole('group', { name: 'Numbers' });
  await table.focus();
  await page.keyboard.press('End');
  await expect(table).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
