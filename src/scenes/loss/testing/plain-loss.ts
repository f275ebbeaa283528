import type { Vec2 } from '#math';

interface LossControls {
  readonly center: Vec2;
  readonly condition: number;
  /** Degrees. */
  readonly angle: number;
}

/** For tests: the loss as it is defined, along the axes of its contours, and its slopes. */
export function plainLoss({ center, condition, angle }: LossControls) {
  const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const parts = ([x, y]: Vec2): Vec2 => [
    c * (x - center[0]) + s * (y - center[1]),
    c * (y - center[1]) - s * (x - center[0]),
  ];
  return {
    value(phi: Vec2): number {
      const [along, across] = parts(phi);
      return (along ** 2 / condition + across ** 2) / 2;
    },
    slopes(phi: Vec2): Vec2 {
      const [along, across] = parts(phi);
      return [(c * along) / condition - s * across, (s * along) / condition + c * across];
    },
  };
}

/** ‖φ‖ₚ by its definition, scaled by the larger magnitude. */
export function plainNorm([x, y]: Vec2, p: number): number {
  const [small, large] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))];
  if (p === Number.POSITIVE_INFINITY || small === 0) return large;
  return large * (1 + (small / large) ** p) ** (1 / p);
}

const TURNS = 256;
const around = Array.from({ length: TURNS }, (_, k): Vec2 => {
  const angle = (2 * Math.PI * k) / TURNS;
  return [Math.cos(angle), Math.sin(angle)];
});
/** Distances, by which neighbours differ: from far to near. */
const DISTANCES = Array.from({ length: 16 }, (_, k) => 10 ** (1.5 - k / 2));
const TOLERANCE = 1e-9;

const lower = (one: number, other: number) => one < other - TOLERANCE * (1 + Math.abs(other));

/** Has f no lower value at points around this one, far and near, in every direction, and on the axes? */
export function isLowest(f: (phi: Vec2) => number, phi: Vec2): boolean {
  const here = f(phi);
  const [x, y] = phi;
  const points = DISTANCES.flatMap((far) => [
    ...around.map(([a, b]): Vec2 => [x + far * a, y + far * b]),
    ...[-far, far].flatMap((by): Vec2[] => [
      [x + by, 0],
      [0, y + by],
    ]),
  ]);
  return ![[0, 0] as const, ...points].some((point) => lower(f(point), here));
}

/** Is the point within the ball, and has f no lower value at any point of a fine division of the ball? */
export function isLowestInBall(f: (phi: Vec2) => number, phi: Vec2, ball: { p: number; budget: number }): boolean {
  const { p, budget } = ball;
  const here = f(phi);
  const fits = plainNorm(phi, p) <= budget * (1 + TOLERANCE);
  const rim = around.map((direction): Vec2 => {
    const reach = budget / plainNorm(direction, p);
    return [reach * direction[0], reach * direction[1]];
  });
  const inner = rim.flatMap(([x, y]) => [0, 0.3, 0.7].map((share): Vec2 => [share * x, share * y]));
  return fits && ![...rim, ...inner].some((point) => lower(f(point), here));
}

/** Whether two points are the same but for rounding. */
export const same = (one: readonly number[], other: readonly number[], tolerance = 1e-7) =>
  one.every((x, j) => near(x, other[j] as number, tolerance));

/** Whether two numbers are the same but for rounding. */
export const near = (one: number, other: number, tolerance = 1e-7) =>
  one === other || Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
