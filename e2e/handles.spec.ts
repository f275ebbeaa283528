import type { Locator, Page } from '@playwright/test';
import { registry } from '../src/widgets/registry.ts';
import { dragHandle, expect, openWidget, test, touchHandle } from './fixtures.ts';

const PIXELS = 24;
/** A handle on a rail moves along it only: one of these directions has a part along any rail. */
const DIRECTIONS = [
  [PIXELS, PIXELS],
  [PIXELS, -PIXELS],
] as const;

test.use({ hasTouch: true });

const handlesOf = (figure: Locator) => figure.locator('svg [role="slider"], canvas[role="slider"]');
const spoken = (handle: Locator) => handle.getAttribute('aria-valuetext');

/** Opens the widget afresh for each of its handles and asks that one of the moves changes what the handle says. */
async function eachHandleMoves(page: Page, name: string, moves: ((handle: Locator) => Promise<void>)[]) {
  let figure = await openWidget(page, name);
  const count = await handlesOf(figure).count();
  for (let i = 0; i < count; i += 1) {
    if (i > 0) figure = await openWidget(page, name);
    const handle = handlesOf(figure).nth(i);
    const label = await handle.getAttribute('aria-label');
    expect(label, `handle ${i} has a name`).toBeTruthy();
    const before = await spoken(handle);
    expect(before, `${label} says where it is`).toBeTruthy();
    await expect(async () => {
      for (const move of moves) await move(handle);
      expect(await spoken(handle), `${label} has moved`).not.toBe(before);
    }).toPass({ timeout: 10_000 });
  }
}

for (const { name } of registry) {
  test.describe(name, () => {
    test('every handle follows the mouse', async ({ page }) => {
      const drags = DIRECTIONS.map(
        ([dx, dy]) =>
          (handle: Locator) =>
            dragHandle(page, handle, dx, dy),
      );
      await eachHandleMoves(page, name, drags);
    });

    test('every handle follows a finger, and the page stays where it is', async ({ page }) => {
      const drags = DIRECTIONS.map(([dx, dy]) => async (handle: Locator) => {
        await handle.scrollIntoViewIfNeeded();
        const before = await page.evaluate(() => scrollY);
        await touchHandle(page, handle, dx, dy);
        expect(await page.evaluate(() => scrollY)).toBe(before);
      });
      await eachHandleMoves(page, name, drags);
    });

    test('every handle follows the arrow keys', async ({ page }) => {
      const presses = ['ArrowRight', 'ArrowUp'].map((key) => (handle: Locator) => handle.press(key));
      await eachHandleMoves(page, name, presses);
    });
  });
}
