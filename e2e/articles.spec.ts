import type { Page } from '@playwright/test';
import { refuseUnreadable } from '../src/figure/controls/formula-checks.ts';
import { widgetNamed } from '../src/widgets/registry.ts';
import { expect, quantity, ready, test } from './fixtures.ts';
import { articles } from './site.ts';

const article = (slug: string) => `articles/${slug}/`;

/** Follows a link of the article to the widget it opens, ready. */
async function follow(page: Page, slug: string, name: string | RegExp) {
  await page.goto(article(slug));
  await page.getByRole('link', { name }).first().click();
  await expect(page).toHaveURL(/\/widgets\//);
  return ready(page.locator('figure[data-widget]'));
}

test.describe('the shelf of counter-examples opens each figure in the state that its card describes', () => {
  const open = (page: Page, title: string) => follow(page, 'how-typical-is-typically', title);

  test('a centre near the diagonal: an edge, and no zero', async ({ page }) => {
    const figure = await open(page, 'A centre near the diagonal');
    expect([await quantity(figure, 'zeros'), await quantity(figure, 'contact')]).toEqual([0, 'edge']);
  });

  test('a penalty that is too weak: no zero at 0.1, and one at 0.3', async ({ page }) => {
    const figure = await open(page, 'A penalty that is too weak');
    expect(await quantity(figure, 'zeros')).toBe(0);
    await figure.getByRole('textbox', { name: /strength/ }).fill('0.3');
    expect(await quantity(figure, 'zeros')).toBe(1);
  });

  test('very long ellipses at 45°: no zero, whatever their length', async ({ page }) => {
    const figure = await open(page, 'Very long ellipses at 45°');
    for (const stretch of ['100', '1', '37.5']) {
      await figure.getByRole('textbox', { name: /stretch/ }).fill(stretch);
      expect(await quantity(figure, 'zeros')).toBe(0);
      expect(await quantity(figure, 'phi1')).toBeCloseTo(0.7, 12);
    }
  });

  test('a feature that is there twice: the solution is not unique', async ({ page }) => {
    const figure = await open(page, 'A feature that is there twice');
    expect(await quantity(figure, 'unique')).toBe(false);
  });

  test('a sign opposite to least squares', async ({ page }) => {
    const figure = await open(page, 'A sign opposite to least squares');
    expect(page.url()).toContain('center=2.8,-0.4');
    expect(await quantity(figure, 'phi2')).toBeGreaterThan(0);
  });

  test('a feature in other units: another parameter is zero', async ({ page }) => {
    const figure = await open(page, 'A feature in other units');
    const zero = async () => [(await quantity(figure, 'phi1')) === 0, (await quantity(figure, 'phi2')) === 0];
    expect(await zero()).toEqual([true, false]);
    await figure.getByRole('textbox', { name: /second feature/ }).fill('1');
    expect(await zero()).toEqual([false, true]);
  });

  test('a zero that was there before: the circle has it too', async ({ page }) => {
    const figure = await open(page, 'A zero that was there before');
    expect([await quantity(figure, 'lasso-zeros'), await quantity(figure, 'ridge-zeros')]).toEqual([1, 1]);
  });
});

test('a number that prose quotes is the one that the figure opens with', async ({ page }) => {
  const quoted: string[] = [];
  for (const path of articles) {
    await page.goto(path);
    for (const said of await page.locator('data.said').all()) {
      const [widget, named] = [await said.getAttribute('data-of'), await said.getAttribute('data-named')];
      const output = page.locator(`figure[data-widget="${widget}"] output[data-quantity="${named}"]`).first();
      await expect(output, `${path}: ${widget} ${named}`).toHaveAttribute(
        'data-value',
        (await said.getAttribute('value')) ?? '',
      );
      quoted.push(`${widget} ${named}`);
    }
  }
  expect(quoted.length).toBeGreaterThan(4);
});

test('one article leads to the next, and back', async ({ page }) => {
  const others = page.getByRole('navigation', { name: 'Other articles' });
  await page.goto(article('on-the-sparsity-of-l1-regularization'));
  await expect(others.getByRole('link')).toHaveCount(1);
  await others.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/how-typical-is-typically/);
  await others.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/choose-your-regularizer/);
  await others.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(/how-typical-is-typically/);
});

for (const path of articles) {
  test(`/${path} links to states that their figures can read`, async ({ page }) => {
    await page.goto(path);
    const links = await page
      .locator('article a[href*="/widgets/"]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      const { pathname, searchParams } = new URL(link);
      const { parameters } = widgetNamed(pathname.split('/').at(-2) ?? '');
      expect(() => refuseUnreadable(parameters, Object.fromEntries(searchParams)), link).not.toThrow();
    }
  });
}

test.describe('the decision table moves a figure of the article to a state that agrees with it', () => {
  const cell = async (page: Page, row: string, column: number) => {
    await page.goto(article('choose-your-regularizer'));
    const link = page.locator('table.decision tr', { hasText: row }).locator('td a').nth(column);
    const [, widget] = /widgets\/([\w-]+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
    const figure = page.locator(`figure[data-widget="${widget}"]`);
    await link.click();
    await expect(figure).toHaveAttribute('data-live', 'true', { timeout: 30_000 });
    return ready(figure);
  };

  test('of two near copies L1 keeps one, and the elastic net shares the weight', async ({ page }) => {
    const figure = await cell(page, 'elastic net', 1);
    await expect.poll(() => quantity(figure, 'elastic-net-phi1')).toBeLessThan(1);
    await ready(figure);
    expect(await quantity(figure, 'l1-zeros')).toBe(1);
    expect(await quantity(figure, 'elastic-net-zeros')).toBe(0);
    const [one, other] = [await quantity(figure, 'elastic-net-phi1'), await quantity(figure, 'elastic-net-phi2')];
    expect(Math.abs((one as number) - (other as number))).toBeLessThan(0.1 * (one as number));
  });

  test('counting leaves a far parameter alone, and the lasso takes λ from it', async ({ page }) => {
    const figure = await cell(page, 'counting', 4);
    await expect.poll(() => quantity(figure, 'hard')).toBe(4.5);
    expect(await quantity(figure, 'lasso')).toBe(3.5);
  });

  test('L2 without the square gives all or nothing', async ({ page }) => {
    const figure = await cell(page, 'not squared', 0);
    await expect.poll(() => quantity(figure, 'unsquared-l2-zeros')).toBe(2);
    expect(await quantity(figure, 'l2-zeros')).toBe(0);
  });

  test('L∞ ties magnitudes exactly', async ({ page }) => {
    const figure = await cell(page, 'makes ties', 0);
    await expect.poll(() => quantity(figure, 'linf-zeros')).toBe(0);
    await ready(figure);
    expect(await quantity(figure, 'linf-phi1')).toBe(await quantity(figure, 'linf-phi2'));
  });

  test('a cell whose figure is not in the article opens that figure’s page', async ({ page }) => {
    await page.goto(article('choose-your-regularizer'));
    await page.locator('table.decision tr', { hasText: 'lasso' }).locator('td a').nth(2).click();
    await expect(page).toHaveURL(/widgets\/correlated-pair\/\?rho=1&hold=lambda$/);
    expect(await quantity(await ready(page.locator('figure[data-widget]')), 'unique')).toBe(false);
  });
});

test('a card of the article on descents moves the race above it', async ({ page }) => {
  await page.goto(article('landing-on-zero'));
  await page.getByRole('link', { name: 'Frozen too early' }).click();
  const race = page.locator('figure[data-widget="descent-race"]');
  await expect(race.locator('.picture')).toBeInViewport();
  await expect(race.locator('[data-parameter="step"] input').first()).toHaveValue(/0\.1|-1/, { timeout: 30_000 });
  expect(page.url()).toContain('landing-on-zero');
});
