import type { Quadratic, Vec2 } from '#math';

/** The strip of the plane from which one proximal step makes a parameter exactly zero. */
export interface ZeroStrip {
  /** Index of the parameter. */
  readonly j: 0 | 1;
  /** A point on the strip's middle line, and its direction. */
  readonly at: Vec2;
  readonly along: Vec2;
  /** Corners of the strip, far out of sight at its ends. */
  readonly corners: readonly Vec2[];
}

/** Beyond every view. */
const FAR = 2000;
/** A gradient step that moves a parameter by less than this for each unit of the plane sends all points to one value. */
const FLAT = 1e-9;

/**
 * Where |φⱼ − t∂ⱼL(φ)| ≤ tλ, for each j: strips, because the gradient step is affine. None for λ = 0; the whole plane or
 * nothing where the step forgets where it began, as for round contours and t = 1.
 */
export function zeroStrips(q: Quadratic, { lambda, step }: { lambda: number; step: number }): ZeroStrip[] {
  const [h11, h12, h22] = q.hessian;
  const rows: Vec2[] = [
    [h11, h12],
    [h12, h22],
  ];
  return ([0, 1] as const).flatMap((j) => {
    const [a, b] = rows[j] as Vec2;
    const normal: Vec2 = j === 0 ? [1 - step * a, -step * b] : [-step * a, 1 - step * b];
    const offset = step * (a * q.center[0] + b * q.center[1]);
    return lambda > 0 ? strip(j, normal, { offset, half: step * lambda }) : [];
  });
}

/** {φ : |normal·φ + offset| ≤ half}. */
function strip(j: 0 | 1, normal: Vec2, { offset, half }: { offset: number; half: number }): ZeroStrip[] {
  const length = Math.hypot(...normal);
  if (length < FLAT) return Math.abs(offset) <= half ? [{ j, at: [0, 0], along: [1, 0], corners: EVERYWHERE }] : [];
  const across: Vec2 = [normal[0] / length, normal[1] / length];
  const along: Vec2 = [-across[1], across[0]];
  const at: Vec2 = [(-offset / length) * across[0], (-offset / length) * across[1]];
  const corner = (side: number, end: number): Vec2 => [
    at[0] + ((side * half) / length) * across[0] + end * FAR * along[0],
    at[1] + ((side * half) / length) * across[1] + end * FAR * along[1],
  ];
  return [{ j, at, along, corners: [corner(1, 1), corner(1, -1), corner(-1, -1), corner(-1, 1)] }];
}

const EVERYWHERE: readonly Vec2[] = [
  [-FAR, -FAR],
  [FAR, -FAR],
  [FAR, FAR],
  [-FAR, FAR],
];

/** Where the middle line of a strip meets the border of the view: the left one or, for φ₁, the lower one. */
export function stripEnd({ j, at, along }: ZeroStrip, view: { x: Vec2; y: Vec2 }): Vec2 | undefined {
  const [own, other] = j === 0 ? ([1, 0] as const) : ([0, 1] as const);
  const border = (j === 0 ? view.y : view.x)[0];
  const place = at[other] + ((border - at[own]) * along[other]) / along[own];
  const [low, high] = j === 0 ? view.x : view.y;
  if (!(place > low && place < high)) return undefined;
  return j === 0 ? [place, border] : [border, place];
}
