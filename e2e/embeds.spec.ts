import type { Page } from '@playwright/test';
import { expect, test, unfold } from './fixtures.ts';

const HOST = 'host-of-frames.html';

/** A page of somebody else's, with the snippet that the widget's own page gives. It keeps what it is told. */
async function host(page: Page, baseURL: string | undefined, name: string) {
  await page.goto(`widgets/${name}/`);
  const snippet = (await page.locator('#snippet').textContent()) ?? '';
  expect(snippet.split('\n').length).toBeLessThanOrEqual(9);
  // The snippet names the address that the site was built for; the tests serve it elsewhere.
  const here = snippet.replaceAll(/https?:\/\/[^/"]+/g, new URL(baseURL ?? '').origin);
  const listening = '<script>told = []; addEventListener("message", ({ data }) => told.push(data));</script>';
  await page.route(`**/${HOST}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title>${listening}<p>Before</p>${here}<iframe srcdoc="" title="Other"></iframe>`,
    }),
  );
  await page.goto(HOST);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.locator('figure')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  return frame;
}

/** How tall the frame is, and what of its page has no room in it. */
async function heights(page: Page) {
  const [, framed] = page.frames();
  if (!framed) throw new Error('no frame');
  const height = await page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight);
  return { height, hidden: await framed.evaluate(() => document.documentElement.scrollHeight - window.innerHeight) };
}

for (const name of ['constraint-contact', 'descent-race']) {
  for (const width of [360, 1000]) {
    test(`${name}: a frame of ${width} pixels is as tall as its figure`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await host(page, baseURL, name);
      await expect.poll(async () => (await heights(page)).hidden).toBeLessThanOrEqual(0);
      const { height } = await heights(page);
      expect(height).toBeGreaterThan(300);
      const told = await page.evaluate(() => (window as unknown as { told: object[] }).told);
      expect(told).toContainEqual({ type: 'sharp-corners:height', name, height });
      expect(told, 'as Canvas hears it').toContainEqual({ subject: 'lti.frameResize', height });
      expect(await page.locator('iframe').last().getAttribute('height'), 'no other frame').toBeNull();
    });
  }
}

test('a frame follows its figure, wider and narrower', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  const frame = await host(page, baseURL, 'lp-norm');
  await expect.poll(async () => (await heights(page)).hidden).toBeLessThanOrEqual(0);
  const wide = (await heights(page)).height;
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(async () => (await heights(page)).height).not.toBe(wide);
  await expect.poll(async () => (await heights(page)).hidden).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect.poll(async () => (await heights(page)).height).toBe(wide);
  await unfold(frame.locator('figure'));
  await expect.poll(async () => (await heights(page)).height).toBeGreaterThan(wide + 50);
  await expect.poll(async () => (await heights(page)).hidden).toBeLessThanOrEqual(0);
});
