import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { registry } from '../src/widgets/registry.ts';
import { expect, openWidget, rawQuantities, test } from './fixtures.ts';

async function saved(page: Page, figure: Locator, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name }).click();
  return readFile(await (await download).path(), 'utf8');
}

for (const { name } of registry)
  test(`${name} saves its picture and its numbers`, async ({ page }) => {
    const figure = await openWidget(page, name);
    const picture = await saved(page, figure, 'Save picture');
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(picture).toMatch(/<(path|ellipse|polygon|polyline|image)/);
    const rows = (await saved(page, figure, 'Save numbers')).trim().split('\n');
    expect(rows[0]).toBe('kind,name,value,label');
    for (const [quantity, value] of Object.entries(await rawQuantities(figure)))
      expect(
        rows.some((row) => row.startsWith(`quantity,${quantity},${value},`)),
        quantity,
      ).toBe(true);
  });

test('a formula that a spreadsheet would run is saved with an apostrophe, a number as it is', async ({ page }) => {
  const figure = await openWidget(page, 'isolines', '?f=-x^2-y&level=-0.5');
  const rows = (await saved(page, figure, 'Save numbers')).split('\n');
  expect(rows.some((row) => row.startsWith("parameter,f,'-x^2-y,"))).toBe(true);
  expect(rows.some((row) => row.startsWith('parameter,level,-0.5,'))).toBe(true);
});

test('a link to the state is copied, and leads back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openWidget(page, 'constraint-contact', '?center=2.25,-0.125&p=inf');
  const before = await rawQuantities(figure);
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.locator('.said')).toHaveText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about/');
  await page.goto(link);
  await expect(figure).toHaveAttribute('data-ready', 'true');
  expect(await rawQuantities(figure)).toEqual(before);
});

test('reset brings back the first state and takes notices away', async ({ page }) => {
  const usual = await rawQuantities(await openWidget(page, 'constraint-contact'));
  const figure = await openWidget(page, 'constraint-contact', '?center=3,3&budget=none');
  await expect(figure.locator('[data-notice="budget"]')).toBeVisible();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(figure.locator('[data-notice]')).toHaveCount(0);
  expect(await rawQuantities(figure)).toEqual(usual);
  await expect(page).toHaveURL(/constraint-contact\/$/);
});

for (const system of ['light', 'dark'] as const)
  test(`the theme is the system’s, ${system}, until each press changes it, and is remembered`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('about/');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const button = page.getByRole('button', { name: 'Dark theme' });
    const dark = system === 'dark';
    await expect(button).toHaveAttribute('aria-pressed', String(dark));
    const first = await paper();
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', String(!dark));
    const other = await paper();
    expect(other).not.toBe(first);
    await page.reload();
    expect(await paper()).toBe(other);
    await button.click();
    expect(await paper()).toBe(first);
    await expect(button).toHaveAttribute('aria-pressed', String(dark));
  });

test('a theme that nobody chose changes with the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  const button = page.getByRole('button', { name: 'Dark theme' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});
