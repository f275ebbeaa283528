import type { Locator, Page } from '@playwright/test';
import { expect, finger, openIn, placeOf, quantity, ready, test } from './fixtures.ts';

/** Words of the articles and parts of pictures that answer to each other. */

const SPARSITY = 'articles/on-the-sparsity-of-l1-regularization/';

const words = (page: Page, text: string) => page.locator('a[data-try]', { hasText: text }).first();

const open = (page: Page, path = SPARSITY, name = 'constraint-contact') => openIn(page, path, name);

/** How strongly a part of a figure’s picture is drawn. */
const strength = (figure: Locator, part: string) =>
  figure
    .locator(`.plane .${part}`)
    .first()
    .evaluate((mark) => Number(getComputedStyle(mark).opacity));
/** The part whose words are lit. */
const litWords = (page: Page) =>
  page.evaluate(() => [...document.body.style].map((name) => name.replace('--lit-', '')).join());
const contactWord = (page: Page, part: string) =>
  page.locator('p', { hasText: 'this form is the picture of the riddle' }).locator(`.of-${part}`).first();

/** Where the words and the figure beside them stand, from the first of them on. */
const layout = (page: Page) =>
  page.locator('p', { hasText: 'this form is the picture of the riddle' }).evaluate((words) => {
    const corner = words.getBoundingClientRect();
    const figure = document.querySelector('figure[data-widget="constraint-contact"]');
    const all = [words, figure, ...words.querySelectorAll('*'), ...(figure?.querySelectorAll('svg, p, input') ?? [])];
    return all.map((element) => {
      const { top, left, width, height } = (element as Element).getBoundingClientRect();
      if (width * height < 2) return ''; // what is folded away or only said
      return [top - corner.top, left - corner.left, width, height].map(Math.round).join();
    });
  });

test('pointing at a word lights its part of the figure beside it and dims the rest, and moves nothing', async ({
  page,
}) => {
  const figure = await open(page);
  await contactWord(page, 'penalty').scrollIntoViewIfNeeded();
  const before = await layout(page);
  await contactWord(page, 'penalty').hover();
  await expect(figure).toHaveAttribute('data-lit', 'penalty');
  await expect.poll(() => strength(figure, 'curve.loss')).toBeCloseTo(0.3, 5);
  expect(await strength(figure, 'curve.penalty')).toBe(1);
  expect(before.length).toBeGreaterThan(20);
  expect(await layout(page)).toEqual(before);
  await contactWord(page, 'loss').hover();
  await expect(figure).toHaveAttribute('data-lit', 'loss');
  await expect.poll(() => strength(figure, 'curve.penalty')).toBeCloseTo(0.3, 5);
  expect(await strength(figure, 'curve.loss')).toBe(1);
});

test('it ends when the pointer leaves, and at once by Escape', async ({ page }) => {
  const figure = await open(page);
  await contactWord(page, 'penalty').hover();
  await expect(figure).toHaveAttribute('data-lit', 'penalty');
  await page.keyboard.press('Escape');
  await expect(figure).not.toHaveAttribute('data-lit');
  expect(await litWords(page)).toBe('');
  await contactWord(page, 'loss').hover();
  await expect(figure).toHaveAttribute('data-lit', 'loss');
  await page.locator('p', { hasText: 'this form is the picture of the riddle' }).hover({ position: { x: 2, y: 2 } });
  await expect(figure).not.toHaveAttribute('data-lit');
});

test('pointing at a part of a picture lights its words, and leaves the picture as it is', async ({ page }) => {
  const figure = await open(page);
  await figure.locator('.plane').evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  const handle = figure.locator('[data-handle="centre of the loss"] .core');
  await handle.hover();
  await expect.poll(() => litWords(page)).toBe('loss');
  await expect(figure).not.toHaveAttribute('data-lit');
  expect(await strength(figure, 'curve.penalty')).toBe(1);
  const shade = (part: string) =>
    contactWord(page, part).evaluate((word) => Number.parseFloat(getComputedStyle(word).outlineWidth) > 0);
  expect([await shade('loss'), await shade('penalty')]).toEqual([true, false]);
  await figure.locator('.dot.optimum .core').hover();
  await expect.poll(() => litWords(page)).toBe('optimum');
});

test('a pointer next to a thin line is on it', async ({ page }) => {
  const figure = await open(page);
  await words(page, 'inside the diamond').click();
  await expect.poll(() => quantity(figure, 'contact')).toBe('interior');
  await ready(figure); // it glides no more
  await page.evaluate(() =>
    document.querySelector('figure[data-widget="constraint-contact"] .plane')?.scrollIntoView(),
  );
  const spot = await figure
    .locator('ellipse.loss')
    .last()
    .evaluate((line) => {
      const path = line as SVGGeometryElement;
      const matrix = path.getScreenCTM();
      for (let share = 0; share < 1; share += 0.01) {
        const on = path.getPointAtLength(share * path.getTotalLength()).matrixTransform(matrix ?? undefined);
        const hit = document.elementFromPoint(on.x, on.y);
        const beside = document.elementFromPoint(on.x + 4, on.y);
        if (hit?.matches('ellipse.loss') && beside?.tagName === 'svg') return { x: on.x + 4, y: on.y };
      }
      return undefined;
    });
  expect(spot, 'a place beside the line').toBeDefined();
  if (spot) await page.mouse.move(spot.x, spot.y);
  await expect.poll(() => litWords(page)).toBe('loss');
});

test('the focus lights, too: a handle its words, words that act the part they speak of', async ({ page }) => {
  const figure = await open(page, SPARSITY, 'penalized-minimum');
  await figure.locator('[data-handle="centre of the loss"]').focus();
  await expect.poll(() => litWords(page)).toBe('loss');
  await words(page, 'switch the penalty').focus();
  await expect(figure).toHaveAttribute('data-lit', 'penalty');
  await words(page, 'from 0').focus();
  await expect(figure).not.toHaveAttribute('data-lit');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a tap on a word lights its part, and a tap elsewhere ends it', async ({ page }) => {
    const figure = await open(page);
    await contactWord(page, 'penalty').tap();
    await expect(figure).toHaveAttribute('data-lit', 'penalty');
    await page.getByRole('heading', { name: 'The contact picture' }).tap();
    await expect(figure).not.toHaveAttribute('data-lit');
  });

  test('a finger that scrolls over the words lights nothing', async ({ page }) => {
    const figure = await open(page);
    await contactWord(page, 'penalty').scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(contactWord(page, 'penalty'));
    const { down, move, up } = await finger(page);
    await down(x, y);
    await move(x, y - 120);
    await up();
    await expect(figure).not.toHaveAttribute('data-lit');
  });
});
