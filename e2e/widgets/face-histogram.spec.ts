import type { Locator, Page } from '@playwright/test';
import { defaults } from '../../src/figure/controls/controls.ts';
import { askedIn } from '../../src/widgets/face-histogram/asked.ts';
import { modelOf } from '../../src/widgets/face-histogram/model.ts';
import { widget } from '../../src/widgets/face-histogram/parameters.ts';
import { count } from '../../src/widgets/face-histogram/run.ts';
import { expect, openWidget, quantity, ready, test } from '../fixtures.ts';

const NAME = 'face-histogram';
const LONG = '?n=200&trials=20000';
/** Node and the browser may differ in last digits, which a count does not see. */
const CLOSE = 10;

type Changes = Partial<ReturnType<typeof defaults<typeof widget.parameters>>>;
const number = async (figure: Locator, name: string) => (await quantity(figure, name)) as number;

/** What Node counts in that state. */
async function expectCounted(figure: Locator, changes: Changes = {}) {
  const { values } = modelOf(count(askedIn({ ...defaults(widget.parameters), ...changes })));
  for (const [name, value] of Object.entries(values))
    expect(await number(figure, name), name).toBeCloseTo(value, value > 1e6 ? -60 : CLOSE);
}

test.describe('counts what Node counts, beside the same law', () => {
  for (const changes of [
    {},
    { n: 200, trials: 500, seed: 7 },
    { n: 12, law: 'laplace', 'budget-share': 0.35 },
    { n: 30, hold: 'budget', budget: 4, seed: 3 },
  ] satisfies Changes[])
    test(`${JSON.stringify(changes)} @base`, async ({ page }) => {
      const query = new URLSearchParams(Object.entries(changes).map(([name, value]) => [name, String(value)]));
      await expectCounted(await openWidget(page, NAME, `?${query}`), changes);
    });
});

test('the plane has its closed form, and corners win in 200 dimensions only if the budget is tight', async ({
  page,
}) => {
  const plane = await openWidget(page, NAME, '?n=2');
  expect(await number(plane, 'exact-vertex')).toBeCloseTo((4 / Math.PI) * Math.atan(1 / 3), CLOSE);
  await plane.getByRole('button', { name: 'a tight budget, n = 200' }).click();
  await expect(page).toHaveURL(/n=200.*budget=0\.1/);
  await ready(plane);
  expect(await number(plane, 'share-vertex')).toBeGreaterThan(0.7);
  await plane.getByRole('button', { name: 'half the norm, n = 200' }).click();
  await expect(page).not.toHaveURL(/hold/);
  await ready(plane);
  expect(await number(plane, 'share-vertex')).toBe(0);
  expect(await number(plane, 'facets')).toBe(2 ** 200);
});

test('a budget about all centres leaves nothing to count, and says so', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?n=5&hold=budget&budget=500');
  expect([await quantity(figure, 'outside'), await quantity(figure, 'share-vertex')]).toEqual([0, 'undefined']);
  await expect(figure.locator('.sentence')).toContainText('nothing is cut off, so there is nothing to count');
  await expect(figure.locator('[data-picture]')).toContainText('no centre outside');
});

test('the number of parameters follows the keys, and drawing again keeps the law', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?n=20');
  await figure.locator('[data-parameter="n"]').getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/n=21/);
  await ready(figure);
  await expectCounted(figure, { n: 21 });
  await figure.getByRole('button', { name: 'Draw again' }).click();
  await expect(page).toHaveURL(/seed=2/);
  await ready(figure);
  await expectCounted(figure, { n: 21, seed: 2 });
});

test('only the budget that is held has a field', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  await expect(figure.locator('[data-parameter="budget"]')).toHaveCount(0);
  await figure.getByRole('radio', { name: 'is the same for all centres' }).check();
  await expect(figure.locator('[data-parameter="budget-share"]')).toHaveCount(0);
  await expect(figure.locator('[data-parameter="budget"]')).toHaveCount(1);
});

test('the page stays alive while it counts, and 2,000 centres of 200 entries take less than a second', async ({
  page,
}) => {
  const figure = await openWidget(page, NAME);
  const took = await figure.evaluate(async (element) => {
    const input = element.querySelector<HTMLInputElement>('[data-parameter="n"] input[type="text"]');
    if (!input) throw new Error('no field for the parameters');
    const start = performance.now();
    let [longest, before] = [0, start];
    input.value = '200';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    do {
      const now = await new Promise<number>(requestAnimationFrame);
      longest = Math.max(longest, now - before);
      before = now;
    } while (!element.getAttribute('data-ready'));
    return { whole: performance.now() - start, longest };
  });
  console.log(`2,000 centres, n = 200, with the law and the wait for the hand to rest: ${JSON.stringify(took)} ms`);
  await expectCounted(figure, { n: 200 });
});

/** Presses Cancel as soon as centres are drawn, in the page itself: from outside a press may come too late. */
const cancelWhenDrawing = (page: Page) =>
  page.addInitScript(() => {
    requestAnimationFrame(function look() {
      const bar = document.querySelector('.run');
      const cancel = [...(bar?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent.trim() === 'Cancel',
      );
      const drawn = bar?.querySelector('progress')?.value ?? 0;
      if (bar?.textContent?.includes('drawing') && drawn > 0) cancel?.click();
      else requestAnimationFrame(look);
    });
  });

test('cancelled, it shows what there is and says so, and draws all when asked', async ({ page }) => {
  await cancelWhenDrawing(page);
  await page.goto(`widgets/${NAME}/${LONG}`);
  const figure = await ready(page.locator(`[data-widget="${NAME}"]`));
  const drawn = await number(figure, 'outside');
  expect(drawn).toBeLessThan(20_000);
  await expect(figure).toContainText(`Cancelled after ${drawn} of 20000 centres.`);
  await figure.getByRole('button', { name: 'Draw all' }).click();
  await expect(figure).toHaveAttribute('data-busy', 'true');
  await ready(figure);
  expect(await number(figure, 'outside')).toBe(20_000);
});
