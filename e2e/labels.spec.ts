import type { Page } from '@playwright/test';
import { randomQuery, SEED, seeded } from '../src/figure/testing/random-state.ts';
import { registry } from '../src/widgets/registry.ts';
import { expect, openWidget, test } from './fixtures.ts';

/** How the browser sets what `src/widgets/labels.test.ts` reckons with, in fewer states. */
const RANDOM_STATES = 2;
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 800 },
];
/** A surface in space has no plane; the picture of each other widget has at least so many labels. */
const LEAST: Readonly<Record<string, number>> = {
  isosurface: 0,
  'regularization-path': 0,
  'cross-validation': 0,
  'resampled-support': 0,
};
const USUAL = 3;

/** What labels are to be seen in the planes of the page, and what they meet: each other, a mark, or the frame. */
const labels = (page: Page) =>
  page.evaluate(() => {
    /** Of the boxes of fonts, letters fill this part above and below their line, in ems. */
    const [above, below] = [0.66, 0.16];
    /** What fonts of other widths and rounding may take, in pixels. */
    const slack = 1;
    const found: string[] = [];
    let count = 0;
    for (const svg of document.querySelectorAll<SVGSVGElement>('[data-region] .plane svg')) {
      const frame = svg.getBoundingClientRect();
      const shown = [...svg.querySelectorAll<SVGTextElement>('.labels text')].flatMap((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        const matrix = text.getScreenCTM();
        if (width === 0 || !matrix) return [];
        const line = matrix.b * Number(text.getAttribute('x')) + matrix.d * Number(text.getAttribute('y')) + matrix.f;
        const em = Number.parseFloat(getComputedStyle(text).fontSize) * matrix.d;
        const said = text.textContent?.replace(/\s+/g, '') ?? '';
        return [{ said, left: left + slack, right: right - slack, top: line - above * em, bottom: line + below * em }];
      });
      const marks = [...svg.querySelectorAll('.ring, .core, .grip')].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, radius: width / 2 - slack };
      });
      count += shown.length;
      for (const [i, box] of shown.entries()) {
        for (const other of shown.slice(i + 1))
          if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
            found.push(`${box.said} meets ${other.said}`);
        for (const { x, y, radius } of marks) {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          if (Math.hypot(dx, dy) < radius) found.push(`${box.said} is on a mark`);
        }
        const inside =
          box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
        if (!inside) found.push(`${box.said} is cut`);
      }
    }
    return { count, found };
  });

for (const { name, parameters } of registry) {
  test(`the labels of ${name} meet nothing on any screen`, async ({ page }) => {
    const random = seeded(SEED + 2);
    const queries = ['', ...Array.from({ length: RANDOM_STATES }, () => randomQuery(parameters, random))];
    for (const query of queries) {
      await openWidget(page, name, query);
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        await expect
          .poll(async () => (await labels(page)).found, { message: `${screen.width} pixels, seed ${SEED}: ${query}` })
          .toEqual([]);
        expect((await labels(page)).count).toBeGreaterThanOrEqual(LEAST[name] ?? USUAL);
      }
    }
  });
}
