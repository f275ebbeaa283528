import { registry } from '../src/widgets/registry.ts';
import { expect, test } from './fixtures.ts';

/** Letters of a poster are at least this high on the screen, in pixels, and there are at most so many words. */
const [LETTERS, WORDS] = [12, 2];

test('every widget hangs once, in a chapter', async ({ page }) => {
  await page.goto('widgets/');
  await expect(page.locator('.gallery section')).toHaveCount(7);
  const names = await page
    .locator('.gallery section .poster')
    .evaluateAll((posters) => posters.map((poster) => poster.getAttribute('data-poster')));
  expect(names).toEqual(registry.map(({ name }) => name));
});

for (const width of [1440, 360])
  test(`posters are pictures of their size, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('widgets/');
    let letters = 0;
    for (const poster of await page.locator('.poster').all()) {
      await poster.scrollIntoViewIfNeeded();
      const name = await poster.getAttribute('data-poster');
      await expect(poster.locator('svg:visible, canvas:visible').first(), name ?? '').toBeVisible();
      const words = poster.locator('text:visible');
      expect(await words.count(), `words in ${name}`).toBeLessThanOrEqual(WORDS);
      for (const word of await words.all()) {
        const size = await word.evaluate((text) => {
          const matrix = (text as SVGTextElement).getScreenCTM();
          return parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 0);
        });
        expect(size, `letters in ${name}`).toBeGreaterThanOrEqual(LETTERS);
        letters += 1;
      }
    }
    expect(letters).toBeGreaterThan(0);
  });

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a card that is pointed at shows its parameter go through its range, and then its drawing', async ({ page }) => {
    await page.goto('widgets/');
    const card = page.locator('li', { has: page.locator('[data-poster="unit-balls"]') });
    const curve = card.locator('.still path.curve.strong').first();
    const drawn = await curve.getAttribute('d');
    await card.hover();
    await expect.poll(() => curve.getAttribute('d')).not.toBe(drawn);
    await expect.poll(() => curve.getAttribute('d')).toBe(drawn);
  });

  test('the ring of the focus goes around the whole card, and the focus wakes it', async ({ page }) => {
    await page.goto('widgets/');
    const card = page.locator('li', { has: page.locator('[data-poster="constraint-contact"]') });
    const ball = card.locator('.still path.curve.penalty').first();
    const drawn = await ball.getAttribute('d');
    await page.keyboard.press('Tab');
    await card.getByRole('link').focus();
    const ring = await card.getByRole('link').evaluate((link) => {
      const { outlineStyle, height } = getComputedStyle(link, '::after');
      return { outlineStyle, height: parseFloat(height) };
    });
    expect(ring.outlineStyle).toBe('solid');
    expect(ring.height).toBeGreaterThan((await card.boundingBox())?.height ?? Infinity);
    await expect.poll(() => ball.getAttribute('d')).not.toBe(drawn);
  });
});

test.describe('for who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing is fetched, and nothing moves', async ({ page }) => {
    await page.goto('widgets/', { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('.gallery li').nth(1).hover();
    await page.locator('.gallery li').nth(5).getByRole('link').focus();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });
});
