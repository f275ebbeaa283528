import type { Locator } from '@playwright/test';
import { expect, finger, openWidget, placeOf, test } from './fixtures.ts';

/** A click on the ground of a picture moves its handle, as a drag does. */

const WIDGET = 'constraint-contact';
const CENTRE = 'centre of the loss';
const TURN = 'stretch and angle of the loss';

const handle = (figure: Locator, name: string) => figure.locator(`[data-handle="${name}"]`);
const grip = (figure: Locator, name: string) => handle(figure, name).locator('.core');
const said = (figure: Locator, name: string) => handle(figure, name).getAttribute('aria-valuetext');

/** A place on the picture, by its shares from the left and from the top. */
async function ground(figure: Locator, across: number, down: number, nth = 0) {
  const svg = figure.locator('.plane svg[role="group"]').nth(nth);
  await svg.scrollIntoViewIfNeeded();
  const box = await svg.boundingBox();
  if (!box) throw new Error('the picture is not visible');
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

/** Within less than a pixel or two, since numbers under a pointer are rounded. */
async function expectAt(figure: Locator, name: string, { x, y }: { x: number; y: number }) {
  await expect(async () => {
    const at = await placeOf(grip(figure, name));
    expect(Math.hypot(at.x - x, at.y - y), `${name} is ${at.x}, ${at.y}`).toBeLessThan(2);
  }).toPass({ timeout: 10_000 });
}

test('a click on the ground brings the main handle there, and the arrow keys go on from there', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const turn = await said(figure, TURN);
  const place = await ground(figure, 0.3, 0.75);
  await page.mouse.click(place.x, place.y);
  await expectAt(figure, CENTRE, place);
  expect(await said(figure, TURN)).toBe(turn);
  await expect(handle(figure, CENTRE)).toBeFocused();
  const before = await said(figure, CENTRE);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said(figure, CENTRE)).not.toBe(before);
});

test('a click on a handle chooses it, a second one or Escape lets it go', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const [centre, turn] = [await said(figure, CENTRE), await said(figure, TURN)];
  await grip(figure, TURN).click();
  await expect(handle(figure, TURN)).toHaveAttribute('data-chosen', '');
  const place = await ground(figure, 0.55, 0.85);
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => said(figure, TURN)).not.toBe(turn);
  expect(await said(figure, CENTRE)).toBe(centre);
  await expectAt(figure, TURN, place);
  await page.keyboard.press('Escape');
  await expect(handle(figure, TURN)).not.toHaveAttribute('data-chosen');
  await grip(figure, TURN).click();
  await grip(figure, TURN).click();
  await expect(handle(figure, TURN)).not.toHaveAttribute('data-chosen');
  const other = await ground(figure, 0.25, 0.3);
  await page.mouse.click(other.x, other.y);
  await expectAt(figure, CENTRE, other);
});

test('a handle on a rail goes as near as its rail does', async ({ page }) => {
  const figure = await openWidget(page, 'unit-balls');
  const name = 'point of the ball on the diagonal';
  const before = await said(figure, name);
  const place = await ground(figure, 0.8, 0.2);
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => said(figure, name)).not.toBe(before);
});

test('what drags over the ground, another button, and a click with a key held move nothing', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const before = await said(figure, CENTRE);
  const place = await ground(figure, 0.3, 0.75);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 60, place.y - 30, { steps: 4 });
  await page.mouse.up();
  await page.mouse.click(place.x, place.y, { button: 'middle' });
  await page.keyboard.down('Shift');
  await page.mouse.click(place.x, place.y);
  await page.keyboard.up('Shift');
  expect(await said(figure, CENTRE)).toBe(before);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a tap on the ground brings the handle there', async ({ page }) => {
    const figure = await openWidget(page, WIDGET);
    const place = await ground(figure, 0.3, 0.75);
    await page.touchscreen.tap(place.x, place.y);
    await expectAt(figure, CENTRE, place);
  });

  test('a finger that starts on the ground scrolls the page and moves no handle', async ({ page }) => {
    const figure = await openWidget(page, WIDGET);
    const before = await said(figure, CENTRE);
    const place = await ground(figure, 0.3, 0.6);
    const { down, move, up } = await finger(page);
    await down(place.x, place.y);
    await move(place.x, place.y - 200);
    await up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await said(figure, CENTRE)).toBe(before);
  });
});
