import type { Page } from '@playwright/test';
import { readParameter, writeParameter } from '../src/figure/controls/parameter.ts';
import { quantityEntries } from '../src/figure/controls/quantity.ts';
import { badQueries, oddValue, randomQuery, SEED, seeded } from '../src/figure/testing/random-state.ts';
import { BROKEN_SHAPE, BROKEN_TEXT, isCanonical } from '../src/figure/testing/sound.ts';
import { registry } from '../src/widgets/registry.ts';
import { expect, openWidget, rawQuantities, ready, test } from './fixtures.ts';

/** The states of `random-states.test.ts`, the first of them, also in the page. */
const RANDOM_STATES = 3;

/** The numbers in the widget's page as it is served. */
async function servedNumbers(page: Page, name: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(`widgets/${name}/`)).text();
  const outputs = [...html.matchAll(/<output data-quantity="([^"]+)" data-value="([^"]*)"/g)];
  expect(outputs.length, 'numbers in the page as it is served').toBeGreaterThan(0);
  return Object.fromEntries(outputs.map(([, quantity = '', value = '']) => [quantity, value]));
}

for (const widget of registry) {
  // One test: a page opens in half the time where it was open before.
  test(`${widget.name} shows what its address asks for`, async ({ page }) => {
    await test.step('as it is served, alone and in an embed, and whatever is asked that it does not know', async () => {
      const hydrated = await rawQuantities(await openWidget(page, widget.name, '?no-such-parameter=1'));
      await expect(page.locator('[data-notice]')).toHaveCount(0);
      expect(hydrated).toEqual(await servedNumbers(page, widget.name));
      const names = quantityEntries(widget.quantities, hydrated).map(([name]) => name);
      expect(Object.keys(hydrated).toSorted()).toEqual(names.toSorted());

      await page.goto(`embed/${widget.name}/`);
      const embedded = await ready(page.locator(`[data-widget="${widget.name}"]`));
      expect(await rawQuantities(embedded)).toEqual(hydrated);
      await expect(page.locator('meta[name="robots"]'), 'kept out of search engines').toHaveAttribute(
        'content',
        /noindex/,
      );
    });

    await test.step('the defaults for bad values, and says so', async () => {
      const usual = await servedNumbers(page, widget.name);
      // All parameters at once: each must be named, and none may keep another from its default.
      const queries = badQueries(widget.parameters);
      expect(queries.length).toBeGreaterThan(0);
      for (const asked of queries) {
        const figure = await openWidget(page, widget.name, `?${asked}`);
        for (const name of asked.keys())
          await expect(figure.locator(`[data-notice="${name}"]`), `${asked}`).toContainText(name);
        await expect(figure.locator('[data-notice]')).toHaveCount(asked.size);
        expect(await rawQuantities(figure), `${asked}`).toEqual(usual);
      }
    });

    await test.step('values to the last digit, which the address keeps', async () => {
      const random = seeded(SEED);
      const odd = Object.entries(widget.parameters).map(
        ([name, parameter]) => [name, parameter, oddValue(parameter, random)] as const,
      );
      expect(odd.length).toBeGreaterThan(0);
      // Written by the page, the widget's own parameters come first: so the address is no longer what was asked for.
      const asked = new URLSearchParams({
        from: 'a-link',
        ...Object.fromEntries(odd.map(([name, , value]) => [name, writeParameter(value)])),
      });
      const figure = await openWidget(page, widget.name, `?${asked}`);
      await expect(figure.locator('[data-notice]')).toHaveCount(0);
      await expect(page).toHaveURL(/&from=a-link$/);
      const kept = new URL(page.url()).searchParams;
      for (const [name, parameter, value] of odd)
        expect.soft(readParameter(parameter, kept.get(name) ?? ''), name).toEqual({ value });
    });

    await test.step(`${RANDOM_STATES} random states`, async () => {
      const random = seeded(SEED);
      for (let i = 0; i < RANDOM_STATES; i += 1) {
        const query = randomQuery(widget.parameters, random);
        const figure = await openWidget(page, widget.name, query);
        await expect(figure.locator('[data-notice]'), query).toHaveCount(0);
        const values = await rawQuantities(figure);
        expect(
          Object.entries(values).filter(([, text]) => !isCanonical(text)),
          query,
        ).toEqual([]);
        expect(await figure.textContent(), query).not.toMatch(BROKEN_TEXT);
        const brokenShapes = await figure.locator('svg *').evaluateAll(
          (shapes, broken) =>
            shapes
              .flatMap((shape) => [...shape.attributes])
              .filter(({ name, value }) => !name.startsWith('aria-') && broken.test(value))
              .map(({ name, value }) => `${name}="${value.slice(0, 80)}"`),
          BROKEN_SHAPE,
        );
        expect(brokenShapes, query).toEqual([]);
      }
    });
  });
}
