import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, quantity, ready, test } from './fixtures.ts';

const field = (figure: Locator, name: string) => figure.locator(`[data-parameter="${name}"]`);
const texts = (figure: Locator) =>
  figure
    .locator('[data-parameter] input')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map(({ type, value, checked }) => (type === 'radio' ? String(checked) : value)),
    );

/** Two widgets that between them have every kind of field, and a state other than the default. */
const WIDGETS = [
  { name: 'penalized-minimum', query: '?center=-1.5,0.25&lambda=0.75&penalty=elastic-net' },
  { name: 'isolines', query: '?f=x^2-y&level=0.5&view=-2,2' },
];

/** The page is left and comes back, by the browser's own button. */
async function leaveAndReturn(page: Page) {
  await page.goto('about/');
  await page.goBack();
}

for (const { name, query } of WIDGETS) {
  test(`${name}: fields show the state after back and forward`, async ({ page }) => {
    const figure = await openWidget(page, name, query);
    const before = await texts(figure);
    await leaveAndReturn(page);
    expect(await texts(await ready(figure))).toEqual(before);
    await page.goForward();
    await page.goBack();
    expect(await texts(await ready(figure))).toEqual(before);
  });

  test(`${name}: fields that a browser has emptied or changed on the way back show the state again`, async ({
    page,
  }) => {
    const figure = await openWidget(page, name, query);
    const before = await texts(figure);
    // WebKit brings pages back with empty fields, others bring what stood there; both then say that the page is shown.
    await figure.evaluate((element) => {
      for (const input of element.querySelectorAll<HTMLInputElement>('[data-parameter] input')) {
        if (input.type === 'radio') input.checked = false;
        else input.value = input.type === 'range' ? input.min : '';
      }
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await texts(figure)).toEqual(before);
  });
}

test('a change just before the page is left is in the address', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact');
  await field(figure, 'budget').evaluate((element) => {
    const input = element.querySelector<HTMLInputElement>('input[type="text"]');
    if (!input) throw new Error('no field for the budget');
    input.value = '1.75';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // The field's effects run, the wait for the hand to rest does not end.
    return Promise.resolve().then(() => location.assign('../../about/'));
  });
  await page.waitForURL('**/about/');
  await page.goBack();
  await expect(page).toHaveURL(/budget=1\.75/);
  await expect(field(await ready(figure), 'budget').getByRole('textbox')).toHaveValue('1.75');
});

test('a notice about an address stands until its parameter is set, and quotes little of it', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', `?budget=${'x'.repeat(500)}&p=nothing`);
  const [budget, p] = [figure.locator('[data-notice="budget"]'), figure.locator('[data-notice="p"]')];
  await expect(budget).toContainText('is not a number');
  expect((await budget.textContent())?.length).toBeLessThan(200);
  await field(figure, 'budget').getByRole('textbox').fill('2');
  await expect(budget).toHaveCount(0);
  await expect(p).toBeVisible();
  await field(figure, 'budget').getByRole('textbox').fill('1');
  await expect(budget).toHaveCount(0);
  expect(await quantity(figure, 'phi1')).toEqual(expect.any(Number));
});

test('parameters of others are kept in the address, whatever they are called', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', '?constructor=1&toString=2');
  await field(figure, 'budget').getByRole('textbox').fill('2');
  await expect(page).toHaveURL(/\?budget=2&constructor=1&toString=2$/);
});
