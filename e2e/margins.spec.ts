import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { articles } from './site.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 768, height: 1024 };
/** It opens with a riddle instead of a picture above its title. */
const RIDDLE = 'articles/on-the-sparsity-of-l1-regularization/';
/** A note stands this near to its line, in pixels, unless it had to make room. */
const BESIDE = 12;

const left = async (place: Locator) => (await place.boundingBox())?.x ?? Number.NaN;
const current = (page: Page) => page.locator('.contents a[aria-current]');

for (const path of articles)
  test.describe(`/${path}`, () => {
    for (const viewport of [WIDE, NARROW])
      test(`has one left edge, ${viewport.width} pixels wide`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(path);
        const edge = await left(page.locator('h1'));
        const places = [
          'header.site .name',
          path === RIDDLE ? '.riddle' : '.front',
          '.article > p',
          '.article > .question',
          'figure.figure',
          'footer.site p',
        ];
        for (const place of places) {
          await page.locator(place).first().scrollIntoViewIfNeeded();
          expect(Math.abs((await left(page.locator(place).first())) - edge), place).toBeLessThan(1);
        }
      });

    test('marks in the margin what is being read', async ({ page }) => {
      await page.setViewportSize(WIDE);
      await page.goto(path);
      const links = page.locator('.contents a');
      await expect(links.first()).toBeVisible();
      await expect(current(page)).toHaveCount(0);
      const last = (await links.count()) - 1;
      expect(last).toBeGreaterThan(1);
      for (const i of [1, last, 0]) {
        await links.nth(i).click();
        await expect(current(page)).toHaveCount(1);
        await expect(links.nth(i)).toHaveAttribute('aria-current', 'location');
        await expect(links.nth(i)).toBeInViewport();
      }
    });

    test('folds its contents where there is no margin', async ({ page }) => {
      await page.setViewportSize(NARROW);
      await page.goto(path);
      const link = page.locator('.contents a').first();
      await expect(link).toBeHidden();
      await page.locator('.contents summary').press('Enter');
      await expect(link).toBeVisible();
    });

    test('has each reference beside its line where there is room, and one below the other', async ({ page }) => {
      await page.setViewportSize(WIDE);
      await page.goto(path);
      const references = await page.locator('.article > :not(.footnotes) [data-footnote-ref]').all();
      expect(references.length).toBeGreaterThan(0);
      let beside = 0;
      for (const reference of references) {
        await reference.scrollIntoViewIfNeeded();
        const number = await reference.textContent();
        const note = page.locator('.reference p', { hasText: new RegExp(`^${number} `) });
        await expect(note).toBeInViewport();
        const [line, text] = [await reference.boundingBox(), await note.boundingBox()];
        if (Math.abs((line?.y ?? 0) - (text?.y ?? Infinity)) < BESIDE) beside += 1;
      }
      expect(beside).toBeGreaterThan(0);
      const boxes = await page
        .locator('.reference p, .margin-note')
        .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON()));
      for (const [i, box] of boxes.entries())
        expect(box.top, `note ${i}`).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? Number.NEGATIVE_INFINITY);
      await page.setViewportSize(NARROW);
      await expect(page.locator('.reference').first()).toBeHidden();
    });
  });

for (const path of articles.filter((other) => other !== RIDDLE))
  test.describe(`/${path}`, () => {
    test('opens with a picture that leads to a section with a figure', async ({ page }) => {
      await page.goto(path);
      const front = page.locator('.front');
      await expect(front.locator('svg').first()).toBeVisible();
      const section = ((await front.locator('a').getAttribute('href')) ?? '').slice(1);
      expect(await page.locator(`[id="${section}"]`).count()).toBe(1);
      const above = (await front.boundingBox())?.y ?? Infinity;
      expect(above).toBeLessThan((await page.locator('h1').boundingBox())?.y ?? 0);
    });

    test('opens with a picture that its slider moves, and says what comes of it', async ({ page }) => {
      await page.goto(path);
      const front = page.locator('.front');
      const slider = front.getByRole('slider');
      const said = front.locator('output');
      const atFirst = { words: await said.textContent(), picture: await front.locator('.face').innerHTML() };
      await slider.focus();
      await slider.press('ArrowLeft');
      await expect(said).not.toHaveText(atFirst.words ?? '');
      expect(await front.locator('.face').innerHTML()).not.toBe(atFirst.picture);
      await expect(slider).toHaveAttribute('aria-valuetext', (await said.textContent()) ?? '');
      await slider.press('ArrowRight');
      await expect(said).toHaveText(atFirst.words ?? '');
    });
  });

test('a graph at the head of an article is there whole', async ({ page }) => {
  await page.goto('articles/sparsity-on-your-data/');
  const face = page.locator('.front .face');
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const [box, line, graph] = await Promise.all(
      [face, face.locator('.penalty'), face.locator('svg')].map((part) =>
        part.evaluate((element) => element.getBoundingClientRect().toJSON()),
      ),
    );
    for (const part of [line, graph]) {
      expect.soft(part.left, `at ${width}`).toBeGreaterThanOrEqual(box.left - 1);
      expect.soft(part.right, `at ${width}`).toBeLessThanOrEqual(box.right + 1);
    }
    expect.soft(box.height, `at ${width}`).toBeGreaterThan(0.85 * graph.height);
  }
});

test('the page that is not there has the edge of all others', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto('404.html');
  const edge = await left(page.locator('h1'));
  for (const place of ['header.site .name', 'main p', 'footer.site p'])
    expect(Math.abs((await left(page.locator(place).first())) - edge), place).toBeLessThan(1);
});
