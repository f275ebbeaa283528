import type { Locator } from '@playwright/test';
import { dragHandle, expect, finger, openWidget, placeOf, quantity, test, unfold } from '../fixtures.ts';

/** Outputs against soft thresholding, which round level surfaces reduce to. */
const ROUND = 'hessian=1,0,0,1,0,1';

const NAME = 'octahedron-contact';
const phi = async (figure: Locator) => [
  await quantity(figure, 'phi1'),
  await quantity(figure, 'phi2'),
  await quantity(figure, 'phi3'),
];
const slider = (figure: Locator, name: string) => figure.getByRole('slider', { name, exact: true });
const TURN = 'turn the octahedron';
const CENTRE = 'centre of the loss';
const IN_SPACE = 'centre of the loss in space';

/** A place of the picture in space that no handle is on. */
async function ground(figure: Locator) {
  const { x, y } = await placeOf(slider(figure, TURN));
  const box = await slider(figure, TURN).boundingBox();
  return { x: x + (box?.width ?? 0) * 0.4, y: y + (box?.height ?? 0) * 0.25 };
}

test.describe('by address', () => {
  test('round level surfaces touch where soft thresholding says', async ({ page }) => {
    const vertex = await openWidget(page, NAME, `?${ROUND}&center=2,0.5,-0.5`);
    expect(await phi(vertex)).toEqual([1, 0, 0]);
    expect([await quantity(vertex, 'contact'), await quantity(vertex, 'zeros')]).toEqual(['vertex', 2]);
    const edge = await openWidget(page, NAME, `?${ROUND}&center=1.5,-1,0.25`);
    expect(await phi(edge)).toEqual([0.75, -0.25, 0]);
    expect([await quantity(edge, 'contact'), await quantity(edge, 'proof')]).toEqual(['edge', 'proved']);
    const face = await openWidget(page, NAME, `?${ROUND}&center=1,1,-1&budget=1.5`);
    expect(await phi(face)).toEqual([0.5, 0.5, -0.5]);
    expect([await quantity(face, 'contact'), await quantity(face, 'ridge-zeros')]).toEqual(['face', 0]);
    const inside = await openWidget(page, NAME, `?${ROUND}&center=0.25,0.25,0.25`);
    expect([await quantity(inside, 'contact'), await quantity(inside, 'lambda')]).toEqual(['interior', 0]);
    await expect(inside.locator('.sentence')).toContainText('affordable');
  });

  test('a matrix that is not positive definite is refused by name', async ({ page }) => {
    const figure = await openWidget(page, NAME, '?hessian=1,2,0,1,0,1');
    await expect(figure.locator('[data-notice="hessian"]')).toContainText('positive definite');
    expect(await quantity(figure, 'contact')).toBe('edge');
  });
});

test('the centre follows the mouse on the map, and with it the face', async ({ page }) => {
  const figure = await openWidget(page, NAME, `?${ROUND}&center=2,0.2,0.2`);
  expect(await quantity(figure, 'contact')).toBe('vertex');
  await dragHandle(page, slider(figure, CENTRE), 0, -150);
  expect(await quantity(figure, 'contact')).toBe('edge');
  expect(await quantity(figure, 'phi3')).toBe(0);
  await expect(page).toHaveURL(/center=2,[0-9.]+,0\.2/);
});

test('the centre moves in space across the line of sight, by mouse and by keys', async ({ page }) => {
  const figure = await openWidget(page, NAME, `?${ROUND}&center=2,0,0&pitch=0`);
  await dragHandle(page, slider(figure, IN_SPACE), 0, -60);
  // Seen from the side, upward is the third axis.
  await expect(page).toHaveURL(/center=2,0,[0-9.]+/);
  const moved = page.url();
  await slider(figure, IN_SPACE).press('ArrowUp');
  await expect(page).not.toHaveURL(moved);
  expect(await quantity(figure, 'phi2')).toBe(0);
});

test('a drag beside the handles turns all three bodies, and no number', async ({ page }) => {
  const figure = await openWidget(page, NAME);
  const before = await phi(figure);
  const drawn = () =>
    figure.locator('.facet').evaluateAll((faces) => faces.map((face) => face.getAttribute('d')).join());
  const still = await drawn();
  const { x, y } = await ground(figure);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/yaw=-[0-9.]+&pitch=[0-9.]+/);
  expect(await drawn()).not.toBe(still);
  expect(await phi(figure)).toEqual(before);
  const turned = await slider(figure, TURN).getAttribute('aria-valuetext');
  expect(await slider(figure, 'turn the cube').getAttribute('aria-valuetext')).toBe(turned);
  await slider(figure, 'turn the cube').press('Home');
  await expect(page).not.toHaveURL(/yaw=/);
  expect(await slider(figure, TURN).getAttribute('aria-valuetext')).toContain('not turned');
});

test('named states lead to a vertex, an edge, a face, and a zero that is lost', async ({ page }) => {
  const figure = await unfold(await openWidget(page, NAME));
  for (const [name, contact] of [
    ['vertex', 'vertex'],
    ['face', 'face'],
    ['edge', 'edge'],
    ['a zero lost', 'face'],
  ] as const) {
    const button = figure.getByRole('button', { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.getByRole('group', { name: 'states worth a look' }).locator('[aria-pressed=true]')).toHaveCount(
      1,
    );
    await expect(figure.locator('output[data-quantity="contact"]')).toHaveAttribute('data-value', contact);
  }
  await expect(page).toHaveURL(/center=1\.2,1\.1,0/);
  expect(await quantity(figure, 'zeros')).toBe(0);
});

test('the map holds another coordinate when asked', async ({ page }) => {
  const figure = await unfold(await openWidget(page, NAME, '?center=1.5,0.5,0.25'));
  await expect(figure.getByRole('group', { name: /^Map of .* with φ̂₃ = 0.25/ })).toBeVisible();
  await figure.locator('[data-parameter="slice"] input[value="1"]').check();
  await expect(figure.getByRole('group', { name: /^Map of .* with φ̂₁ = 1.5/ })).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });
  test('a way across the picture turns it and tilts nothing', async ({ page }) => {
    const figure = await openWidget(page, NAME);
    await slider(figure, TURN).scrollIntoViewIfNeeded();
    const { x, y } = await ground(figure);
    const { down, move, up } = await finger(page);
    await down(x, y);
    await move(x - 80, y + 6);
    await up();
    await expect(page).toHaveURL(/yaw=-[0-9.]+/);
    expect(page.url()).not.toContain('pitch');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the bodies, the map and the sentence are there', async ({ page }) => {
    await page.goto(`widgets/${NAME}/`);
    const figure = page.locator(`[data-widget="${NAME}"]`);
    await expect(figure.locator('.facet').first()).toBeVisible();
    expect(await figure.locator('.facet').count()).toBe(8 + 6);
    await expect(figure.locator('.sentence')).toContainText('touches an edge of the octahedron');
  });
});
