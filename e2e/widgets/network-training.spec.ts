import type { Locator, Page } from '@playwright/test';
import { defaults } from '../../src/figure/controls/controls.ts';
import { dataValue } from '../../src/figure/controls/quantity.ts';
import type { Asked } from '../../src/widgets/network-training/asked.ts';
import { modelAt } from '../../src/widgets/network-training/model.ts';
import { widget } from '../../src/widgets/network-training/parameters.ts';
import { train } from '../../src/widgets/network-training/run.ts';
import { expect, openWidget, quantity, rawQuantities, ready, test, unfold } from '../fixtures.ts';

const NAME = 'network-training';
/** Long enough to be seen, paused and cancelled before it is over. */
const LONG = '?epochs=5000';

const { shown: _, ...usual } = defaults(widget.parameters);
/** What Node computes, once for each network. */
const computed = (other: Partial<Asked>) => {
  const key = JSON.stringify(other);
  const values = known.get(key) ?? modelAt(Infinity, train({ ...usual, ...other })).values;
  known.set(key, values);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dataValue(value)]));
};
const known = new Map<string, ReturnType<typeof modelAt>['values']>();
/** The widget on its own page while it trains. */
async function training(page: Page, query = LONG): Promise<Locator> {
  await page.goto(`widgets/${NAME}/${query}`);
  const figure = page.locator(`[data-widget="${NAME}"]`);
  await expect(figure.locator('.run')).toContainText('training');
  return figure;
}
const FRAMES = 20;
const framesPass = (page: Page) =>
  page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i += 1) await new Promise(requestAnimationFrame);
  }, FRAMES);
const epochOf = async (figure: Locator) => Number(await figure.getByRole('progressbar').getAttribute('value'));
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });

test.describe('trains to the same numbers as Node, to the last bit', () => {
  for (const other of [
    { data: 'moons', seed: 1 },
    { data: 'xor', seed: 7, penalty: 'l2', lambda: 0.0123 },
    { data: 'circles', seed: 123456, method: 'subgradient', hidden: 9 },
    { data: 'xor', seed: 3, epochs: 777, lambda: 0.008 },
    { penalty: 'l2', method: 'proximal', lambda: 10, epochs: 1000 },
  ] satisfies Partial<Asked>[])
    test(`${JSON.stringify(other)} @base`, async ({ page }) => {
      const query = new URLSearchParams(Object.entries(other).map(([name, value]) => [name, String(value)]));
      const figure = await openWidget(page, NAME, `?${query}`);
      expect(await rawQuantities(figure)).toEqual(computed(other));
    });
});

test('proximal steps make many zeros, subgradient steps none, and neither does L2', async ({ page }) => {
  const proximal = await openWidget(page, NAME, '?lambda=0.01');
  expect(await quantity(proximal, 'exact-zeros')).toBeGreaterThan(25);
  expect(await quantity(proximal, 'dead-units')).toBeGreaterThan(5);
  await expect(proximal).toContainText(/\d+ of the 48 weights are exactly zero/);
  const none = [
    'lambda=0.01&method=subgradient',
    'lambda=0.01&penalty=l2',
    'penalty=l2&lambda=10&epochs=1000',
    'penalty=none',
  ];
  for (const query of none.map((state) => `?${state}`)) {
    const figure = await openWidget(page, NAME, query);
    expect(await quantity(figure, 'exact-zeros')).toBe(0);
    await expect(figure).toContainText('not one of the 48 weights is exactly zero');
  }
});

test('a training that diverges says so, and shows finite numbers only', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?penalty=l2&method=subgradient&lambda=1000');
  await expect(figure).toContainText('The training diverges');
  expect(await quantity(figure, 'epoch')).toBeLessThan(500);
  for (const text of Object.values(await rawQuantities(figure))) expect(Number.isFinite(Number(text))).toBe(true);
});

test('the page stays alive while the network trains, and hears how far it is', async ({ page }) => {
  const figure = await training(page);
  await expect(figure).toHaveAttribute('data-busy', 'true');
  const seen = await figure.evaluate(async (element) => {
    const bar = element.querySelector('progress') as HTMLProgressElement;
    let frames = 0;
    let longest = 0;
    let before = performance.now();
    const values = new Set<number>();
    while (element.getAttribute('data-busy')) {
      const now = await new Promise<number>(requestAnimationFrame);
      longest = Math.max(longest, now - before);
      before = now;
      frames += 1;
      values.add(bar.value);
    }
    return { frames, longest, reports: values.size };
  });
  console.log(`5000 epochs: ${JSON.stringify(seen)}`);
  expect(seen.reports).toBeGreaterThan(2);
  expect(seen.frames).toBeGreaterThan(seen.reports);
  await ready(figure);
});

test('a typed seed trains another network', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const box = figure.locator('[data-parameter="seed"]').getByRole('textbox');
  const took = await figure.evaluate(async (element) => {
    const start = performance.now();
    const input = element.querySelector<HTMLInputElement>('[data-parameter="seed"] input') as HTMLInputElement;
    input.value = '2';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    do await new Promise(requestAnimationFrame);
    while (!element.getAttribute('data-ready'));
    return performance.now() - start;
  });
  await expect(box).toHaveValue('2');
  console.log(`500 epochs, with the comparison and the wait for the hand to rest: ${took.toFixed(0)} ms`);
  expect(await rawQuantities(figure)).toEqual(computed({ seed: 2 }));
});

test('pauses, resumes where it was, and ends with the same numbers', async ({ page }) => {
  const figure = await training(page);
  await button(figure, 'Pause').click();
  await expect(figure.locator('.run')).toContainText('paused');
  await expect(figure).toHaveAttribute('data-busy', 'true');
  // A report that was under way may still come; then none does.
  await framesPass(page);
  const held = await epochOf(figure);
  expect(held).toBeLessThan(5000);
  await framesPass(page);
  expect(await epochOf(figure)).toBe(held);
  await button(figure, 'Resume').press('Enter');
  await ready(figure);
  expect(await rawQuantities(figure)).toEqual(computed({ epochs: 5000 }));
});

test('cancelled, it shows what there is and says so, and trains again when asked', async ({ page }) => {
  // In the page itself: on a fast machine a training is over before a press from outside arrives.
  await page.addInitScript(() => {
    requestAnimationFrame(function look() {
      const epoch = document.querySelector('progress')?.value ?? 0;
      const busy = document.querySelector('.run')?.textContent?.includes('training') && epoch > 0;
      const cancel = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Cancel',
      );
      if (busy) cancel?.click();
      else requestAnimationFrame(look);
    });
  });
  await page.goto(`widgets/${NAME}/${LONG}`);
  const figure = page.locator(`[data-widget="${NAME}"]`);
  await ready(figure);
  const epoch = (await quantity(figure, 'epoch')) as number;
  expect(epoch).toBeGreaterThan(0);
  expect(epoch).toBeLessThan(5000);
  await expect(figure).toContainText(`Cancelled after epoch ${epoch} of 5000.`);
  expect(await rawQuantities(figure)).toEqual(computed({ epochs: epoch }));
  await button(figure, 'Train again').click();
  await expect(figure).toHaveAttribute('data-busy', 'true');
  await ready(figure);
  expect(await quantity(figure, 'epoch')).toBe(5000);
});

test('an order between a change and the start of its training takes effect', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const change = (epochs: string, order: string) =>
    figure.evaluate(
      async (element, [text = '', name = '']) => {
        const input = element.querySelector<HTMLInputElement>('[data-parameter="epochs"] input[type="text"]');
        if (!input) throw new Error('no field for the epochs');
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        const buttons = [...element.querySelectorAll<HTMLButtonElement>('.run button')];
        buttons.find(({ textContent }) => textContent?.trim() === name)?.click();
      },
      [epochs, order],
    );
  await change('5000', 'Pause');
  await expect(figure.locator('.run')).toContainText('paused');
  await framesPass(page);
  const held = await epochOf(figure);
  expect(held).toBeLessThan(5000);
  await framesPass(page);
  expect(await epochOf(figure)).toBe(held);
  await change('4999', 'Cancel');
  await ready(figure);
  await expect(figure.locator('.run')).toContainText(/cancelled: epoch \d+ of 4999/);
  expect(await quantity(figure, 'epoch')).toBeLessThan(1000);
});

test('a change ends the training under way and starts another', async ({ page }) => {
  const figure = await training(page);
  await figure.getByRole('radio', { name: 'circles' }).check();
  await figure.locator('[data-parameter="epochs"]').getByRole('textbox').fill('50');
  await ready(figure);
  expect(await rawQuantities(figure)).toEqual(computed({ data: 'circles', epochs: 50 }));
  await expect(page).toHaveURL(/data=circles&epochs=50/);
});

test('the player shows any epoch, and the address keeps it', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?shown=3');
  expect(await quantity(figure, 'epoch')).toBe(3);
  const slider = figure.getByRole('slider', { name: 'epoch shown' });
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/shown=4/);
  expect(await rawQuantities(await ready(figure))).toEqual(computed({ epochs: 4 }));
  await slider.press('End');
  await expect(page).not.toHaveURL(/shown/);
  expect(await quantity(figure, 'epoch')).toBe(500);
  await button(figure, 'One epoch back').click();
  expect(await quantity(figure, 'epoch')).toBe(499);
});

test('opens untrained, with the numbers of the training, and trains before the eyes', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?epochs=12');
  const [slider, zeros] = [figure.getByRole('slider', { name: 'epoch shown' }), figure.locator('path.zero')];
  await expect(slider).toHaveValue('0');
  expect(await zeros.getAttribute('d')).toBe('');
  expect(await rawQuantities(figure)).toEqual(computed({ epochs: 12 }));
  await button(figure, 'Train for 12 epochs').click();
  await expect(button(figure, 'Train for 12 epochs')).toHaveCount(0);
  await expect(button(figure, 'Pause')).toBeFocused();
  await expect(slider).toHaveValue('12');
  await expect(page).not.toHaveURL(/shown/);
  expect((await zeros.getAttribute('d'))?.match(/M/g)).toHaveLength((await quantity(figure, 'exact-zeros')) as number);
  expect(await rawQuantities(await ready(figure))).toEqual(computed({ epochs: 12 }));
});

test('draws dead connections as gone: a dot for each zero, a cross for each dead unit', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?lambda=0.01');
  await figure.getByRole('slider', { name: 'epoch shown' }).press('End');
  const dots = await figure.locator('path.zero').getAttribute('d');
  expect(dots?.match(/M/g)).toHaveLength((await quantity(figure, 'exact-zeros')) as number);
  const crosses = figure.locator('.picture text', { hasText: '×' });
  await expect(crosses).toHaveCount((await quantity(figure, 'dead-units')) as number);
});

test('a typed value that is bad stays in its field with a message, and the last network stands', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const before = await rawQuantities(figure);
  for (const [name, text] of [
    ['hidden', '2.5'],
    ['epochs', '5001'],
    ['lambda', '-1'],
    ['seed', 'x'],
  ] as const) {
    const field = figure.locator(`[data-parameter="${name}"]`);
    await field.getByRole('textbox').fill(text);
    await expect(field.getByRole('alert')).toContainText(text);
    await expect(field.getByRole('textbox')).toHaveValue(text);
  }
  expect(await rawQuantities(await ready(figure))).toEqual(before);
});

test('says all numbers in a table beside each chart', async ({ page }) => {
  const figure = await openWidget(page, NAME, '?epochs=30');
  await figure.getByText('Numbers of the chart').last().click();
  const last = figure.getByRole('row').last();
  await expect(last.getByRole('rowheader')).toHaveText('30');
  await expect(last.getByRole('cell').first()).toHaveText(String(await quantity(figure, 'exact-zeros')));
});

test.describe('where no worker can be had', () => {
  test.use({ expectedTrouble: /worker|ERR_FAILED/i });
  test('trains in the page, to the same numbers', async ({ page }) => {
    await page.route(/worker-[^/]*\.js/, (route) => route.abort());
    const figure = await openWidget(page, NAME, '?epochs=50&seed=4');
    expect(await rawQuantities(figure)).toEqual(computed({ epochs: 50, seed: 4 }));
    await expect(figure.locator('[data-notice="worker"]')).toHaveCount(0);
  });
});

test('a training that breaks down is neither busy nor ready, says so, and can be repeated', async ({ page }) => {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        workers.push(this);
      }
    };
    Object.assign(window, {
      breakWorkers: () => {
        for (const worker of workers) worker.dispatchEvent(new Event('error'));
      },
    });
  });
  const figure = await openWidget(page, NAME, '?epochs=40');
  await figure.locator('[data-parameter="epochs"]').getByRole('textbox').fill('5000');
  await expect(figure.locator('.run')).toContainText(/training: epoch [1-9]\d* of 5000/);
  await page.evaluate(() => (window as unknown as { breakWorkers(): void }).breakWorkers());
  await expect(figure.locator('.run')).toContainText(/failed: epoch \d+ of 5000/);
  await expect(figure.locator('[data-notice="worker"]')).toContainText('The training failed');
  await expect(figure).not.toHaveAttribute('data-busy');
  await expect(figure).not.toHaveAttribute('data-ready');
  await button(figure, 'Train again').click();
  await expect(figure.locator('[data-notice="worker"]')).toHaveCount(0);
  expect(await rawQuantities(await ready(figure))).toEqual(computed({ epochs: 5000 }));
});

test('a first training that breaks down says so, leaves the figure as it came, and can be repeated', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const kept: { breaks: boolean } = { breaks: true };
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (!kept.breaks) return;
        // After its first report, so that it is known to work: then nothing else takes over.
        this.addEventListener('message', () => setTimeout(() => this.dispatchEvent(new Event('error'))), {
          once: true,
        });
      }
    };
    Object.assign(window, { kept });
  });
  await page.goto(`widgets/${NAME}/${LONG}`);
  const figure = page.locator(`[data-widget="${NAME}"]`);
  const notice = figure.locator('[data-notice="work"]');
  await expect(notice).toContainText('failed');
  await expect(notice).toHaveRole('alert');
  await expect(figure).not.toHaveAttribute('data-live');
  await expect(figure).not.toHaveAttribute('data-busy');
  await expect(figure).not.toHaveAttribute('data-ready');
  expect(await rawQuantities(figure)).toEqual(computed({}));
  await page.evaluate(() => {
    (window as unknown as { kept: { breaks: boolean } }).kept.breaks = false;
  });
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  expect(await rawQuantities(await ready(figure))).toEqual(computed({ epochs: 5000 }));
});

test.describe('in a frame without an origin of its own', () => {
  test('trains in the page, to the same numbers as Node', async ({ page }) => {
    await page.goto('404.html');
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src, title: 'network', height: '900' });
      frame.sandbox.add('allow-scripts');
      document.body.replaceChildren(frame);
    }, `embed/${NAME}/?epochs=50&seed=5`);
    const figure = page.frameLocator('iframe').locator(`[data-widget="${NAME}"]`);
    expect(await rawQuantities(await ready(figure))).toEqual(computed({ epochs: 50, seed: 5 }));
    await unfold(figure);
    await figure.locator('[data-parameter="epochs"]').getByRole('textbox').fill('70');
    await expect.poll(() => rawQuantities(figure)).toEqual(computed({ epochs: 70, seed: 5 }));
    await ready(figure);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the numbers, the picture and the charts are there', async ({ page }) => {
    await page.goto(`widgets/${NAME}/`);
    const figure = page.locator(`[data-widget="${NAME}"]`);
    expect(await rawQuantities(figure)).toEqual(computed({}));
    const drawings = figure.locator('[data-region] svg');
    expect(await drawings.count()).toBe(5);
    for (const drawing of await drawings.all()) await expect(drawing).toBeVisible();
    await expect(figure.locator('.run, .player').first()).toBeHidden();
  });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('the player and the buttons are large enough, and a tap moves an epoch back', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?shown=500');
    await button(figure, 'One epoch back').tap();
    expect(await quantity(figure, 'epoch')).toBe(499);
    await figure.getByText('XOR').tap();
    await ready(figure);
    expect(await quantity(figure, 'epoch')).toBe(499);
  });
});
