import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, test } from './fixtures.ts';

/** Of what a reader takes hold of, against its ground (WCAG 2.2, 1.4.11). */
const MIN_CONTRAST = 3;

/** The contrast between a token and the paper, as they are at the moment. */
async function contrast(page: Page, token: string): Promise<number> {
  return page.evaluate((name) => {
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    });
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const luminance = (colour: string) => {
      probe.style.color = `var(${colour})`;
      if (!pen) throw new Error('no canvas');
      pen.fillStyle = getComputedStyle(probe).color;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [low = 0, high = 0] = [luminance(name), luminance('--paper')].sort((one, other) => one - other);
    probe.remove();
    return (high + 0.05) / (low + 0.05);
  }, token);
}

const style = (place: Locator, property: string) =>
  place.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

/** The share of a place's columns of pixels in which something stands out from the ground in its corner. */
async function drawnColumns(page: Page, place: Locator): Promise<number> {
  const picture = (await place.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const CLEAR = 80; // of 255, in one channel
    const bytes = pen.getImageData(0, 0, width, height).data;
    const differs = (at: number) => [0, 1, 2].some((k) => Math.abs((bytes[at + k] ?? 0) - (bytes[k] ?? 0)) > CLEAR);
    const drawn = Array.from({ length: width }, (_, x) =>
      Array.from({ length: height }, (_, y) => 4 * (y * width + x)).some(differs),
    );
    return drawn.filter(Boolean).length / width;
  }, picture);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('what one takes hold of stands out, and all lines do for who asks for contrast', async ({ page }) => {
      await page.goto('about/');
      expect(await contrast(page, '--control')).toBeGreaterThanOrEqual(MIN_CONTRAST);
      const before = await Promise.all(['--rule', '--axis', '--ink-soft'].map((token) => contrast(page, token)));
      await page.emulateMedia({ contrast: 'more' });
      const after = await Promise.all(['--rule', '--axis', '--ink-soft'].map((token) => contrast(page, token)));
      for (const [i, ratio] of after.entries()) {
        expect(ratio).toBeGreaterThanOrEqual(MIN_CONTRAST);
        expect(ratio).toBeGreaterThan(before[i] ?? Infinity);
      }
    });

    test('the reader’s own colours leave playback, sliders and drawings to be seen', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const figure = await openWidget(page, 'kink-steps');
      const play = figure.getByRole('button', { name: 'Play' });
      expect(await drawnColumns(page, play), 'the mark on the button').toBeGreaterThan(0.2);
      const slider = figure.locator('input[type="range"]').first();
      expect(await drawnColumns(page, slider), 'the whole track').toBeGreaterThan(0.9);
      expect(await contrast(page, '--control')).toBeGreaterThanOrEqual(MIN_CONTRAST);
      expect(await contrast(page, '--axis')).toBeGreaterThanOrEqual(MIN_CONTRAST);
      expect(await contrast(page, '--paper-raised'), 'a strip is a tint, not solid').toBeLessThan(2);
    });
  });
}

test('what was chosen to be dark on the screen is printed black on white, without its controls', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  const figure = await openWidget(page, 'kink-steps');
  expect(await style(page.locator('html'), 'color-scheme')).toBe('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await style(page.locator('html'), 'background-color')).toBe('rgb(255, 255, 255)');
  for (const token of ['--ink', '--ink-soft', '--loss', '--penalty', '--gradient'])
    expect(await contrast(page, token), token).toBeGreaterThanOrEqual(4.5);
  await expect(figure.locator('svg').first()).toBeVisible();
  await expect(figure.locator('.sentence')).toBeVisible();
  for (const control of await figure.locator('input, button').all()) await expect(control).toBeHidden();
  await expect(page.locator('#theme')).toBeHidden();
});

test('a canvas is printed in the colours of paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const figure = await openWidget(page, 'isosurface');
  await expect(figure.locator('canvas.ready')).toBeVisible();
  const painted = () =>
    figure
      .locator('.picture')
      .screenshot()
      .then((bytes) => bytes.toString('base64'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await painted();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await openWidget(page, 'isosurface');
  await expect(figure.locator('canvas.ready')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect((await painted()) === printed, 'the same picture from either theme').toBe(true);
});

test('every mark of a choice is a target of 24 pixels at least', async ({ page }) => {
  const figure = await openWidget(page, 'penalized-minimum');
  for (const mark of await figure.getByRole('radio').all()) {
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('the faint lines of a drawing are strong for who asks for contrast', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact');
  const faint = async () => Number(await style(figure.locator('.curve.faint').first(), 'stroke-opacity'));
  expect(await faint()).toBeLessThan(0.6);
  await page.emulateMedia({ contrast: 'more' });
  expect(await faint()).toBeGreaterThanOrEqual(0.8);
});

test('an article is printed without the site, each figure whole, with its sentence and its address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('articles/how-typical-is-typically/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['header.site nav', 'footer.site', '.front', '.contents', '.neighbours'])
    await expect(page.locator(gone)).toBeHidden();
  await expect(page.locator('.footnotes')).toBeVisible();
  const figures = await page.locator('.article figure[data-widget]').all();
  expect(figures.length).toBeGreaterThan(2);
  for (const figure of figures) {
    await expect(figure.locator('.sentence')).toBeVisible();
    expect(await style(figure, 'break-inside')).toBe('avoid');
    const address = await figure.evaluate((node) => getComputedStyle(node, '::after').content);
    expect(address).toMatch(new RegExp(`/widgets/"?.*\\b${await figure.getAttribute('data-widget')}\\b`));
  }
  for (const question of await page.locator('.question').all())
    expect(await style(question, 'break-after')).toBe('avoid');
  expect(await style(page.locator('.article'), 'display')).toBe('block');
});

test('the reader’s own colours leave what the home page has found to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./');
  const figure = page.locator('figure[data-widget="constraint-contact"]');
  await expect(figure).toHaveAttribute('data-live', 'true');
  const goal = figure.locator('.tally li').first();
  expect(await drawnColumns(page, goal)).toBeGreaterThan(0.2);
  const theme = page.locator('#theme');
  expect(await drawnColumns(page, theme), 'the sun or the moon').toBeGreaterThan(0.2);
});
