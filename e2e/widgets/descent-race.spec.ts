import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { dragHandle, expect, openWidget, quantity, test, touchHandle } from '../fixtures.ts';

const WRONG = '?lambda=0.3&start=-1,2&step=0.1&iterations=200';
const CLOSE = 12;

test.describe('by address', () => {
  test('the proximal lanes land on zero and the subgradient lane does not', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', '?iterations=2000');
    expect(await quantity(figure, 'subgradient-first-zero')).toBe('never');
    expect(await quantity(figure, 'subgradient-zeros')).toBe(0);
    for (const lane of ['proximal', 'accelerated']) {
      expect(await quantity(figure, `${lane}-phi2`)).toBe(0);
      expect(await quantity(figure, `${lane}-first-zero`)).toBeLessThan(20);
      expect(await quantity(figure, `${lane}-phi1`)).toBeCloseTo((await quantity(figure, 'phi1')) as number, CLOSE);
    }
  });

  test('clipping ends at a zero that is not there', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', WRONG);
    expect(await quantity(figure, 'clipped-phi1')).toBe(0);
    expect(await quantity(figure, 'phi1')).toBeGreaterThan(1);
    await expect(figure.locator('.sentence')).toContainText('at zero, and the minimum wants it at 1.071');
  });

  test('a lane that diverges says so, and nothing on the page is NaN', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', '?step=4&iterations=2000');
    for (const lane of ['subgradient', 'clipped', 'proximal', 'accelerated'])
      expect(await quantity(figure, `${lane}-objective`)).toBe('diverged');
    await expect(figure.locator('.sentence')).toContainText('driven far away');
    expect(await figure.innerHTML()).not.toMatch(/NaN|Infinity/);
  });

  test('a fraction of an iteration is refused in words', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', '?iterations=2.5');
    await expect(figure.locator('[data-notice="iterations"]')).toContainText('is not a whole number');
  });
});

test.describe('the playback', () => {
  const shown = { name: 'iteration shown' };
  const run = { name: 'Run 60 iterations' };
  /** How much of a part is to be seen: what comes is faint as long as it is to come. */
  const opacities = (figure: Locator) =>
    figure
      .locator('g.to-come, .to-come svg, .to-come canvas')
      .evaluateAll((parts) => parts.map((part) => Number(getComputedStyle(part).opacity)));

  test('waits at the start, with the numbers of the end, and what comes is faint', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race');
    await expect(figure.getByRole('slider', shown)).toHaveValue('0');
    expect(await quantity(figure, 'proximal-first-zero')).toBe(7);
    expect(await quantity(figure, 'proximal-phi2')).toBe(0);
    await expect(page).not.toHaveURL(/shown/);
    const faint = await opacities(figure);
    expect(faint.length).toBeGreaterThan(2);
    for (const opacity of faint) expect(opacity).toBeLessThan(0.5);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await opacities(figure)).filter((opacity) => opacity !== 1)).toEqual([]);
    await expect(figure.getByRole('button', run)).toHaveCount(0);
  });

  test('is run by the large button, from the start to the end, and the focus goes to what pauses it', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const figure = await openWidget(page, 'descent-race');
    await figure.getByRole('button', run).click();
    await expect(figure.getByRole('button', run)).toHaveCount(0);
    await expect(figure.getByRole('button', { name: 'Pause' })).toBeFocused();
    await expect(figure.locator('.to-come')).toHaveCount(0);
    await expect(figure.getByRole('slider', shown)).toHaveValue(/^[1-9]$/);
    await expect(figure.getByRole('slider', shown)).toHaveValue('60');
    await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(await quantity(figure, 'proximal-first-zero')).toBe(7);
  });

  test('shows the whole race as soon as anything about it is changed', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race');
    await figure.getByRole('slider', { name: 'start', exact: true }).press('ArrowRight');
    await expect(figure.locator('.to-come, .begin')).toHaveCount(0);
    await expect(figure.getByRole('slider', shown)).toHaveValue('60');
  });

  test('begins where the address says', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', '?shown=3');
    await expect(figure.locator('.to-come, .begin')).toHaveCount(0);
    await expect(figure.getByRole('slider', shown)).toHaveValue('3');
  });

  test('steps, goes to either end, and is in the address', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race');
    await figure.getByRole('button', { name: 'Back to the start' }).click();
    expect(await quantity(figure, 'proximal-phi1')).toBe(-1);
    await expect(figure.locator('.sentence')).toContainText('stand at the start');
    await figure.getByRole('button', { name: 'One iteration on' }).click();
    await expect(figure.getByRole('slider', shown)).toHaveValue('1');
    await expect(page).toHaveURL(/shown=1$/);
    await figure.getByRole('slider', shown).press('End');
    await expect(page).not.toHaveURL(/shown/);
  });

  test('plays to the end, and pauses', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', '?iterations=12');
    await figure.getByRole('button', { name: 'Play' }).click();
    await expect(figure.getByRole('slider', shown)).toHaveValue(/^[1-9]$/);
    await figure.getByRole('button', { name: 'Pause' }).click();
    const at = await figure.getByRole('slider', shown).inputValue();
    await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(await figure.getByRole('slider', shown).inputValue()).toBe(at);
    await figure.getByRole('button', { name: 'Play' }).press('Enter');
    await expect(figure.getByRole('slider', shown)).toHaveValue('12');
    await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('leaves nothing to undo, and stops where the race is changed', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const figure = await openWidget(page, 'descent-race', '?step=0.2&shown=3');
    const undo = figure.getByRole('button', { name: 'Undo' });
    await figure.getByRole('button', { name: 'Play' }).click();
    await expect(figure.getByRole('slider', shown)).toHaveValue(/^([6-9]|\d\d)$/);
    await expect(undo).toBeDisabled();
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(page).toHaveURL(/descent-race\/(\?step=0\.3)?$/);
    await expect(figure.getByRole('slider', shown)).toHaveValue('60');
    await undo.click();
    await expect(page).toHaveURL(/step=0\.2/);
    await expect(undo).toBeDisabled();
  });

  test('does not move by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await openWidget(page, 'descent-race', '?shown=3');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(figure.getByRole('slider', shown)).toHaveValue('3');
    await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});

test('the start follows the mouse and the keys', async ({ page }) => {
  const figure = await openWidget(page, 'descent-race', '?shown=0');
  const start = figure.getByRole('slider', { name: 'start', exact: true });
  await dragHandle(page, start, 30, 20);
  expect(await quantity(figure, 'proximal-phi1')).toBeGreaterThan(-0.95);
  await expect(page).toHaveURL(/start=/);
  const before = (await quantity(figure, 'proximal-phi2')) as number;
  await start.press('ArrowDown');
  expect(await quantity(figure, 'proximal-phi2')).toBeLessThan(before);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the start follows', async ({ page }) => {
    const figure = await openWidget(page, 'descent-race', '?shown=0');
    await touchHandle(page, figure.getByRole('slider', { name: 'start', exact: true }), 40, 0);
    expect(await quantity(figure, 'proximal-phi1')).toBeGreaterThan(-0.95);
  });
});

test('the chart shows what is chosen, with its numbers as a table', async ({ page }) => {
  const figure = await openWidget(page, 'descent-race');
  await figure.locator('.interest').hover();
  const chart = figure.getByRole('img', { name: /The size of φ₂ in each lane/ });
  await expect(chart.locator('canvas')).toBeVisible();
  await figure.getByText('Numbers of the chart').click();
  const last = figure.locator('[data-region="aside"] tbody tr').last();
  await expect(last.locator('td').nth(2)).toHaveText('0');
  await expect(last.locator('td').first()).not.toHaveText('0');
  await figure.getByRole('radio', { name: 'gap to the minimum' }).check();
  await expect(figure.getByRole('img', { name: /How far the objective is above/ })).toBeVisible();
});

test('the saved picture has the chart in it, be it a drawing or a canvas', async ({ page }) => {
  const figure = await openWidget(page, 'descent-race');
  const saved = async () => {
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Save picture' }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect((await saved()).includes('<title>The size of φ₂ in each lane')).toBe(true);
  await figure.locator('.interest').hover();
  await expect(figure.locator('.interest canvas')).toBeVisible();
  expect((await saved()).includes('<image href="data:image/png')).toBe(true);
});
