import { expect, test } from './fixtures.ts';
import { articles } from './site.ts';

/** KaTeX sets a superscript at 0.70 of its base; a stylesheet of another version leaves it at full size, silently. */
const SCRIPT_SIZE = 0.7;

for (const path of articles) {
  test(`/${path} sets superscripts and subscripts smaller than their base, and no formula in red`, async ({ page }) => {
    await page.goto(path);
    const ratios = await page.locator('.katex .msupsub .sizing.reset-size6.size3').evaluateAll((scripts) =>
      scripts.map((script) => {
        const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
        return size(script) / size(script.parentElement ?? script);
      }),
    );
    expect(ratios.length).toBeGreaterThan(0);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(SCRIPT_SIZE, 2);
    await expect(page.locator('.katex-error')).toHaveCount(0);
  });
}
