import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, test, unfold } from './fixtures.ts';

/** By keyboard alone: Tab reaches everything that can be worked, and shows where it is. */

const WIDGETS = ['constraint-contact', 'contact-map', 'descent-race'];

/** What has the focus: its place among the figure's parts, and whether it can be seen that it has it. */
const focused = (figure: Locator) =>
  figure.evaluate((element) => {
    const part = document.activeElement as HTMLElement;
    if (!element.contains(part)) return undefined;
    const marked = [part, ...part.querySelectorAll<HTMLElement>('*')].map((each) => getComputedStyle(each));
    const { top, bottom } = part.getBoundingClientRect();
    return {
      name: part.dataset.handle ?? part.getAttribute('aria-label') ?? part.id ?? part.textContent,
      outlined: marked.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
      inSight: bottom > 0 && top < innerHeight,
      nth: [...element.querySelectorAll('*')].indexOf(part),
    };
  });

/** One stop for each group of radio buttons, and for all else that is not folded away or switched off. */
const stopsOf = (figure: Locator) =>
  figure.evaluate((element) => {
    const parts = [...element.querySelectorAll<HTMLElement>('input, button, summary, [tabindex="0"], a[href]')];
    const open = parts.filter((part) => part.checkVisibility() && !(part as HTMLInputElement).disabled);
    const single = open.filter((part) => !part.matches('[type="radio"]:not(:checked)'));
    return single.map((part) => [...element.querySelectorAll('*')].indexOf(part));
  });

async function walk(page: Page, figure: Locator) {
  const visited: number[] = [];
  await page.locator('h1').evaluate((title) => {
    title.tabIndex = -1;
    title.focus();
  });
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(figure);
    if (!at && visited.length > 0) return visited;
    if (!at) continue;
    expect(at, `stop ${visited.length}`).toMatchObject({ outlined: true, inSight: true });
    visited.push(at.nth);
  }
  throw new Error('the figure has no end');
}

for (const name of WIDGETS)
  test(`${name}: a walk by keyboard alone reaches every control, with the focus in sight`, async ({ page }) => {
    const figure = await unfold(await openWidget(page, name));
    const stops = await stopsOf(figure);
    expect(stops.length).toBeGreaterThan(8);
    expect((await walk(page, figure)).toSorted((a, b) => a - b)).toEqual(stops);
  });
