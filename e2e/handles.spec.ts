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

/** What a reader may move a handle by. The finger goes back, so that no handle is pushed against its end. */
function waysOf(page: Page): Record<string, (handle: Locator) => Promise<void>> {
  return {
    mouse: async (handle) => {
      for (const [dx, dy] of DIRECTIONS) await dragHandle(page, handle, dx, dy);
    },
    finger: async (handle) => {
      await handle.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      for (const [dx, dy] of DIRECTIONS) await touchHandle(page, handle, -dx, -dy);
      expect(await page.evaluate(() => scrollY), 'the page stays where it is').toBe(before);
    },
    keys: async (handle) => {
      for (const key of ['ArrowRight', 'ArrowUp']) await handle.press(key);
    },
  };
}

for (const { name } of registry)
  test(`${name}: every handle follows the mouse, a finger and the arrow keys`, async ({ page }) => {
    const figure = await openWidget(page, name);
    const count = await handlesOf(figure).count();
    for (let i = 0; i < count; i += 1) {
      const handle = handlesOf(figure).nth(i);
      const label = await handle.getAttribute('aria-label');
      expect(label, `handle ${i} has a name`).toBeTruthy();
      for (const [way, move] of Object.entries(waysOf(page))) {
        const before = await spoken(handle);
        expect(before, `${label} says where it is`).toBeTruthy();
        await expect(async () => {
          await move(handle);
          expect(await spoken(handle), `${label} has moved by ${way}`).not.toBe(before);
        }).toPass({ timeout: 10_000 });
      }
    }
  });

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

  for (const name of ['constraint-contact', 'regularizer-bench', 'contact-map', 'support-found'])
    test(`${name}: every handle is as large as a finger`, async ({ page }) => {
      const figure = await openWidget(page, name);
      const sizes = await figure.locator('.handle .hit').evaluateAll((hits) =>
        hits.map((hit) => {
          const { width, height } = hit.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(sizes.length).toBeGreaterThan(0);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(43.9);
    });
});
