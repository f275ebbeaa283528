import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, quantity, ready, test } from './fixtures.ts';

/** States glide into each other, and one can go back. */

const moving = { contextOptions: { reducedMotion: 'no-preference' as const } };

/** The values that an output shows, each once, from now on. */
async function watched(figure: Locator, name: string): Promise<() => Promise<number[]>> {
  const output = figure.locator(`output[data-quantity="${name}"]`);
  await output.evaluate((element) => {
    const seen: string[] = [];
    Object.assign(element, { seen });
    new MutationObserver(() => seen.push((element as HTMLElement).dataset.value ?? '')).observe(element, {
      attributeFilter: ['data-value'],
    });
  });
  return async () => (await output.evaluate((element) => (element as unknown as { seen: string[] }).seen)).map(Number);
}

const ask = (figure: Locator, detail: string) =>
  figure.evaluate((element, query) => element.dispatchEvent(new CustomEvent('ask', { detail: query })), detail);

const BUDGET = '?center=3,0&condition=1&angle=0&budget=0.5';
/** With round contours around (3, 0) the minimizer is (budget, 0). */
const opened = (page: Page) => openWidget(page, 'constraint-contact', BUDGET);

test.describe('where motion is welcome', () => {
  test.use(moving);

  test('a figure glides to what is asked of it, through states of its own', async ({ page }) => {
    const figure = await opened(page);
    const seen = await watched(figure, 'phi1');
    await ask(figure, '?budget=2.5');
    await expect(figure).toHaveAttribute('data-ready', 'true');
    await expect.poll(() => quantity(figure, 'phi1')).toBe(2.5);
    const values = await seen();
    expect(values.length, 'states on the way').toBeGreaterThan(3);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.at(-1)).toBe(2.5);
  });

  test('it is not ready on the way', async ({ page }) => {
    const figure = await opened(page);
    await figure.evaluate((element) => {
      Object.assign(element, { gone: false });
      new MutationObserver(() => {
        if (!element.hasAttribute('data-ready')) Object.assign(element, { gone: true });
      }).observe(element, { attributeFilter: ['data-ready'] });
    });
    await ask(figure, '?budget=2.5');
    await expect.poll(() => quantity(figure, 'phi1')).toBe(2.5);
    await ready(figure);
    expect(await figure.evaluate((element) => (element as unknown as { gone: boolean }).gone)).toBe(true);
  });

  test('a key takes over from a glide', async ({ page }) => {
    const figure = await opened(page);
    const slider = figure.locator('[data-lead] input[type="range"]');
    await slider.focus();
    await ask(figure, '?budget=2.5');
    await page.keyboard.press('Home');
    await ready(figure);
    expect(await quantity(figure, 'phi1')).toBe(0.05);
    await page.waitForTimeout(600); // a glide that went on would have ended by now
    expect(await quantity(figure, 'phi1')).toBe(0.05);
  });
});

test('with reduced motion it jumps', async ({ page }) => {
  const figure = await opened(page);
  const seen = await watched(figure, 'phi1');
  await ask(figure, '?budget=2.5');
  await expect.poll(() => quantity(figure, 'phi1')).toBe(2.5);
  expect(await seen()).toEqual([2.5]);
});

test('`reset` begins anew, and what cannot be used is as if nobody had asked', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact');
  const start = await quantity(figure, 'phi1');
  await ask(figure, '?budget=2&center=3,0');
  await expect.poll(() => quantity(figure, 'phi1')).toBe(2);
  await ask(figure, '?reset&budget=none');
  await expect.poll(() => quantity(figure, 'phi1')).toBe(start);
});

test('undo and redo, by buttons and by keys', async ({ page }) => {
  const figure = await opened(page);
  const [undo, redo] = ['Undo', 'Redo'].map((name) => figure.getByRole('button', { name })) as [Locator, Locator];
  await expect(undo).toBeDisabled();
  for (const budget of [1, 2]) {
    await ask(figure, `?budget=${budget}`);
    await expect.poll(() => quantity(figure, 'phi1')).toBe(budget);
  }
  await undo.click();
  await expect.poll(() => quantity(figure, 'phi1')).toBe(1);
  await figure.locator('[data-lead] input[type="range"]').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => quantity(figure, 'phi1')).toBe(0.5);
  await expect(undo).toBeDisabled();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => quantity(figure, 'phi1')).toBe(1);
  await redo.click();
  await expect.poll(() => quantity(figure, 'phi1')).toBe(2);
  await expect(redo).toBeDisabled();
});

test('a drag is one step back, and Reset can be undone', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact');
  const handle = figure.locator('[data-handle="centre of the loss"]');
  const start = await quantity(figure, 'loss');
  await handle.focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
  const moved = await quantity(figure, 'loss');
  expect(moved).not.toBe(start);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => quantity(figure, 'loss')).toBe(start);
  const undo = figure.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect.poll(() => quantity(figure, 'loss')).toBe(moved);
  await undo.click();
  await expect.poll(() => quantity(figure, 'loss')).toBe(start);
  await expect(undo).toBeDisabled();
});

test.describe('the contour grows', () => {
  test.use(moving);
  const grows = (figure: Locator) =>
    figure.evaluate((element) => element.querySelector('.touching')?.getAnimations().length ?? -1);

  test('once by itself when the picture is first seen, and whenever it is asked to', async ({ page }) => {
    await page.addInitScript(() => {
      const animate = Element.prototype.animate;
      Element.prototype.animate = function count(...given) {
        if (this.matches('.touching'))
          document.documentElement.dataset.grown = String(Number(document.documentElement.dataset.grown ?? 0) + 1);
        return animate.apply(this, given);
      };
    });
    const grown = () => page.evaluate(() => document.documentElement.dataset.grown);
    const figure = await openWidget(page, 'constraint-contact');
    await expect.poll(grown).toBe('1');
    await expect.poll(() => grows(figure)).toBe(0);
    await figure.getByRole('button', { name: 'Grow' }).click();
    expect(await grown()).toBe('2');
    expect(await grows(figure)).toBe(1);
  });

  test('not at all where nothing touches', async ({ page }) => {
    const figure = await openWidget(page, 'constraint-contact', '?center=0.1,0.1');
    await expect(figure.getByRole('button', { name: 'Grow' })).toBeDisabled();
  });
});
