import type { Page } from '@playwright/test';
import { ENGINES, expect, hydrated, keepBack, openIn, quantity, rawQuantities, ready, test } from './fixtures.ts';
import { articles } from './site.ts';

/** Words of the articles that move the figures beside them. */

const SPARSITY = 'articles/on-the-sparsity-of-l1-regularization/';
const REGULARIZERS = 'articles/choose-your-regularizer/';
/** A state in which the contour touches an edge. */
const EDGE = 'it slides along an edge';

const figureOf = (page: Page, name: string) => page.locator(`figure[data-widget="${name}"]`);
const words = (page: Page, text: string) => page.locator('a[data-try]', { hasText: text }).first();
const scrolled = (page: Page) => page.evaluate(() => scrollY);

const open = (page: Page, path = SPARSITY, name = 'constraint-contact') => openIn(page, path, name);

for (const path of articles)
  test(`/${path}: all words that act have their figure in the page`, async ({ page }) => {
    await page.goto(path);
    const of = await page
      .locator('a.try')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
    expect(of.length).toBeGreaterThan(5);
    for (const name of new Set(of)) await expect(figureOf(page, name), name).toHaveCount(1);
  });

test('a click moves the figure to the state, in place, with the focus where it was, and the figure says so', async ({
  page,
}) => {
  const figure = await open(page);
  const link = words(page, EDGE);
  await link.click();
  await expect.poll(() => quantity(figure, 'contact')).toBe('edge');
  await ready(figure);
  expect(await quantity(figure, 'phi1')).not.toBe(0);
  expect(new URL(page.url()).pathname).toContain(SPARSITY);
  await expect(link).toBeFocused();
  await expect(figure.locator('p[role="status"]')).toContainText('edge');
});

test('the enter key does the same', async ({ page }) => {
  const figure = await open(page);
  await words(page, EDGE).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => quantity(figure, 'contact')).toBe('edge');
});

test('what the words do not name stays, unless they begin anew', async ({ page }) => {
  const figure = await open(page, SPARSITY, 'lp-norm');
  await words(page, 'on an axis').click();
  await expect.poll(() => quantity(figure, 'norm')).toBe(1);
  const contact = await open(page);
  await words(page, 'on the diagonals').click();
  await expect(contact.locator('[data-handle^="stretch"]')).toHaveAttribute('aria-valuetext', /^stretch 1,/);
  await words(page, 'inside the diamond').click();
  await expect.poll(() => quantity(contact, 'contact')).toBe('interior');
  await expect(contact.locator('[data-handle^="stretch"]')).toHaveAttribute(
    'aria-valuetext',
    'stretch 4, angle 60 degrees',
  );
});

test('with the control key the words are a link to the widget’s page in that state', async ({ page }) => {
  const figure = await open(page);
  const before = await rawQuantities(figure);
  // What the browser then opens is its own affair, and not every headless one can.
  const left = page.evaluate(
    () =>
      new Promise<{ to: string; prevented: boolean }>((resolve) =>
        addEventListener('click', (event) => {
          const { href } = (event.target as Element).closest('a') as HTMLAnchorElement;
          resolve({ to: href, prevented: event.defaultPrevented });
          event.preventDefault();
        }),
      ),
  );
  await words(page, EDGE).click({ modifiers: ['ControlOrMeta'] });
  const { to, prevented } = await left;
  expect(prevented).toBe(false);
  expect(to).toMatch(/widgets\/constraint-contact\/\?center=1\.3,1\.5$/);
  expect(await rawQuantities(figure)).toEqual(before);
  await page.goto(to);
  expect(await quantity(await ready(figureOf(page, 'constraint-contact')), 'contact')).toBe('edge');
});

test('a figure that still sleeps goes to the last state that it was asked for, once it wakes', async ({ page }) => {
  const release = await keepBack(page, ENGINES);
  await page.goto(SPARSITY);
  const figure = await hydrated(page, 'constraint-contact');
  await words(page, 'inside the diamond').click();
  await words(page, EDGE).click();
  await expect(figure).not.toHaveAttribute('data-live');
  release();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect.poll(() => quantity(figure, 'contact')).toBe('edge');
});

test('a figure out of sight is brought into it, and one step back is where one was reading', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(REGULARIZERS);
  const cell = page.locator('table.decision tr', { hasText: 'makes ties' }).locator('td a').first();
  await cell.scrollIntoViewIfNeeded();
  await cell.click();
  await expect(cell).not.toBeInViewport();
  const figure = figureOf(page, 'regularizer-bench');
  await expect(figure.locator('.picture')).toBeInViewport({ ratio: 0.3 });
  await ready(figure);
  const apart = async () => Number(await quantity(figure, 'linf-phi1')) - Number(await quantity(figure, 'linf-phi2'));
  await expect.poll(apart).toBe(0);
  await expect(cell).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(REGULARIZERS));
  await expect(cell).toBeInViewport();
});

test('a figure in sight stays where it is', async ({ page }) => {
  const figure = await open(page);
  const link = words(page, EDGE);
  await link.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom + 20 - innerHeight));
  const before = await scrolled(page);
  await link.click();
  await expect.poll(() => quantity(figure, 'contact')).toBe('edge');
  expect(await scrolled(page)).toBe(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the words lead to the widget’s page', async ({ page }) => {
    await page.goto(SPARSITY);
    await words(page, EDGE).click();
    await expect(page).toHaveURL(/widgets\/constraint-contact\/\?center=1\.3,1\.5$/);
  });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a tap on words that act moves the figure', async ({ page }) => {
    const figure = await open(page);
    await words(page, EDGE).tap();
    await expect.poll(() => quantity(figure, 'contact')).toBe('edge');
  });
});
