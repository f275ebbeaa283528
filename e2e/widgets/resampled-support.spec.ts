import { readFileSync } from 'node:fs';
import { defaults } from '../../src/figure/controls/controls.ts';
import { dataValue } from '../../src/figure/controls/quantity.ts';
import { whole } from '../../src/scenes/tables/table-run.ts';
import { askedIn } from '../../src/widgets/resampled-support/asked.ts';
import { modelAt } from '../../src/widgets/resampled-support/model.ts';
import { widget } from '../../src/widgets/resampled-support/parameters.ts';
import { begin } from '../../src/widgets/resampled-support/run.ts';
import { expect, openWidget, quantity, rawQuantities, ready, test } from '../fixtures.ts';

const NAME = 'resampled-support';
const usual = defaults(widget.parameters);
const text = readFileSync(new URL('../../content/data/diabetes.csv', import.meta.url), 'utf8');
const LINE = { name: 'λ on the shares', exact: true };

test('computes beside the page what Node computes, to the last bit @base', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?resamples=40&seed=3');
  const { values } = modelAt(
    usual.lambda,
    whole(begin(askedIn({ ...usual, resamples: 40, seed: 3 }), { shipped: text })),
  );
  const expected = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dataValue(value)]));
  expect(await rawQuantities(figure)).toEqual(expected);
});

test('the line follows the keys without another resampling', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const line = figure.getByRole('slider', LINE);
  await line.focus();
  await line.press('End');
  await ready(figure);
  expect(await quantity(figure, 'never')).toBe(10);
  await line.press('Home');
  await expect(figure).not.toHaveAttribute('data-busy', 'true');
  await ready(figure);
  expect(await quantity(figure, 'never')).toBe(0);
  expect(await quantity(figure, 'nonzeros')).toBe(10);
});

test('a table of the reader’s own takes the place of the shipped one', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?lambda=1&resamples=20');
  const own = 'a,b,y\n1,4,3.1\n2,1,4.7\n3,5,7.4\n4,2,8.6\n5,9,11.3\n6,3,12.1\n7,6,15.2\n';
  await figure
    .locator('input[type=file]')
    .setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(own) });
  await expect.poll(() => quantity(figure, 'rows')).toBe(7);
  await ready(figure);
  await expect(figure.locator('output[data-quantity="share-a"]')).toHaveCount(1);
});

test('cancelled, it counts what is done, and again begins anew', async ({ page }) => {
  await page.goto(`widgets/${NAME}/?data=meat&resamples=2000&lambda=0.1`);
  const figure = page.locator(`[data-widget="${NAME}"]`);
  await expect(figure.locator('.run')).toContainText('resampling');
  await figure.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(figure.locator('.run')).toContainText('cancelled');
  await ready(figure);
  expect((await quantity(figure, 'resamples')) as number).toBeLessThan(2000);
  await figure.getByRole('button', { name: 'Resample again' }).click();
  await expect(figure.locator('.run')).toContainText('resampling');
});
