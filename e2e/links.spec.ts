import { expect, test } from './fixtures.ts';
import { hydrateAll } from './site.ts';

test.setTimeout(300_000);

/** What the open page points to on its own host: addresses without fragment, and the fragments of each. */
function pointedTo() {
  const attributes = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url', 'data-src'];
  return attributes.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)]
      .filter((element) => !element.matches('link[rel="canonical"]') && !(element instanceof SVGUseElement))
      .map((element) => new URL(element.getAttribute(attribute) ?? '', document.baseURI).href)
      .filter((address) => new URL(address).origin === location.origin),
  );
}

test('@base-only every page reached from home works, and so does all it points to', async ({
  page,
  request,
  baseURL,
}) => {
  const home = baseURL ?? '';
  const waiting = [home];
  const seen = new Set(waiting);
  const fragments = new Set<string>();
  const places = new Set<string>();
  const problems: string[] = [];
  while (waiting.length > 0) {
    const address = waiting.shift() ?? '';
    const response = await request.get(address);
    if (!response.ok()) problems.push(`${address}: ${response.status()}`);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    await page.goto(address);
    await hydrateAll(page);
    await expect(page.locator('astro-island[ssr]'), `islands of ${address}`).toHaveCount(0);
    for (const id of await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id))) {
      const place = `${address}#${id}`;
      if (places.has(place)) problems.push(`twice: ${place}`);
      places.add(place);
    }
    for (const target of await page.evaluate(pointedTo)) {
      if (!target.startsWith(home)) problems.push(`${address} points outside the site's base: ${target}`);
      // One file answers all queries: a state is no page of its own.
      const [place = '', fragment] = target.replace(/\?[^#]*/, '').split('#');
      if (fragment) fragments.add(`${place}#${fragment}`);
      if (seen.has(place)) continue;
      seen.add(place);
      waiting.push(place);
    }
  }
  expect(fragments.size).toBeGreaterThan(0);
  for (const target of fragments)
    if (!places.has(decodeURIComponent(target))) problems.push(`no such place: ${target}`);
  expect(problems).toEqual([]);
});

test('@base an address that does not exist gives the page that says so', async ({ page, request }) => {
  expect((await request.get('no-such-page/')).status()).toBe(404);
  await page.goto('404.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page
    .getByRole('link', { name: /home|sharp corners/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(some-base\/)?$/);
});
