import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * What Chromium itself says about drawing without a graphics card; and the page transition that it gives up
 * there, an error without message or stack.
 */
const ABOUT_THE_MACHINE =
  /GPU stall due to ReadPixels|WEBGL_debug_renderer_info is deprecated|^uncaught: InvalidStateError {2}on /;
/** A navigation cancels what is still on its way. */
const CANCELLED = /ERR_ABORTED/;

interface Options {
  /** Trouble that a spec means to cause. */
  expectedTrouble: RegExp | undefined;
}

/** Every test fails on anything a browser complains about: console, uncaught errors, requests, security policy. */
export const test = base.extend<Options & { watch: undefined }>({
  expectedTrouble: [undefined, { option: true }],
  watch: [
    async ({ context, expectedTrouble }, use) => {
      const troubles: string[] = [];
      const note = (trouble: string) => {
        if (!ABOUT_THE_MACHINE.test(trouble) && !expectedTrouble?.test(trouble)) troubles.push(trouble);
      };
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
      });
      context.on('weberror', (error) =>
        note(`uncaught: ${error.error().name} ${error.error().stack} on ${error.page()?.url()}`),
      );
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        if (!CANCELLED.test(reason)) note(`request: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) note(`response: ${response.status()} ${response.url()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });
      await use(undefined);
      expect(troubles, 'the browser has nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the figure's island is hydrated and its outputs belong to the current state. */
export async function ready(figure: Locator): Promise<Locator> {
  await expect(figure).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  return figure;
}

/** The widget on its own page in the state that `query` (with its `?`) asks for, ready. */
export async function openWidget(page: Page, name: string, query = ''): Promise<Locator> {
  await page.goto(`widgets/${name}/${query}`);
  return ready(page.locator(`[data-widget="${name}"]`));
}

/** The number that a field shows, with a true minus. */
export const shownNumber = async (field: Locator) => Number((await field.inputValue()).replace('−', '-'));

/** The widget's figure in the page at `path`, alive and ready. */
export async function openIn(page: Page, path: string, name: string): Promise<Locator> {
  await page.goto(path);
  const figure = page.locator(`figure[data-widget="${name}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true', { timeout: 30_000 });
  return ready(figure);
}

export type Value = number | string | boolean;

/** A number, true or false, or a word, as the text of `data-value` stands for. */
function parseValue(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  return text === String(Number(text)) ? Number(text) : text;
}

/** What the figure says a quantity is, at full precision. */
export async function quantity(figure: Locator | Page, name: string): Promise<Value> {
  const text = await figure.locator(`output[data-quantity="${name}"]`).getAttribute('data-value');
  if (text === null) throw new Error(`output “${name}” has no data-value`);
  return parseValue(text);
}

/** The text of every output's `data-value`, by quantity. */
export async function rawQuantities(figure: Locator): Promise<Record<string, string>> {
  const pairs = await figure
    .locator('output[data-quantity]')
    .evaluateAll((outputs) =>
      outputs.map((output) => [output.getAttribute('data-quantity'), output.getAttribute('data-value') ?? '']),
    );
  return Object.fromEntries(pairs);
}

/** The surface is drawn in many pieces and lit, not a stand-in for one. */
export async function expectLitSurface(figure: Locator): Promise<void> {
  const { corners, tones } = await figure.locator('.scene .facet').evaluateAll((facets) => ({
    corners: facets.reduce((sum, facet) => sum + (facet.getAttribute('d')?.match(/-?\d+/g)?.length ?? 0) / 2, 0),
    tones: new Set(facets.map((facet) => facet.getAttribute('style'))).size,
  }));
  expect(corners).toBeGreaterThan(1000);
  expect(tones).toBeGreaterThan(7);
}

/** Unfolds the figure's other controls and its numbers, if they are folded. */
export async function unfold(figure: Locator): Promise<Locator> {
  const fold = figure.locator('.fold > details');
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) await fold.locator('> summary').click();
  return figure;
}

/** Where the handle is on the screen; the page stays where it is. */
export async function placeOf(handle: Locator) {
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is not visible');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How large the plane around the handle is on the screen. */
export const planeOf = (handle: Locator) =>
  handle.evaluate((element) => {
    const { width, height } = (element.closest('svg') as SVGSVGElement).getBoundingClientRect();
    return { width, height };
  });

async function centreOf(handle: Locator) {
  // The living picture may take the drawing's place at any moment.
  let place = { x: 0, y: 0 };
  await expect(async () => {
    await handle.scrollIntoViewIfNeeded({ timeout: 2_000 });
    place = await placeOf(handle);
  }).toPass({ timeout: 20_000 });
  return place;
}

const DRAG_STEPS = 8;

/** Takes the handle with the mouse and moves it by (dx, dy) pixels. */
export async function dragHandle(page: Page, handle: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await centreOf(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: DRAG_STEPS });
  await page.mouse.up();
}

/** One finger on the screen, which `move` takes anywhere in steps, as `page.mouse` takes the mouse. */
export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  let at = { x: 0, y: 0 };
  return {
    async down(x: number, y: number) {
      at = { x, y };
      await touch('touchStart', [at]);
    },
    async move(x: number, y: number) {
      const from = at;
      for (let step = 1; step <= DRAG_STEPS; step += 1) {
        const share = step / DRAG_STEPS;
        at = { x: from.x + share * (x - from.x), y: from.y + share * (y - from.y) };
        await touch('touchMove', [at]);
      }
    },
    async up() {
      await touch('touchEnd', []);
      await session.detach();
    },
  };
}

/** Takes the handle with a finger and moves it by (dx, dy) pixels. */
export async function touchHandle(page: Page, handle: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await centreOf(handle);
  const { down, move, up } = await finger(page);
  await down(x, y);
  await move(x + dx, y + dy);
  await up();
}

/** The engines of figures, by the names of their files: what a figure loads once somebody takes an interest in it. */
export const ENGINES = /\/engine[^/]*\.js$/;

/** Keeps back every file of these names until the returned function is called: the slowest line there is. */
export async function keepBack(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Lets WebGL draw without an end, in pages that are opened from now on: `finish` lets it be done, `begin` begins anew. */
export async function endlessDrawing(page: Page) {
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const known = prototype.getSyncParameter;
    prototype.getSyncParameter = function (...asked) {
      return document.documentElement.hasAttribute('data-drawn') ? known.apply(this, asked) : this.UNSIGNALED;
    };
  });
  const set = (isDrawn: boolean) =>
    page.evaluate((is) => document.documentElement.toggleAttribute('data-drawn', is), isDrawn);
  return { begin: () => set(false), finish: () => set(true) };
}

/** The figure in the page, hydrated, its engine loaded or not. */
export async function hydrated(page: Page, name: string): Promise<Locator> {
  const island = page.locator('astro-island', { has: page.locator(`figure[data-widget="${name}"]`) }).first();
  await island.locator('figure').scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr', { timeout: 30_000 });
  return island.locator('figure');
}
