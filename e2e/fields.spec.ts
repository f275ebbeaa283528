import type { Locator, Page } from '@playwright/test';
import { expect, openWidget, quantity, ready, test, unfold } from './fixtures.ts';

const field = (figure: Locator, name: string) => figure.locator(`[data-parameter="${name}"]`);
const texts = (figure: Locator) =>
  figure
    .locator('[data-parameter] input')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map(({ type, value, checked }) => (type === 'radio' ? String(checked) : value)),
    );

/** Two widgets that between them have every kind of field, and a state other than the default. */
const WIDGETS = [
  { name: 'penalized-minimum', query: '?center=-1.5,0.25&lambda=0.75&penalty=elastic-net' },
  { name: 'isolines', query: '?f=x^2-y&level=0.5&view=-2,2' },
];

/** The page is left and comes back, by the browser's own button. */
async function leaveAndReturn(page: Page) {
  await page.goto('about/');
  await page.goBack();
}

for (const { name, query } of WIDGETS) {
  test(`${name}: fields show the state after back and forward`, async ({ page }) => {
    const figure = await openWidget(page, name, query);
    const before = await texts(figure);
    await leaveAndReturn(page);
    expect(await texts(await ready(figure))).toEqual(before);
    await page.goForward();
    await page.goBack();
    expect(await texts(await ready(figure))).toEqual(before);
  });

  test(`${name}: fields that a browser has emptied or changed on the way back show the state again`, async ({
    page,
  }) => {
    const figure = await openWidget(page, name, query);
    const before = await texts(figure);
    // WebKit brings pages back with empty fields, others bring what stood there; both then say that the page is shown.
    await figure.evaluate((element) => {
      for (const input of element.querySelectorAll<HTMLInputElement>('[data-parameter] input')) {
        if (input.type === 'radio') input.checked = false;
        else input.value = input.type === 'range' ? input.min : '';
      }
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await texts(figure)).toEqual(before);
  });
}

test('a change just before the page is left is in the address', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact');
  await field(figure, 'budget').evaluate((element) => {
    const input = element.querySelector<HTMLInputElement>('input[type="text"]');
    if (!input) throw new Error('no field for the budget');
    input.value = '1.75';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // The field's effects run, the wait for the hand to rest does not end.
    return Promise.resolve().then(() => location.assign('../../about/'));
  });
  await page.waitForURL('**/about/');
  await page.goBack();
  await expect(page).toHaveURL(/budget=1\.75/);
  await expect(field(await ready(figure), 'budget').getByRole('textbox')).toHaveValue('1.75');
});

test('20 seconds of changes write the address at most 50 times, and the last one in the end', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    Object.assign(window, { writings: 0 });
    history.replaceState = (...state) => {
      (window as unknown as { writings: number }).writings += 1;
      replace(...state);
    };
  });
  const writings = () => page.evaluate(() => (window as unknown as { writings: number }).writings);
  const figure = await openWidget(page, 'constraint-contact');
  const before = await writings();
  // A hand that rests just long enough between its moves: the page’s own clock runs through the seconds.
  await figure.locator('[data-lead] input[type="range"]').evaluate((slider: HTMLInputElement) => {
    let k = 0;
    const timer = setInterval(() => {
      slider.value = String(0.5 + (k % 100) / 100);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      k += 1;
      if (k === 150) clearInterval(timer);
    }, 130);
  });
  for (let k = 0; k < 400; k += 1) await page.clock.runFor(50);
  await expect(page).toHaveURL(/budget=0\.99/);
  const written = (await writings()) - before;
  expect(written).toBeGreaterThan(10);
  expect(written).toBeLessThanOrEqual(50);
});

test('a notice about an address stands until its parameter is set, and quotes little of it', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', `?budget=${'x'.repeat(500)}&p=nothing`);
  const [budget, p] = [figure.locator('[data-notice="budget"]'), figure.locator('[data-notice="p"]')];
  await expect(budget).toContainText('is not a number');
  expect((await budget.textContent())?.length).toBeLessThan(200);
  await field(figure, 'budget').getByRole('textbox').fill('2');
  await expect(budget).toHaveCount(0);
  await expect(p).toBeVisible();
  await field(figure, 'budget').getByRole('textbox').fill('1');
  await expect(budget).toHaveCount(0);
  expect(await quantity(figure, 'phi1')).toEqual(expect.any(Number));
});

test('parameters of others are kept in the address, whatever they are called', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', '?constructor=1&toString=2');
  await field(figure, 'budget').getByRole('textbox').fill('2');
  await expect(page).toHaveURL(/\?budget=2&constructor=1&toString=2$/);
});

test('numbers are read and shown as people write them', async ({ page }) => {
  const figure = await openWidget(page, 'constraint-contact', '?center=-1.5,0.5&p=inf');
  const center = field(figure, 'center').getByRole('textbox');
  await expect(center.nth(0)).toHaveValue('−1.5');
  await expect(field(figure, 'p').getByRole('textbox')).toHaveValue('∞');
  // A decimal comma, in a component too, and what the site itself writes for small numbers.
  await center.nth(1).fill('-0,25');
  await expect(page).toHaveURL(/center=-1\.5,-0\.25/);
  await center.nth(1).blur();
  await expect(center.nth(1)).toHaveValue('−0.25');
  const budget = field(figure, 'budget').getByRole('textbox');
  await budget.fill('2×10⁻¹');
  await expect(page).toHaveURL(/budget=0\.2&?/);
  await budget.fill('−1');
  await expect(field(figure, 'budget').getByRole('alert')).toContainText('“−1” is not between 0.001 and 100');
});

test('what is copied out of a field can be pasted into another', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openWidget(page, 'constraint-contact', '?center=-1.25,0.5');
  const [first, second] = await field(figure, 'center').getByRole('textbox').all();
  if (!first || !second) throw new Error('no two components');
  await first.selectText();
  await first.press('ControlOrMeta+c');
  await second.selectText();
  await second.press('ControlOrMeta+v');
  await expect(page).toHaveURL(/center=-1\.25,-1\.25/);
});

test('a phone offers a minus where one may be wanted', async ({ page }) => {
  const figure = await openWidget(page, 'contact-map');
  for (const [name, keys] of [
    ['center', 'text'],
    ['angle', 'text'],
    ['p', 'text'],
    ['budget', 'decimal'],
    ['draws', 'numeric'],
  ] as const)
    await expect(field(figure, name).getByRole('textbox').first(), name).toHaveAttribute('inputmode', keys);
});

/** Sliders with many marks, with marks at their very ends, and with one of several letters. */
const MARKED = [
  ['unit-balls', '', 'p', '∞', 'p=inf'],
  ['contact-map', '', 'angle', '−45°', 'angle=-45'],
  ['contact-map', '', 'draws', '100000', 'draws=100000'],
  ['descent-race', '', 'step', '1/λmax', 'step=1'],
] as const;

for (const hasTouch of [false, true]) {
  test.describe(hasTouch ? 'by touch' : 'by mouse', () => {
    test.use({ hasTouch, viewport: { width: hasTouch ? 360 : 1280, height: 800 } });

    for (const [name, query, parameter, label, address] of MARKED) {
      test(`${name}: the mark ${label} sets ${address}`, async ({ page }) => {
        const figure = await unfold(await openWidget(page, name, query));
        const slider = field(figure, parameter).locator('.slider');
        const marks = slider.locator('.marks > span');
        await marks.first().scrollIntoViewIfNeeded();
        const mark = marks.filter({ hasText: label });
        const place = { x: await mark.evaluate((element) => element.clientWidth / 2), y: 6 };
        await (hasTouch ? mark.tap({ position: place }) : mark.click({ position: place }));
        await expect(page).toHaveURL(new RegExp(`[?&]${address}(&|$)`));
        // Every mark stays on the track and apart from the others, and is hit within 12 pixels of its middle.
        const track = await slider.boundingBox();
        const boxes = await Promise.all((await marks.all()).map((one) => one.boundingBox()));
        expect(boxes.length).toBeGreaterThan(1);
        for (const [i, box] of boxes.entries()) {
          if (!track || !box) throw new Error('not to be seen');
          expect(box.x).toBeGreaterThanOrEqual(track.x - 1);
          expect(box.x + box.width).toBeLessThanOrEqual(track.x + track.width + 1);
          for (const other of boxes.slice(i + 1)) {
            const [left = box, right = box] = [box, other].flatMap((one) => one ?? []).sort((a, b) => a.x - b.x);
            if (left.width > 0 && right.width > 0) expect(right.x).toBeGreaterThanOrEqual(left.x + left.width - 1);
          }
        }
        for (const dx of [-11, 11]) {
          const hit = await mark.evaluate((element, shift) => {
            const { left, width, top } = element.getBoundingClientRect();
            const found = document.elementFromPoint(left + width / 2 + shift, top + 20);
            return found !== null && element.closest('.marks')?.contains(found) === true;
          }, dx);
          expect(hit, 'hit 11 pixels beside it').toBe(true);
        }
      });
    }

    test('the unit stands in its field, and the line just under the digits', async ({ page }) => {
      const figure = await unfold(await openWidget(page, 'constraint-contact'));
      const [input, unit] = [field(figure, 'angle').getByRole('textbox'), field(figure, 'angle').locator('.unit')];
      const [box, sign] = [await input.boundingBox(), await unit.boundingBox()];
      if (!box || !sign) throw new Error('not to be seen');
      expect(sign.x + sign.width).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(Math.abs(sign.y + sign.height / 2 - box.y - box.height / 2)).toBeLessThan(3);
      if (hasTouch) expect(box.height).toBeGreaterThanOrEqual(44);
      // The line is drawn at the inner edge of the border, and the digits stand in the middle.
      const below = await input.evaluate((element: HTMLInputElement) => {
        const { borderBottomWidth, fontSize } = getComputedStyle(element);
        return element.offsetHeight / 2 - Number.parseFloat(borderBottomWidth) - Number.parseFloat(fontSize) / 2;
      });
      expect(below).toBeGreaterThan(2);
      expect(below).toBeLessThan(9);
    });
  });
}

test('two numbers that belong together stand side by side, and rounding reads as about zero', async ({ page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const figure = await unfold(await openWidget(page, 'contact-map'));
    const boxes = await Promise.all(
      ['sampled-low', 'sampled-high', 'phi1', 'phi2'].map((name) =>
        figure.locator(`output[data-quantity="${name}"]`).boundingBox(),
      ),
    );
    const [low, high, phi1, phi2] = boxes.map((box) => box?.y);
    expect(low).toBe(high);
    expect(phi1).toBe(phi2);
  }
  const figure = await openWidget(page, 'constraint-contact', '?p=3&center=1.7,0.9');
  const residual = figure.locator('output[data-quantity="kkt-residual"]');
  const exact = Number(await residual.getAttribute('data-value'));
  expect(exact).toBeGreaterThan(0);
  expect(exact).toBeLessThan(1e-12);
  await expect(residual).toHaveText('≈ 0');
});
