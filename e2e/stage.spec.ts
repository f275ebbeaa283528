import type { Locator, Page } from '@playwright/test';
import { registry } from '../src/widgets/registry.ts';
import { expect, openWidget, test, unfold } from './fixtures.ts';

/** The picture and what leads stand on one screen, and nothing moves under the hand. */

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 768, height: 1024 },
  { width: 360, height: 800 },
];
/** The share of the screen that the two may take. */
const STAGE = 0.85;
/** Narrower, a picture may be higher than the screen. */
const PHONE = 480;

const boxOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().toJSON());

async function onOneScreen(page: Page, figure: Locator) {
  const { width, height } = page.viewportSize() as { width: number; height: number };
  const picture = figure.locator('[data-picture]');
  await picture.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const [shown, lead] = [await boxOf(picture), await boxOf(figure.locator('[data-lead]'))];
  const at = `at ${width}×${height}`;
  expect.soft(shown.height, at).toBeGreaterThan(100);
  expect.soft(lead.height, at).toBeGreaterThan(20);
  expect.soft(lead.width, `as wide as the picture ${at}`).toBeGreaterThan(0.85 * shown.width);
  const sticks = width < PHONE && shown.height > STAGE * height - lead.height;
  if (sticks) expect.soft(Math.abs(lead.bottom - height), `to the edge ${at}`).toBeLessThan(1);
  else expect.soft((lead.bottom - shown.top) / height, at).toBeLessThanOrEqual(STAGE);
}

async function restingUnder(page: Page, figure: Locator) {
  const slider = figure.locator('[data-lead] input[type="range"]').first();
  const parts = [figure.locator('[data-lead]'), figure.locator('.fold')];
  const tops = async () => Promise.all(parts.map(async (part) => (await boxOf(part)).top));
  await figure.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const before = await tops();
  for (const share of [0, 0.2, 0.45, 0.7, 1]) {
    await slider.evaluate((input: HTMLInputElement, at) => {
      input.valueAsNumber = Number(input.min) + at * (Number(input.max) - Number(input.min));
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, share);
    await expect(figure).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    expect.soft(await tops(), `at ${share} of the slider, ${page.viewportSize()?.width} px`).toEqual(before);
  }
}

for (const { name, lead } of registry) {
  test(`${name} has its stage on one screen, and it stays there`, async ({ page }) => {
    const figure = await openWidget(page, name);
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport);
      await onOneScreen(page, figure);
    }
    const isFormula = (await figure.locator('[data-lead] .formula').count()) > 0;
    expect(isFormula).toBe(lead.includes('f'));
    if (isFormula) return;
    await restingUnder(page, figure);
    await page.setViewportSize({ width: 1440, height: 900 });
    await restingUnder(page, figure);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });
  for (const name of ['constraint-contact', 'regularizer-bench'])
    test(`the picture of ${name} stays in sight while what is folded is worked`, async ({ page }) => {
      const figure = await unfold(await openWidget(page, name));
      const last = figure.locator('.desk input').last();
      await last.evaluate((input) => input.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const picture = await boxOf(figure.locator('[data-picture]'));
      const field = await boxOf(last);
      expect(picture.top).toBeLessThan(1);
      expect(picture.height).toBeGreaterThan(150);
      expect(picture.height).toBeLessThan(0.5 * 800);
      expect(field.top, 'below the picture').toBeGreaterThan(picture.bottom);
    });

  test('two pictures of many words stay under each other, and where they are', async ({ page }) => {
    const figure = await unfold(await openWidget(page, 'regularization-path'));
    const [first, second] = await Promise.all([0, 1].map((i) => boxOf(figure.locator('.pair > *').nth(i))));
    expect(second.top).toBeGreaterThanOrEqual(first.bottom);
    await figure
      .locator('.desk input')
      .last()
      .evaluate((input) => input.scrollIntoView({ block: 'center', behavior: 'instant' }));
    expect((await boxOf(figure.locator('[data-picture]'))).bottom).toBeLessThan(0);
  });
});

test('on a tablet what has the focus is below the picture that stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  const figure = await unfold(await openWidget(page, 'regularization-path'));
  await figure.locator('.fold').locator('button, input, select').last().focus();
  let covered = 0;
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Shift+Tab');
    const focus = page.locator(':focus');
    if ((await figure.locator('.fold :focus').count()) === 0) break;
    const picture = await boxOf(figure.locator('[data-picture]'));
    if (picture.top < 1) covered += 1;
    expect.soft((await boxOf(focus)).top, `after ${i} steps`).toBeGreaterThanOrEqual(picture.bottom - 1);
  }
  expect(covered, 'the picture stood at the top').toBeGreaterThan(3);
});
