import { dragHandle, expect, expectLitSurface, openWidget, quantity, rawQuantities, ready, test } from '../fixtures.ts';
import playwright from '../playwright.config.ts';

const launch = playwright.use?.launchOptions ?? {};
test.use({ launchOptions: { ...launch, args: [...(launch.args ?? []), '--disable-3d-apis'] } });

test('without WebGL the picture is a still that says why, and turns', async ({ page }) => {
  const figure = await openWidget(page, 'isosurface');
  await expect(figure.locator('[data-still="none"]')).toContainText('This browser gave no WebGL');
  const facets = figure.locator('.scene .facet');
  await expectLitSurface(figure);
  const numbers = await rawQuantities(figure);
  const shape = await facets.first().getAttribute('d');
  await dragHandle(page, figure.getByRole('slider', { name: 'turn the surface' }), 80, 30);
  await expect(facets.first()).not.toHaveAttribute('d', shape ?? '');
  expect(await rawQuantities(figure)).toEqual(numbers);
  await figure.getByRole('textbox', { name: 'level' }).fill('0.25');
  await ready(figure);
  expect(await quantity(figure, 'euler-characteristic')).toBe(4);
});
