import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, test } from './fixtures.ts';

/** What shows that handles can be moved until one has been: a word beside those without a symbol, a nudge, and a tip. */

/** A window of its own remembers nothing. */
test.use({ reuseContext: false });

const WIDGET = 'constraint-contact';
const CENTRE = 'centre of the loss';
const TURN = 'stretch and angle of the loss';
const core = (figure: Locator, name: string) => figure.locator(`[data-handle="${name}"] .core`);
const handle = (figure: Locator, name: string) => figure.locator(`[data-handle="${name}"]`);

test('stands there until the handle was used once, and not again in this window', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  const hint = figure.locator('.label', { hasText: 'stretch, turn' });
  await expect(hint).toBeVisible();
  await handle(figure, CENTRE).press('ArrowRight');
  await expect(hint).toBeVisible();
  await handle(figure, TURN).press('ArrowRight');
  await expect(hint).toHaveCount(0);
  await page.reload();
  await expect(await openWidget(page, 'power-penalty')).toHaveAttribute('data-live', 'true');
  await expect(page.locator('.label', { hasText: 'stretch, turn' })).toHaveCount(0);
  await expect(page.locator('.label', { hasText: 'drag p' })).toBeVisible();
});

const nudged = (page: Page) => page.locator('[data-nudge]');

test('the main handle sways once when its picture is first seen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  // It is over soon: what moves is noted from the start.
  await page.addInitScript(() => {
    const swaying: string[] = [];
    Object.assign(window, { swaying });
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...how) {
      const swayed = this.closest<SVGElement>('.handle')?.dataset.handle;
      if (swayed) swaying.push(swayed);
      return animate.apply(this, how);
    };
  });
  const figure = await openWidget(page, WIDGET);
  await expect(handle(figure, CENTRE)).toHaveAttribute('data-nudge', '');
  await expect(nudged(page)).toHaveCount(1);
  const swaying = () => page.evaluate(() => (window as unknown as { swaying: string[] }).swaying);
  expect(await swaying()).toEqual([CENTRE, CENTRE]);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.grip')[0]?.getAnimations().length)).toBe(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => scrollTo(0, 0));
  expect(await swaying()).toEqual([CENTRE, CENTRE]);
});

test('it stands still for who wants that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openWidget(page, WIDGET);
  await expect(handle(figure, CENTRE)).toHaveAttribute('data-nudge', '');
  const moving = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 80)),
  );
  expect(moving.filter((thing) => /grip|core/.test(thing ?? ''))).toEqual([]);
});

test('nothing sways once a figure was touched', async ({ page }) => {
  const figure = await openWidget(page, WIDGET);
  await handle(figure, CENTRE).press('ArrowRight');
  const other = await openWidget(page, 'lasso-versus-ridge');
  await expect(other).toHaveAttribute('data-live', 'true');
  // It would be nudged as soon as its picture is seen: an observer of ours, made later, hears of that later.
  await other
    .locator('.plane svg')
    .first()
    .evaluate(
      (svg) =>
        new Promise<void>((seen) => {
          new IntersectionObserver(([entry]) => entry?.isIntersecting && seen(), { threshold: 0.5 }).observe(svg);
        }),
    );
  await expect(nudged(page)).toHaveCount(0);
});

test.describe('the tip', () => {
  const tip = (figure: Locator) => figure.getByRole('tooltip');

  test('comes by pointer after a moment, stays under it, and goes by Escape', async ({ page }) => {
    const figure = await openWidget(page, WIDGET);
    await expect(tip(figure)).toHaveCount(0); // hidden
    await core(figure, CENTRE).hover();
    await expect(tip(figure)).toBeVisible();
    await expect(tip(figure)).toContainText('Arrow keys');
    await tip(figure).hover();
    await expect(tip(figure)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(tip(figure)).toHaveCount(0);
    await core(figure, CENTRE).hover();
    await expect(tip(figure)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip(figure)).toHaveCount(0);
  });

  test('comes by keyboard, and describes every handle', async ({ page }) => {
    const figure = await openWidget(page, WIDGET);
    await expect(handle(figure, CENTRE)).toHaveAccessibleDescription(/Arrow keys.*Shift.*Alt/);
    await expect(handle(figure, TURN)).toHaveAccessibleDescription(/Arrow keys/);
    await handle(figure, TURN).focus();
    await page.keyboard.press('Tab');
    await expect(handle(figure, CENTRE)).toBeFocused();
    await expect(tip(figure)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(tip(figure)).toHaveCount(0);
  });
});
