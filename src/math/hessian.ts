import { differenceOfProducts } from './difference-of-products.ts';
import type { Vec2 } from './vector.ts';

/** A symmetric 2×2 matrix [[h11, h12], [h12, h22]]. */
export type Hessian = readonly [h11: number, h12: number, h22: number];

/** [cos²a, sin²a, cos a·sin a] for a in degrees: exact at multiples of 45°, and turned by 90° to the last bit. */
export function squaredDirection(angle: number): readonly [number, number, number] {
  const a = angle % 180;
  const near = a - 90 * Math.round(a / 90);
  const [c2, s2, cs] = nearAxis(near);
  return Math.round(a / 90) % 2 === 0 ? [c2, s2, cs] : [s2, c2, 0 - cs];
}

/** The same for |a| ≤ 45°. */
function nearAxis(a: number): readonly [number, number, number] {
  if (Math.abs(a) === 45) return [0.5, 0.5, a / 90];
  const radians = (a * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [cos * cos, sin * sin, cos * sin + 0];
}

/** Unit vector at `angle` degrees from the first axis; exact zeros at multiples of 90°, equal sizes at odd 45°. */
export function direction(angle: number): Vec2 {
  const [c2, s2, cs] = squaredDirection(angle);
  const turn = ((angle % 360) + 360) % 360;
  const cos = Math.sqrt(c2) * (turn > 90 && turn < 270 ? -1 : 1);
  const sin = Math.sqrt(s2) * (turn > 180 ? -1 : 1);
  return cs === 0 ? [Math.round(cos) + 0, Math.round(sin) + 0] : [cos, sin];
}

/** H v. */
export function multiply([h11, h12, h22]: Hessian, [x, y]: Vec2): Vec2 {
  return [h11 * x + h12 * y + 0, h12 * x + h22 * y + 0];
}

/**
 * x with H x = b, each entry to full relative precision, however nearly singular H is. H must be invertible; a singular
 * one gives NaN or infinities.
 */
export function solve([h11, h12, h22]: Hessian, [b1, b2]: Vec2): Vec2 {
  const determinant = differenceOfProducts([h11, h22], [h12, h12]);
  return [
    differenceOfProducts([h22, b1], [h12, b2]) / determinant + 0,
    differenceOfProducts([h11, b2], [h12, b1]) / determinant + 0,
  ];
}

/** Eigenvalues and the direction of the smaller one's eigenvector, in degrees in (−90, 90]; 0 when they are equal. */
export function diagonalise([h11, h12, h22]: Hessian): { small: number; large: number; angle: number } {
  const mean = (h11 + h22) / 2;
  const spread = Math.hypot((h11 - h22) / 2, h12);
  const large = mean + spread;
  const small = differenceOfProducts([h11, h22], [h12, h12]) / large;
  return { small, large, angle: smallDirection(h11 - h22, h12) };
}

function smallDirection(difference: number, h12: number): number {
  if (h12 === 0) return difference > 0 ? 90 : 0;
  if (difference === 0) return h12 > 0 ? -45 : 45;
  return (Math.atan2(-2 * h12, -difference) * 90) / Math.PI + 0;
}
