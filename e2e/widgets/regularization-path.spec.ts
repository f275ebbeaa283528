import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { defaults } from '../../src/figure/controls/controls.ts';
import { askedIn } from '../../src/widgets/regularization-path/asked.ts';
import { eventsOf } from '../../src/widgets/regularization-path/events.ts';
import { modelAt } from '../../src/widgets/regularization-path/model.ts';
import { widget } from '../../src/widgets/regularization-path/parameters.ts';
import { trace } from '../../src/widgets/regularization-path/run.ts';
import { expect, openWidget, quantity, ready, test, unfold } from '../fixtures.ts';

const NAME = 'regularization-path';
const SHIPPED = readFileSync(new URL('../../content/data/diabetes.csv', import.meta.url), 'utf8');
/** Four rows, orthogonal columns: each coefficient is the soft threshold of its correlation with y, 2 and 1.5. */
const PLAIN = 'a;b;y\n1;1;4,5\n1;-1;1,5\n-1;1;0,5\n-1;-1;-2,5\n';
/** Sums of hundreds of products, the same in Node and in a browser but for what the last bits do to a ratio. */
const CLOSE = 9;

type Changes = Partial<ReturnType<typeof defaults<typeof widget.parameters>>>;
const number = async (figure: Locator, name: string) => (await quantity(figure, name)) as number;
const chooser = (figure: Locator) => figure.getByLabel('a table of your own');

async function upload(figure: Locator, text: string, name = 'own.csv') {
  await chooser(figure).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await ready(figure);
}
/** What Node finds in that state. */
async function expectTraced(figure: Locator, changes: Changes = {}) {
  const controls = { ...defaults(widget.parameters), ...changes };
  const { values } = modelAt(controls.lambda, trace(askedIn(controls), { shipped: SHIPPED }));
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'number' && Number.isFinite(value) && !name.endsWith('gap'))
      expect(await number(figure, name), name).toBeCloseTo(value, CLOSE);
}

test.describe('shows what Node computes', () => {
  for (const changes of [
    {},
    { lambda: 0.5 },
    { mix: 0.3, lambda: 4 },
    { mix: 0, lambda: 1 },
    { lambda: 0 },
  ] as Changes[])
    test(`${JSON.stringify(changes)} @base`, async ({ page }) => {
      const query = new URLSearchParams(Object.entries(changes).map(([name, value]) => [name, String(value)]));
      const figure = await openWidget(page, NAME, `?${query}`);
      await expectTraced(figure, changes);
      expect(await number(figure, 'duality-gap')).toBeLessThan(1e-6);
      expect(await number(figure, 'largest-gap')).toBeLessThan(1e-10);
    });
});

test.describe('a table of the reader’s own', () => {
  test('is read as it is, keeps λ and mix, and gives way when it is removed', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?lambda=0.5&mix=1');
    await upload(figure, PLAIN);
    expect(await number(figure, 'rows')).toBe(4);
    expect(await number(figure, 'coefficient-a')).toBeCloseTo(1.5, 12);
    expect(await number(figure, 'coefficient-b')).toBeCloseTo(1, 12);
    expect(await number(figure, 'lambda-max')).toBe(2);
    await expect(page).toHaveURL(/lambda=0\.5/);
    await figure.getByRole('button', { name: 'Remove' }).click();
    await ready(figure);
    expect(await number(figure, 'rows')).toBe(442);
  });
  test('takes the target that the address asked for before it was there', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?target=b&lambda=0.1');
    await expect(figure.locator('[data-notice="target"]')).toContainText('no column “b”');
    await upload(figure, PLAIN);
    await expect(figure.locator('[data-notice="target"]')).toHaveCount(0);
    expect(await figure.locator('output[data-quantity="coefficient-y"]').count()).toBe(1);
    await unfold(figure);
    await figure.getByLabel('column to predict').selectOption('a');
    await ready(figure);
    expect(await figure.locator('output[data-quantity="coefficient-b"]').count()).toBe(1);
  });
  test('that cannot be used says where, and leaves the figure as it was', async ({ page }) => {
    const figure = await openWidget(page, NAME);
    await upload(figure, 'a,b\n1,"2\n3,4\n');
    await expect(figure.locator('[data-notice="file"]')).toContainText('own.csv cannot be used');
    await expect(figure.locator('[data-notice="file"]')).toContainText('line 2');
    expect(await number(figure, 'rows')).toBe(442);
    await upload(figure, PLAIN);
    await expect(figure.locator('[data-notice="file"]')).toHaveCount(0);
    expect(await number(figure, 'rows')).toBe(4);
  });
  test('comes back after one that cannot be used, and that one may be read otherwise', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?lambda=0.5');
    await upload(figure, PLAIN);
    await upload(figure, 'a\n1\n2\n', 'one.csv');
    await expect(figure.locator('[data-notice="file"]')).toContainText('one.csv cannot be used');
    await unfold(figure);
    await figure.getByText('The table: 442 rows').click();
    // What is changed is the table that is seen, not the one that could not be used.
    await expect(figure.getByLabel('first row')).toBeVisible();
    await figure.getByRole('button', { name: '59', exact: true }).first().click();
    await figure.getByLabel('age, line 2').fill('60');
    await page.keyboard.press('Enter');
    await expect(figure.locator('.own .name')).toHaveText('diabetes.csv');
    await expect(figure.locator('[data-notice="file"]')).toHaveCount(0);
    await ready(figure);
    expect(await number(figure, 'rows')).toBe(442);
    await figure.getByRole('button', { name: 'Back to one.csv' }).click();
    await expect(figure.locator('[data-notice="file"]')).toContainText('one.csv cannot be used');
    await figure.getByRole('button', { name: 'Back to own.csv' }).click();
    await expect(figure.locator('[data-notice="file"]')).toHaveCount(0);
    await ready(figure);
    expect(await number(figure, 'rows')).toBe(4);
    expect(await number(figure, 'coefficient-a')).toBeCloseTo(1.5, 12);
    await expect(figure.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
    await expect(chooser(figure)).toHaveValue('');
    await figure.getByRole('button', { name: 'Remove' }).click();
    await expect(figure.getByRole('button', { name: 'Back to own.csv' })).toBeVisible();
  });
  test('pasted, with a cell changed, and saved with the state', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?lambda=0.5');
    await figure.getByText('paste', { exact: true }).click();
    await figure.getByLabel('A table to paste').fill(PLAIN.replaceAll(';', '\t'));
    await figure.getByRole('button', { name: 'Use this table' }).click();
    await expect(figure.locator('[data-quantity="rows"]').last()).toHaveAttribute('data-value', '4');
    await ready(figure);
    await unfold(figure);
    await figure.getByText('The table: 4 rows').click();
    await figure.getByRole('button', { name: '4,5' }).click();
    await figure.getByLabel('y, line 2').fill('8,5');
    await page.keyboard.press('Enter');
    await expect(figure.locator('[data-quantity="intercept"]')).toHaveAttribute('data-value', '2');
    await ready(figure);
    const saving = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Save table and state' }).click();
    const path = await (await saving).path();
    await page.goto(`widgets/${NAME}/`);
    const anew = await ready(page.locator(`[data-widget="${NAME}"]`));
    await chooser(anew).setInputFiles({
      name: 'session.json',
      mimeType: 'application/json',
      buffer: readFileSync(path),
    });
    await expect(anew.locator('[data-quantity="intercept"]')).toHaveAttribute('data-value', '2');
    await expect(page).toHaveURL(/lambda=0\.5/);
  });
  test('dropped on the figure is taken', async ({ page }) => {
    const figure = await openWidget(page, NAME);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, PLAIN);
    await figure.locator('[data-picture]').dispatchEvent('drop', { dataTransfer: data });
    await expect(figure.locator('[data-quantity="rows"]')).toHaveAttribute('data-value', '4');
    await expect(figure.locator('.own')).toContainText('dropped.csv');
  });
});

test('the line of λ is dragged, moved by keys, and leaps from knot to knot', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const line = figure.getByRole('slider', { name: 'λ on the path' });
  const before = await number(figure, 'nonzeros');
  const box = (await line.locator('.grip').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 120, box.y + 10, { steps: 5 });
  await page.mouse.up();
  expect(await number(figure, 'nonzeros')).toBeGreaterThan(before);
  await line.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  const usual = defaults(widget.parameters);
  const events = eventsOf(trace(askedIn(usual), { shipped: SHIPPED }));
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(new RegExp(`lambda=${String(events[1]?.lambda).slice(0, 8)}`));
  await expect(line).toHaveAttribute('aria-valuetext', /1 of 10/);
});

test('programs in Python and R say the state', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?lambda=3&mix=0.5');
  await unfold(figure);
  await figure.getByText('The same numbers in Python and R').click();
  await expect(figure.locator('[data-script="Python"]')).toContainText('lam, mix = 3, 0.5');
  await expect(figure.locator('[data-script="Python"]')).toContainText('/data/diabetes.csv');
  await figure.getByRole('button', { name: 'R', exact: true }).click();
  await expect(figure.locator('[data-script="R"]')).toContainText('lambda <- 3; mix <- 0.5');
});

test('a column is marked in lines and rows alike, by pointer and by keys', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const rows = figure.getByRole('group', { name: 'Columns: arrow keys mark one' });
  const line = figure.locator('.chart polyline');
  await rows.locator('[data-row="bp"]').click();
  await page.mouse.move(0, 0);
  await expect(rows.getByRole('status')).toContainText('bp');
  await expect(line).toHaveCount(1);
  await rows.press('ArrowDown');
  await expect(rows.getByRole('status')).toContainText('s1');
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
});

test('a name that is cut is told in full under the pointer, in the chart and in its row', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?data=wages&lambda=0.01');
  const full = 'occupation=management';
  await figure.locator(`[data-row="${full}"]`).hover();
  await expect(figure.getByRole('group', { name: 'Columns: arrow keys mark one' })).toHaveAttribute('title', full);
  await expect(figure.locator('.chart:has(> .interest)')).toHaveAttribute('title', full);
});
