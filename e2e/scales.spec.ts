import type { Locator } from '@playwright/test';
import { dragHandle, expect, openWidget, test } from './fixtures.ts';

/** Pictures of very small and very large parts of the plane, and a handle in each. */
const SCALES = [
  ['isolines', '?f=x%2By&level=0.005&view=-0.01,0.01', 'level set'],
  ['contact-map', '?radius=0.05&budget=0.02&center=0.01,0.02', 'centre of the loss'],
  ['isolines', '?f=x%2By&level=50&view=-100,100', 'level set'],
] as const;
/** An arrow key moves a handle by this part of the picture's width, at the least and at the most. */
const KEY = [1 / 110, 1 / 33] as const;
const DRAG = 30;

/** Where a handle stands, in pixels, and how wide its picture is. */
async function placeOf(handle: Locator) {
  const grip = await handle.locator('.grip').boundingBox();
  const picture = await handle.locator('xpath=ancestor::*[local-name()="svg"][last()]').boundingBox();
  if (!grip || !picture) throw new Error('the handle is not visible');
  return { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2, width: picture.width };
}

for (const [name, query, label] of SCALES) {
  test(`${name}${query}: a key moves the handle by a share of the picture, the mouse by what it moves`, async ({
    page,
  }) => {
    const figure = await openWidget(page, name, query);
    const handle = figure.getByRole('slider', { name: label, exact: true });
    const start = await placeOf(handle);
    await handle.press('ArrowLeft');
    const pressed = await placeOf(handle);
    const share = Math.hypot(pressed.x - start.x, pressed.y - start.y) / start.width;
    expect(share).toBeGreaterThan(KEY[0]);
    expect(share).toBeLessThan(KEY[1]);
    await dragHandle(page, handle, -DRAG, DRAG);
    const dragged = await placeOf(handle);
    expect(dragged.x - pressed.x).toBeCloseTo(-DRAG, 0);
    expect(dragged.y - pressed.y).toBeCloseTo(DRAG, 0);
  });
}

test('a pointer that was pressed elsewhere takes hold of a handle by the event “take”', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact');
  const handle = figure.locator('[role="slider"][data-handle="centre of the loss"]');
  await handle.scrollIntoViewIfNeeded();
  const start = await placeOf(handle);
  const title = page.getByRole('heading', { level: 1 });
  await title.hover();
  await page.evaluate(() =>
    addEventListener('pointerdown', ({ pointerId }) => Object.assign(window, { pointerId }), { once: true }),
  );
  await page.mouse.down();
  await handle.evaluate(
    (thing, place) => {
      const { pointerId } = window as unknown as { pointerId: number };
      thing.dispatchEvent(new CustomEvent('take', { detail: { pointerId, clientX: place.x, clientY: place.y } }));
    },
    { x: start.x, y: start.y },
  );
  await page.mouse.move(start.x + DRAG, start.y + DRAG, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(start.x - DRAG, start.y);
  const end = await placeOf(handle);
  expect(end.x - start.x).toBeCloseTo(DRAG, 0);
  expect(end.y - start.y).toBeCloseTo(DRAG, 0);
});
