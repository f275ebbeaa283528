import { readFileSync } from 'node:fs';
import { defaults } from '../../src/figure/controls/controls.ts';
import { dataValue } from '../../src/figure/controls/quantity.ts';
import { whole } from '../../src/scenes/tables/table-run.ts';
import { askedIn } from '../../src/widgets/cross-validation/asked.ts';
import { modelAt } from '../../src/widgets/cross-validation/model.ts';
import { widget } from '../../src/widgets/cross-validation/parameters.ts';
import { begin } from '../../src/widgets/cross-validation/run.ts';
import { expect, openWidget, quantity, rawQuantities, ready, test } from '../fixtures.ts';

const NAME = 'cross-validation';
const usual = defaults(widget.parameters);
const shipped = (name: string) => readFileSync(new URL(`../../content/data/${name}.csv`, import.meta.url), 'utf8');
const LINE = { name: 'λ on the errors', exact: true };

test('computes beside the page what Node computes, to the last bit @base', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?folds=5&seed=3');
  const { values } = modelAt(
    usual.lambda,
    whole(begin(askedIn({ ...usual, folds: 5, seed: 3 }), { shipped: shipped('diabetes') })),
  );
  const expected = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dataValue(value)]));
  expect(await rawQuantities(figure)).toEqual(expected);
});

test('the keys take the line to λ_1se, to λ_min and to the ends', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const line = figure.getByRole('slider', LINE);
  await line.focus();
  await line.press('Home');
  await ready(figure);
  await line.press('PageUp');
  await ready(figure);
  expect(await quantity(figure, 'error')).toBe(await quantity(figure, 'error-min'));
  await line.press('PageUp');
  await ready(figure);
  expect(await quantity(figure, 'nonzeros')).toBe(await quantity(figure, 'nonzeros-1se'));
  await line.press('End');
  await ready(figure);
  expect(await quantity(figure, 'nonzeros')).toBe(0);
});

test('a table of the reader’s own takes the place of the shipped one, with a fold for each row', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const text = 'a,b,y\n1,4,3.1\n2,1,4.7\n3,5,7.4\n4,2,8.6\n5,9,11.3\n6,3,12.1\n7,6,15.2\n';
  await figure
    .locator('input[type=file]')
    .setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect.poll(() => quantity(figure, 'rows')).toBe(7);
  await ready(figure);
  expect(await quantity(figure, 'folds')).toBe(7);
  await expect(figure).toContainText('There are 7 rows: each is a fold.');
});

test('cancelled, it says so, and again begins anew', async ({ page }) => {
  await page.goto(`widgets/${NAME}/?data=meat&folds=50`);
  const figure = page.locator(`[data-widget="${NAME}"]`);
  await expect(figure.locator('.run')).toContainText('fitting');
  await figure.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(figure.locator('.run')).toContainText('cancelled');
  await expect(figure.locator('.sentence')).toContainText('cancelled before its 50 folds were done');
  await figure.getByRole('button', { name: 'Cross-validate again' }).click();
  await expect(figure.locator('.run')).toContainText('fitting');
});
