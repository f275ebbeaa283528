import type { Locator, Page } from '@playwright/test';
import { SEED, seeded } from '../src/figure/testing/random-state.ts';
import { BROKEN_TEXT } from '../src/figure/testing/sound.ts';
import { registry } from '../src/widgets/registry.ts';
import { violations } from './axe.ts';
import { expect, openWidget, test, unfold } from './fixtures.ts';

const ACTIONS = 20;
/** What can be worked by keys, but for what writes files or the clipboard. */
const PARTS = [
  '[role="slider"]',
  'input',
  'button:not(:disabled):not(:has-text("Save")):not(:has-text("Copy"))',
  'summary',
].join();
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'ControlOrMeta+z'];
/** Deeds on work that takes seconds are as good as any other. */
const SLOW = { timeout: 60_000 };

async function act(page: Page, figure: Locator, random: () => number): Promise<string> {
  // All at once: buttons of work under way are there no more when it is done.
  const parts = await figure.locator(PARTS).filter({ visible: true }).elementHandles();
  const part = parts[Math.floor(random() * parts.length)];
  if (!part) throw new Error('there is nothing to work');
  const key = KEYS[Math.floor(random() * KEYS.length)] as string;
  const name = await part.evaluate((element) => (element as Element).outerHTML.slice(0, 90));
  await part.focus();
  await page.keyboard.press(key);
  return `${key} on ${name}`;
}

for (const { name } of registry)
  test(`${name} can still be used by everybody after ${ACTIONS} random actions (seed ${SEED})`, async ({ page }) => {
    // A dialog of the system would hold the keyboard.
    page.on('filechooser', () => {});
    const figure = await unfold(await openWidget(page, name));
    const random = seeded(SEED);
    const done: string[] = [];
    for (let i = 0; i < ACTIONS; i += 1) done.push(await act(page, figure, random));
    expect(done.length).toBe(ACTIONS);
    await expect(figure, done.join('\n')).toHaveAttribute('data-ready', 'true', SLOW);
    expect(await violations(page), done.join('\n')).toEqual([]);
    expect(await figure.textContent(), done.join('\n')).not.toMatch(BROKEN_TEXT);
  });
