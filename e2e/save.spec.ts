import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { endlessDrawing, expect, openWidget, test } from './fixtures.ts';

/** With nothing in the cache. */
test.use({ reuseContext: false });

/** Files are looked at in a page that knows nothing of the site, and come from one in the dark theme. */
test.use({ colorScheme: 'dark' });

const WHITE = [255, 255, 255];

async function savedPicture(page: Page, name: string, query = ''): Promise<string> {
  const figure = await openWidget(page, name, query);
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Save picture' }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** What the file is made of, and the colours of the pixels where it has dots: lines of no length with round ends. */
async function lookAt(page: Page, file: string) {
  await page.goto('about:blank');
  return page.evaluate(async (text) => {
    document.body.style.margin = '0';
    const sheet = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
    document.body.append(sheet);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const paint = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    paint.drawImage(image, 0, 0);
    const pixel = (x: number, y: number) => [
      ...paint.getImageData(Math.round(x), Math.round(y), 1, 1).data.slice(0, 3),
    ];
    const dots = [...sheet.querySelectorAll('path')].flatMap((path) => {
      const matrix = path.getScreenCTM() as DOMMatrix;
      return [...(path.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)h0/g)].map(([, x, y]) => {
        const place = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix);
        return pixel(place.x - 0.5, place.y - 0.5);
      });
    });
    const pictures = [...sheet.children].filter(({ localName }) => localName === 'svg' || localName === 'image');
    return {
      corner: pixel(1, 1),
      middle: pixel(image.width / 2, image.height / 2),
      dots,
      dashed: sheet.querySelectorAll('path[stroke-dasharray]').length,
      pictures: pictures.map((picture) => ({
        kind: picture.localName,
        x: Number(picture.getAttribute('x')),
        y: Number(picture.getAttribute('y')),
        width: Number(picture.getAttribute('width')),
        height: Number(picture.getAttribute('height')),
      })),
      inks: [...new Set([...sheet.querySelectorAll('text')].map((words) => getComputedStyle(words).fill))],
      unresolved: /var\(|light-dark\(|oklab\(|color\(/.test(text),
    };
  }, file);
}

test('a saved picture keeps its dots, on white paper, in the colours of the light theme', async ({ page }) => {
  const { corner, dots, inks, unresolved } = await lookAt(page, await savedPicture(page, 'kink-steps', '?shown=6'));
  expect(corner).toEqual(WHITE);
  expect(dots.length).toBeGreaterThan(3);
  expect(dots.filter((dot) => `${dot}` === `${WHITE}`)).toEqual([]);
  expect(inks).toContain('rgb(33, 31, 27)');
  expect(unresolved).toBe(false);
});

test('a saved picture keeps dashed and dotted lines, and its fonts', async ({ page }) => {
  const file = await savedPicture(page, 'correlated-pair');
  const { dashed } = await lookAt(page, file);
  expect(dashed).toBeGreaterThan(0);
  expect(file).toContain('stroke-linecap="round"');
  expect(file).toMatch(/@font-face\{font-family:"?KaTeX_Math"?;[^}]*src:url\(data:font\/woff2;base64,/);
});

test('of a figure with several pictures all are saved, where they stand to each other', async ({ page }) => {
  test.slow();
  const file = await savedPicture(page, 'network-training');
  const { pictures, dots } = await lookAt(page, file);
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  for (const [i, a] of pictures.entries())
    for (const b of pictures.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
      expect(apart, JSON.stringify([a, b])).toBe(true);
    }
  // The points of one class are rings, white in their middle.
  expect(dots.filter((dot) => `${dot}` !== `${WHITE}`).length).toBeGreaterThan(20);
});

test('a surface drawn by WebGL is saved as one picture', async ({ page }) => {
  const { pictures, middle } = await lookAt(page, await savedPicture(page, 'isosurface'));
  expect(pictures.map(({ kind }) => kind)).toEqual(['svg', 'image', 'svg']);
  expect(new Set(pictures.map(({ x, y, width }) => `${x},${y},${width}`)).size).toBe(1);
  expect(middle).not.toEqual(WHITE);
});

test('a surface that is still being drawn is waited for', async ({ page }) => {
  const { finish } = await endlessDrawing(page);
  const figure = await openWidget(page, 'isosurface');
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Save picture' }).click();
  await expect(figure.locator('canvas:not(.ready)')).toHaveCount(1);
  await finish();
  const { pictures, middle } = await lookAt(page, await readFile(await (await download).path(), 'utf8'));
  expect(pictures.map(({ kind }) => kind)).toEqual(['svg', 'image', 'svg']);
  expect(middle).not.toEqual(WHITE);
});

test('drawings on buttons are not part of the picture', async ({ page }) => {
  const { pictures } = await lookAt(page, await savedPicture(page, 'unit-balls'));
  expect(pictures.length).toBe(1);
});

test.describe('offline', () => {
  test.use({ expectedTrouble: /Failed to load resource|net::ERR_INTERNET_DISCONNECTED/ });
  for (const name of ['Save picture', 'Save numbers'])
    test(`${name} says that its code cannot be had`, async ({ page, context }) => {
      const figure = await openWidget(page, 'lp-norm');
      await context.setOffline(true);
      await figure.getByRole('button', { name }).click();
      await expect(figure.locator('.said')).toContainText('could not be loaded');
    });
});
