import { expect, openWidget, quantity, test, unfold } from '../fixtures.ts';

const WIDGET = 'two-columns';
const CLOSE = 10;
const OWN = 'a;b;y\n1;1;4,5\n1;-1;1,5\n-1;1;0,5\n-1;-1;-2,5\n';

test('at the start both coefficients are on an edge of the diamond; nearer to λmax one is exactly zero', async ({
  page,
}) => {
  const figure = await openWidget(page, WIDGET);
  expect(await quantity(figure, 'zeros')).toBe(0);
  expect(await quantity(figure, 'rows')).toBe(442);
  await expect(figure.locator('.sentence')).toContainText('bmi and s5 have the correlation');
  await expect(figure.locator('.sentence')).toContainText('meets the diamond on an edge');
  const near = await openWidget(page, WIDGET, '?lambda=43');
  expect(await quantity(near, 'phi2')).toBe(0);
  expect(await quantity(near, 'phi1')).toBeCloseTo(Number(await quantity(near, 'lambda-max')) - 43, CLOSE);
  await expect(near.locator('.sentence')).toContainText('meets the diamond at a corner');
});

test('the slider goes from least squares to a little more than λmax', async ({ page }) => {
  const figure = await openWidget(page, WIDGET, '?data=cars');
  const slider = figure.getByRole('slider', { name: 'penalty strength slider' });
  await slider.press('Home');
  await expect(page).toHaveURL(/lambda=0(&|$)/);
  for (const name of ['phi1', 'phi2'])
    expect(await quantity(figure, name), name).toBe(await quantity(figure, `ols-${name}`));
  await slider.press('End');
  await expect.poll(() => quantity(figure, 'zeros')).toBe(2);
});

test('squared L2 has no zero, and draws a circle', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  await figure.getByRole('radio', { name: 'L2, squared' }).check();
  await expect(page).toHaveURL(/penalty=l2/);
  await expect.poll(() => quantity(figure, 'zeros')).toBe(0);
  await expect(figure.locator('svg ellipse.penalty')).toHaveCount(1);
});

test('other columns are chosen without reading the table again; twice the same is said', async ({ page }) => {
  const figure = await unfold(await openWidget(page, WIDGET));
  await figure.getByLabel('first column').selectOption('s1');
  await expect(page).toHaveURL(/first=s1/);
  await figure.getByLabel('second column').selectOption('s2');
  await expect.poll(() => quantity(figure, 'rho')).toBeCloseTo(0.8966629578, 6);
  await expect(figure.locator('.plane')).toContainText('s2');
  await figure.getByLabel('first column').selectOption('s2');
  await expect(figure).toContainText('“s2” is the first column already');
  await expect(figure.locator('.sentence')).not.toContainText('s2 and s2');
});

test('a table of the reader’s own is read, and one that cannot be used is named', async ({ page }) => {
  const figure = await openWidget(page, WIDGET, '?lambda=1.75');
  const file = figure.getByLabel('a table of your own');
  await file.setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN) });
  await expect.poll(() => quantity(figure, 'rows')).toBe(4);
  expect(await quantity(figure, 'phi1')).toBe(0.25);
  expect(await quantity(figure, 'phi2')).toBe(0);
  await file.setInputFiles({ name: 'one.csv', mimeType: 'text/csv', buffer: Buffer.from('a,y\n1,2\n2,1\n4,4\n') });
  await expect(figure).toContainText('one.csv cannot be used. It has one column to predict “y” from');
  await expect.poll(() => quantity(figure, 'rows')).toBe(442);
});

test('the numbers of the axes stay legible over the diamond', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const numbers = figure.locator('.tick:visible');
  expect(await numbers.count()).toBeGreaterThan(2);
  for (const number of await numbers.all()) await expect(number).toHaveCSS('paint-order', 'stroke');
});
