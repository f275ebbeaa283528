import { levelEllipse, lossAt, type Quadratic, type Vec2 } from '#math';

/** Half-heights of the pictures of two parameters; the smallest that shows everything is used. */
const HALF_HEIGHTS = [2.4, 3.2, 4.4, 6, 8.5, 12, 20, 40, 80, 140];
const ASPECT = 1.25;
/** The share of the half-height within which the things to be seen must lie. */
const ROOM = 0.93;

/**
 * The view around the origin that shows these points: one of a few sizes, so that it seldom changes. The sizes are for
 * parameters of order `unit`.
 */
export function viewShowing(points: readonly Vec2[], aspect = ASPECT, unit = 1) {
  const need = Math.max(...points.map(([x, y]) => Math.max(Math.abs(x) / aspect, Math.abs(y)))) / ROOM;
  const half = HALF_HEIGHTS.map((height) => height * unit).find((height) => height >= need) ?? need;
  return { x: [-half * aspect, half * aspect], y: [-half, half] } as const;
}

/** How far apart the contours are, in units of their shorter semi-axis, where nothing else decides. */
const SPACING = 0.4;
const MOST_CONTOURS = 9;

/**
 * The radii √(2·level) of contours, evenly spaced so that one is `reach`, which is left out: its contour is drawn apart.
 */
export function contourRadii(reach: number, most = MOST_CONTOURS): number[] {
  const inner = Math.max(1, Math.min(most - 3, Math.round(reach / SPACING)));
  const step = reach > 0 ? reach / inner : SPACING;
  return Array.from({ length: most }, (_, i) => i + 1)
    .filter((i) => i !== inner || reach === 0)
    .map((i) => i * step);
}

/**
 * Contours of the loss as exact ellipses, evenly spaced outward from the centre so that one of them passes
 * through `through`; that one is `touching`. None touches where `through` is the centre.
 */
export const contoursThrough = (loss: Quadratic, through: Vec2, most = MOST_CONTOURS) =>
  contoursAt(loss, through, contourRadii(Math.sqrt(2 * lossAt(loss, through)), most));

/** Contours of the loss as exact ellipses, at these √(2·level), and the one through `through`. */
export function contoursAt(loss: Quadratic, through: Vec2, radii: readonly number[]) {
  const level = lossAt(loss, through);
  const contours = radii.map((radius) => levelEllipse(loss, radius ** 2 / 2));
  return { contours, touching: level > 0 ? levelEllipse(loss, level) : undefined };
}
