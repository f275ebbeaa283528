import type { Locator, Page } from '@playwright/test';
import {
  dragHandle,
  endlessDrawing,
  expect,
  openWidget,
  quantity,
  rawQuantities,
  ready,
  test,
  touchHandle,
} from '../fixtures.ts';

/** Surfaces whose measures theory gives. Relative error of the site's own. */
const MEASURE = 1e-5;
const close = async (figure: Locator, name: string, exact: number) =>
  expect(Math.abs((await quantity(figure, name)) as number) / exact, name).toBeCloseTo(1, -Math.log10(MEASURE));

const turner = (figure: Locator) => figure.getByRole('slider', { name: 'turn the surface' });
const open = (page: Page, query = '') => openWidget(page, 'isosurface', query);
const formula = (text: string) => `f=${encodeURIComponent(text)}`;

/** The picture as it stands once WebGL has drawn it. */
async function look(figure: Locator): Promise<Buffer> {
  await expect(figure.locator('canvas.ready')).toBeVisible();
  await figure.page().evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return figure.locator('.surface').screenshot();
}

test.describe('by address', () => {
  for (const { level, components, chi } of [
    { level: -0.38, components: 0, chi: 0 },
    { level: -0.2, components: 8, chi: 16 },
    { level: 0, components: 1, chi: -8 },
    { level: 0.25, components: 2, chi: 4 },
    { level: 0.6, components: 1, chi: 2 },
  ]) {
    test(`the quartic at level ${level} has ${components} pieces and χ = ${chi}`, async ({ page }) => {
      const figure = await open(page, `?level=${level}`);
      expect(await quantity(figure, 'components')).toBe(components);
      expect(await quantity(figure, 'euler-characteristic')).toBe(chi);
      expect(await quantity(figure, 'closed')).toBe(true);
    });
  }

  test('spheres, a torus and a plane measure what they should', async ({ page }) => {
    const sphere = await open(page, `?${formula('x^2+y^2+z^2')}&level=1`);
    await close(sphere, 'area', 4 * Math.PI);
    await close(sphere, 'volume', (4 / 3) * Math.PI);
    const small = await open(page, `?${formula('x^2+y^2+z^2')}&level=1&view=10`);
    await close(small, 'area', 4 * Math.PI);
    expect(await quantity(small, 'euler-characteristic')).toBe(2);
    const torus = await open(page, `?${formula('(sqrt(x^2+y^2)-1)^2+z^2')}&level=0.09`);
    expect(await quantity(torus, 'euler-characteristic')).toBe(0);
    await close(torus, 'volume', 2 * Math.PI ** 2 * 0.09);
    const plane = await open(page, `?${formula('x+0*y')}&level=0.5&view=2`);
    expect(await quantity(plane, 'closed')).toBe(false);
    await close(plane, 'area', 16);
    await close(plane, 'volume', 40);
  });

  test('w cuts a sphere in four dimensions at the radius √(1 − w²)', async ({ page }) => {
    const figure = await open(page, `?${formula('x^2+y^2+z^2+w^2')}&level=1&w=0.6`);
    await close(figure, 'area', 4 * Math.PI * (1 - 0.6 ** 2));
    await figure.getByRole('textbox', { name: 'fourth coordinate' }).fill('0.8');
    await ready(figure);
    await close(figure, 'area', 4 * Math.PI * (1 - 0.8 ** 2));
    await expect(figure).toContainText('slice at w = 0.8');
  });

  test('an empty surface and a bad formula are told in words', async ({ page }) => {
    const empty = await open(page, `?${formula('x^2')}&level=-1`);
    await expect(empty).toContainText('No surface is found');
    expect(await rawQuantities(empty)).toMatchObject({ components: '0', area: '0', volume: '0', triangles: '0' });
    const bad = await open(page, `?${formula('x+q(')}`);
    await expect(bad.locator('[data-notice="f"]')).toBeVisible();
    expect(await quantity(bad, 'euler-characteristic')).toBe(-8);
  });
});

test('the mouse turns the picture, not the numbers', async ({ page }) => {
  const figure = await open(page);
  const [picture, numbers] = [await look(figure), await rawQuantities(figure)];
  await dragHandle(page, turner(figure), 90, 40);
  await expect(turner(figure)).toHaveAttribute('aria-valuetext', /turned .* to the right/);
  expect((await look(figure)).equals(picture)).toBe(false);
  expect(await rawQuantities(figure)).toEqual(numbers);
});

test('a sign says that it can be turned, until it has been', async ({ page }) => {
  const figure = await open(page);
  await expect(figure.getByText('drag to turn')).toBeVisible();
  await turner(figure).press('ArrowLeft');
  await expect(figure.getByText('drag to turn')).toHaveCount(0);
});

test('where one piece is inside another, both are cut open', async ({ page }) => {
  const figure = await open(page, '?level=0.3');
  await expect(figure.locator('.caption').first()).toContainText('cut open');
  const other = await open(page, '?level=-0.2');
  await expect(other.locator('.caption').first()).not.toContainText('cut open');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the drawing looks like what WebGL draws, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const figure = await open(page);
    const live = await look(figure);
    await figure.locator('.surface').evaluate((surface) => {
      surface.querySelector('canvas')?.style.setProperty('visibility', 'hidden', 'important');
      for (const part of surface.querySelectorAll<HTMLElement>('.covered'))
        part.style.setProperty('visibility', 'visible', 'important');
    });
    const drawn = await figure.locator('.surface').screenshot();
    const apart = await page.evaluate(
      async (pictures) => {
        const [one, other] = await Promise.all(
          pictures.map(async (data) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const { width, height } = image;
            const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
            pen?.drawImage(image, 0, 0);
            return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
          }),
        );
        if (!one || !other) throw new Error('no pictures');
        // Where either has something other than the ground in its corner.
        const drawnOn = (at: number) =>
          [0, 1, 2].some((k) => one[at + k] !== one[k]) || [0, 1, 2].some((k) => other[at + k] !== other[k]);
        let [sum, count] = [0, 0];
        for (let at = 0; at < one.length; at += 4) {
          if (!drawnOn(at)) continue;
          count += 1;
          for (let k = 0; k < 3; k += 1) sum += Math.abs((one[at + k] as number) - (other[at + k] as number)) / 3;
        }
        return { apart: sum / count, count };
      },
      [live, drawn].map((picture) => picture.toString('base64')),
    );
    console.log(`drawing and WebGL: ${JSON.stringify(apart)}`);
    expect(apart.count).toBeGreaterThan(20_000);
    expect(apart.apart, 'of 255, on average').toBeLessThan(12);
  });

test('until WebGL has drawn it, it is a drawing, also when it comes back to the screen', async ({ page }) => {
  const { begin, finish } = await endlessDrawing(page);
  const figure = await open(page);
  const [canvas, drawn] = [figure.locator('canvas'), figure.locator('.scene .facet').first()];
  await expect(drawn).toBeVisible();
  await finish();
  await expect(canvas).toHaveClass(/ready/);
  await expect(drawn).toBeHidden();
  await figure.evaluate((element) => element.style.setProperty('margin-bottom', '500vh'));
  const scroll = (top: number) => page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
  await scroll(1e5);
  await expect(canvas).toHaveCount(0);
  await begin();
  await scroll(0);
  await expect(canvas).toHaveCount(1);
  await expect(canvas).not.toHaveClass(/ready/);
  await expect(drawn).toBeVisible();
  await finish();
  await expect(canvas).toHaveClass(/ready/);
});

test('keys turn it and Home turns it back', async ({ page }) => {
  const figure = await open(page);
  const picture = await look(figure);
  await turner(figure).press('ArrowLeft');
  await turner(figure).press('Shift+ArrowDown');
  await expect(turner(figure)).toHaveAttribute(
    'aria-valuetext',
    'turned 5 degrees to the left, seen from 54 degrees above',
  );
  expect((await look(figure)).equals(picture)).toBe(false);
  await turner(figure).press('Home');
  await expect(turner(figure)).toHaveAttribute('aria-valuenow', '0');
});

test('the level slider passes through the changes of topology', async ({ page }) => {
  const figure = await open(page, '?level=0.14');
  const level = figure.getByRole('slider', { name: 'level slider' });
  expect(await quantity(figure, 'euler-characteristic')).toBe(-8);
  for (let i = 0; i < 4; i += 1) await level.press('ArrowRight');
  await expect(page).toHaveURL(/level=0\.16/);
  await ready(figure);
  expect(await quantity(figure, 'euler-characteristic')).toBe(4);
  expect(await quantity(figure, 'components')).toBe(2);
  await expect(figure).toContainText('2 closed pieces');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('a finger across the picture turns it, up and down it scrolls the page', async ({ page }) => {
    await page.setViewportSize({ width: 420, height: 600 });
    const figure = await open(page);
    const numbers = await rawQuantities(figure);
    await touchHandle(page, turner(figure), 90, 0);
    await expect(turner(figure)).toHaveAttribute('aria-valuetext', /to the right/);
    expect(await rawQuantities(figure)).toEqual(numbers);
    const turned = await turner(figure).getAttribute('aria-valuenow');
    const scrolled = await page.evaluate(() => scrollY);
    await touchHandle(page, turner(figure), 0, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect(await turner(figure).getAttribute('aria-valuenow')).toBe(turned);
  });
});

test('a lost context leaves a still that turns and says why, until the context comes back', async ({ page }) => {
  const figure = await open(page);
  await look(figure);
  const canvas = figure.locator('canvas');
  const loss = await canvas.evaluateHandle((element: HTMLCanvasElement) => {
    const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    return extension;
  });
  await expect(figure.locator('[data-still="lost"]')).toContainText('taken WebGL away');
  await expect(canvas).toBeHidden();
  const first = figure.locator('.facet').first();
  const shape = await first.getAttribute('d');
  await turner(figure).press('ArrowLeft');
  await expect(first).not.toHaveAttribute('d', shape ?? '');
  await loss.evaluate((extension) => extension?.restoreContext());
  await expect(canvas).toBeVisible();
  await expect(figure.locator('[data-still]')).toHaveCount(0);
});

test('the context is given up while the figure is off the screen', async ({ page }) => {
  const figure = await open(page);
  await look(figure);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(figure.locator('canvas')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await look(figure);
});
