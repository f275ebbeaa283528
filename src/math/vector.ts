/** A point or direction of the plane: [first, second] coordinate. */
export type Vec2 = readonly [number, number];

/** a·b = a₁b₁ + a₂b₂. */
export function dot(a: Vec2, b: Vec2): number {
  return a[0] * b[0] + a[1] * b[1];
}

/** a × b = a₁b₂ − a₂b₁: positive when b lies anticlockwise of a. */
export function cross(a: Vec2, b: Vec2): number {
  return a[0] * b[1] - a[1] * b[0];
}

/** v/‖v‖₂, without −0; NaN for the zero vector. */
export function unit([x, y]: Vec2): Vec2 {
  const length = Math.hypot(x, y);
  return [x / length + 0, y / length + 0];
}

/** u along a unit vector and v across it, anticlockwise: the vector of which dot and cross with it are u and v. Never −0. */
export function compose([a1, a2]: Vec2, [u, v]: Vec2): Vec2 {
  return [a1 * u - a2 * v + 0, a2 * u + a1 * v + 0];
}

/** x with −0 turned into +0; every other number, NaN included, is returned as it is. */
export function plusZero(x: number): number {
  return x + 0;
}

/** The number of coordinates that are exactly zero (=== 0, so −0 counts and NaN does not). */
export function countZeros(v: readonly number[]): number {
  return v.reduce((count, x) => count + (x === 0 ? 1 : 0), 0);
}

/** A point and its images under turns by 90°, 180° and 270°, without −0. */
export function turns([x, y]: Vec2): Vec2[] {
  return [
    [x + 0, y + 0],
    [0 - y, x + 0],
    [0 - x, 0 - y],
    [y + 0, 0 - x],
  ];
}

/** The signs of the four quadrants, anticlockwise from the first. */
export const QUADRANTS: readonly Vec2[] = turns([1, 1]);

const SIGNS = [0, 1, -1] as const;

/** All pairs of signs, those with more zeros first. */
export const SIGN_PATTERNS: readonly Vec2[] = SIGNS.flatMap((s1) => SIGNS.map((s2): Vec2 => [s1, s2])).sort(
  (a, b) => countZeros(b) - countZeros(a),
);

/** The signs of a point: 1, −1, or +0; NaN for NaN. */
export const signsOf = ([x, y]: Vec2): Vec2 => [Math.sign(x) + 0, Math.sign(y) + 0];
