import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { articles } from './site.ts';

const verdict = (question: Locator) => question.getByRole('status');

/** Answers each question with whatever is wrong or right in its form, and says what came of it. */
async function answer(question: Locator, right: boolean): Promise<string> {
  const form = question.locator('form');
  const known = await form.getAttribute('data-answer');
  if (known !== null)
    await question.getByRole('textbox').fill(right ? known.replace('.', ',') : `${Number(known) + 7}`);
  else {
    const options = question.locator('.option');
    const whether = await options.evaluateAll((labels) =>
      labels.map((label) => label.querySelector('template')?.content.textContent?.startsWith('Yes.') ?? false),
    );
    await options.nth(whether.indexOf(right)).click();
  }
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(question)).toHaveText(right ? /^Yes\. .{20}/ : /^No\. .{20}/);
  return (await verdict(question).textContent()) ?? '';
}

for (const path of articles) {
  test(`/${path}: every question judges a wrong and a right answer, with the reason`, async ({ page }) => {
    await page.goto(path);
    const questions = await page.locator('.practice > li').all();
    expect(questions.length).toBeGreaterThanOrEqual(3);
    for (const question of questions) {
      await answer(question, false);
      const said = await answer(question, true);
      await question.locator('summary').click();
      await expect(question.locator('details p')).toContainText(said.replace(/^Yes\. /, '').slice(0, 40));
    }
  });
}

test('a place in the picture is chosen by a press, and by the keyboard', async ({ page }) => {
  await page.goto('articles/on-the-sparsity-of-l1-regularization/');
  const question = page.locator('.practice form.point');
  const places = question.locator('[data-place]');
  await places.nth(1).scrollIntoViewIfNeeded();
  await expect(async () => {
    const { x, y, width, height } = (await places.nth(1).boundingBox()) as DOMRect;
    await page.mouse.click(x + width / 2 + 3, y + height / 2 - 3);
    await expect(question.getByRole('radio').nth(1)).toBeChecked({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(verdict(question)).toHaveText(/^No\./);
});

test('what is no number is named, and kept', async ({ page }) => {
  await page.goto('articles/landing-on-zero/');
  const question = page.locator('.practice > li', { has: page.getByRole('textbox') }).first();
  await question.getByRole('textbox').fill('a bit');
  await question.getByRole('textbox').press('Enter');
  await expect(verdict(question)).toHaveText('“a bit” is not a number.');
  await expect(question.getByRole('textbox')).toHaveValue('a bit');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the answers can be opened', async ({ page }) => {
    await page.goto('articles/landing-on-zero/');
    const question = page.locator('.practice > li').first();
    await question.locator('summary').click();
    await expect(question.locator('details p')).toBeVisible();
    await expect(question.getByRole('button')).toHaveCount(0);
  });
});
