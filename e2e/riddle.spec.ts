import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ARTICLE = 'articles/on-the-sparsity-of-l1-regularization/';

const parts = (page: Page) => {
  const riddle = page.locator('figure.riddle');
  return {
    riddle,
    guess: riddle.getByRole('slider', { name: 'your guess' }),
    turn: riddle.getByRole('slider', { name: 'turn the loss' }),
    ask: riddle.getByRole('button', { name: 'Show the best point' }),
    told: riddle.locator('.told'),
    why: riddle.locator('.why'),
  };
};

test('the first article asks before it tells: after a guess the answer can be seen, with the gap and the reason', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  const { riddle, guess, turn, ask, told, why } = parts(page);
  await expect(ask).toBeDisabled();
  for (const answer of [told, why, turn]) await expect(answer).toBeHidden();
  await guess.focus();
  await page.keyboard.press('ArrowRight');
  await expect(ask).toBeEnabled();
  await expect(guess).toHaveAttribute('aria-valuetext', '(0.49, 0.51)');
  await expect(told).toBeHidden();
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(told).toContainText('At your guess, (0.49, 0.51)');
  await expect(told).toContainText('(1, 0)');
  await expect(why).toContainText('exactly zero');
  await expect(riddle.getByRole('status')).toContainText(/At your guess, \(0\.49, 0\.51\).*exactly zero/s);
  await turn.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(riddle.locator('.turned')).toHaveText('59°: one parameter is exactly zero');
});

test('whoever does not guess may ask all the same after five seconds', async ({ page }) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  const { ask, why } = parts(page);
  await expect(ask).toBeDisabled();
  await page.clock.runFor(5000);
  await expect(ask).toBeEnabled();
  await ask.click();
  await expect(why).toBeVisible();
});

test('a press on the picture is a guess', async ({ page }) => {
  await page.goto(ARTICLE);
  const { riddle, guess, ask, told } = parts(page);
  await riddle.scrollIntoViewIfNeeded();
  // The left corner of the diamond: the picture shows the plane from −1.6 to 3.2 and from 2.05 down. The first press counts.
  const { x, y, width } = (await riddle.locator('.sight svg').boundingBox()) as { x: number; y: number; width: number };
  const unit = width / 4.8;
  await page.mouse.click(x + (1.6 - 1) * unit, y + 2.05 * unit);
  await expect.poll(async () => Math.abs(Number(await guess.inputValue()))).toBeGreaterThan(1.9);
  await expect(ask).toBeEnabled();
  await ask.click();
  await expect(told).toContainText(/At your guess, \(−(1|0\.9)/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the riddle has its answer, and nothing to press', async ({ page }) => {
    await page.goto(ARTICLE);
    const { ask, told, why } = parts(page);
    await expect(told).toBeVisible();
    await expect(why).toBeVisible();
    await expect(ask).toBeHidden();
  });
});
