import type { Locator, Page } from '@playwright/test';
import {
  ENGINES,
  expect,
  finger,
  hydrated,
  keepBack,
  placeOf,
  rawQuantities,
  ready,
  test,
  unfold,
} from './fixtures.ts';
import { articles } from './site.ts';

/** What is done to a figure while it is a drawing is done to the picture that takes its place. */

const article = articles.find((path) => path.includes('sparsity')) ?? '';

/** The figure in the article, hydrated, its engine kept back until `release`. */
async function drawn(page: Page, name = 'constraint-contact') {
  const release = await keepBack(page, ENGINES);
  await page.goto(article);
  const figure = await hydrated(page, name);
  await figure.locator('.picture').evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  return { figure, handle: figure.locator('[data-handle="centre of the loss"]'), release };
}

async function lives(figure: Locator): Promise<void> {
  await expect(figure).toHaveAttribute('data-live', 'true');
  await ready(figure);
}

/** How far a hand moves a handle, in pixels. */
const MOVE = { x: 40, y: -30 };

/** How far the handle is from where it was on the screen. */
async function movedBy(handle: Locator, from: { x: number; y: number }) {
  const now = await placeOf(handle);
  return { x: now.x - from.x, y: now.y - from.y };
}

/** The numbers under a pointer are rounded to less than a pixel. */
const NEAR = 1;
const near = (moved: { x: number; y: number }, wanted: { x: number; y: number }) => {
  expect(Math.abs(moved.x - wanted.x), `moved by ${moved.x} px across`).toBeLessThan(NEAR);
  expect(Math.abs(moved.y - wanted.y), `moved by ${moved.y} px down`).toBeLessThan(NEAR);
};

test('a handle that the mouse took hold of in the drawing follows it as soon as it lives', async ({ page }) => {
  const { figure, handle, release } = await drawn(page);
  const numbers = await rawQuantities(figure);
  const from = await placeOf(handle);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + MOVE.x / 2, from.y + MOVE.y / 2, { steps: 3 });
  await expect(figure).not.toHaveAttribute('data-live');
  expect(await rawQuantities(figure)).toEqual(numbers);
  release();
  await lives(figure);
  near(await movedBy(handle, from), { x: MOVE.x / 2, y: MOVE.y / 2 });
  await page.mouse.move(from.x + MOVE.x, from.y + MOVE.y, { steps: 3 });
  near(await movedBy(handle, from), MOVE);
  expect(await rawQuantities(await ready(figure))).not.toEqual(numbers);
  await page.mouse.up();
  await page.mouse.move(from.x, from.y);
  near(await movedBy(handle, from), MOVE);
});

test('a drag that was over before the picture lived is done to it, also where the page has scrolled since', async ({
  page,
}) => {
  const { figure, handle, release } = await drawn(page);
  const from = await placeOf(handle);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + MOVE.x, from.y + MOVE.y, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await movedBy(handle, from)).y).toBeCloseTo(-60, 0);
  release();
  await lives(figure);
  near(await movedBy(handle, from), { x: MOVE.x, y: MOVE.y - 60 });
  await page.mouse.move(from.x, from.y);
  near(await movedBy(handle, from), { x: MOVE.x, y: MOVE.y - 60 });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a handle that a finger took hold of in the drawing follows it as soon as it lives', async ({ page }) => {
    const { figure, handle, release } = await drawn(page);
    const from = await placeOf(handle);
    const { down, move, up } = await finger(page);
    await down(from.x, from.y);
    await move(from.x + MOVE.x / 2, from.y + MOVE.y / 2);
    await expect(figure).not.toHaveAttribute('data-live');
    release();
    await lives(figure);
    near(await movedBy(handle, from), { x: MOVE.x / 2, y: MOVE.y / 2 });
    await move(from.x + MOVE.x, from.y + MOVE.y);
    near(await movedBy(handle, from), MOVE);
    await up();
  });

  test('a drag by finger that was over before is done to the picture', async ({ page }) => {
    const { figure, handle, release } = await drawn(page);
    const from = await placeOf(handle);
    const { down, move, up } = await finger(page);
    await down(from.x, from.y);
    await move(from.x + MOVE.x, from.y + MOVE.y);
    await up();
    release();
    await lives(figure);
    near(await movedBy(handle, from), MOVE);
  });
});

test('keys move the picture as often as they were pressed on the drawing, and the focus and the page stay', async ({
  page,
}) => {
  const { figure, handle, release } = await drawn(page);
  const place = async () => Number(await handle.getAttribute('aria-valuenow'));
  const scrolled = () => page.evaluate(() => scrollY);
  await handle.focus();
  const [value, top] = [await place(), await scrolled()];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  expect(await place()).toBe(value);
  release();
  await lives(figure);
  await expect(handle).toBeFocused();
  const twice = await place();
  await page.keyboard.press('ArrowRight');
  const step = (await place()) - twice;
  expect(step).toBeGreaterThan(0);
  expect(twice - value).toBeCloseTo(2 * step, 12);
  expect(await scrolled()).toBe(top);
});

test('a button that was pressed in the drawing is pressed', async ({ page }) => {
  const { figure, release } = await drawn(page, 'unit-balls');
  const button = figure.getByRole('button', { name: 'p = 2', exact: true });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  release();
  await lives(figure);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
});

test('what was asked to play in the drawing plays', async ({ page }) => {
  const release = await keepBack(page, ENGINES);
  await page.goto('widgets/kink-steps/');
  const figure = await hydrated(page, 'kink-steps');
  await figure.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(figure).not.toHaveAttribute('data-live');
  // It plays for little more than a second: what is shown is noted in the page, frame by frame.
  const seen = await figure.evaluateHandle((element) => {
    const places: number[] = [];
    const note = () => {
      const place = element.querySelector<HTMLInputElement>('.player input')?.valueAsNumber ?? Number.NaN;
      if (place !== places.at(-1)) places.push(place);
      requestAnimationFrame(note);
    };
    note();
    return places;
  });
  release();
  await lives(figure);
  await expect.poll(async () => (await seen.jsonValue()).length, 'places that it has shown').toBeGreaterThan(1);
  const [drawn = Number.NaN, first] = await seen.jsonValue();
  expect(drawn).toBeGreaterThan(0);
  expect(first).toBeLessThan(drawn);
});

test('a formula that was typed before anybody could read it is read as soon as somebody can', async ({ page }) => {
  const { figure, release } = await drawn(page, 'isolines');
  await unfold(figure);
  const input = figure.locator('[data-parameter="f"] input');
  const numbers = await rawQuantities(figure);
  await input.fill('x^2 + ');
  await expect(figure.locator('.problem')).toHaveCount(0);
  expect(await rawQuantities(figure)).toEqual(numbers);
  release();
  await expect(figure.locator('.problem')).toContainText('position');
  await expect(input).toHaveValue('x^2 + ');
  await lives(figure);
  expect(await rawQuantities(figure)).toEqual(numbers);

  const again = await drawn(page, 'isolines');
  await unfold(again.figure);
  await again.figure.locator('[data-parameter="f"] input').fill('x^2 + 3*y^2');
  again.release();
  await lives(again.figure);
  await expect.poll(() => rawQuantities(again.figure)).not.toEqual(numbers);
  await expect(again.figure.locator('.problem')).toHaveCount(0);
});
