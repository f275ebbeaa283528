/** A corner of a face in normalised space: u and v across the ground in [−1, 1], w the height. */
type Corner = readonly [u: number, v: number, w: number];

/** Turn of the ground about the vertical, and height of the eye above it. */
const TURN = (28 * Math.PI) / 180;
const ELEVATION = (30 * Math.PI) / 180;
const [COS_TURN, SIN_TURN] = [Math.cos(TURN), Math.sin(TURN)];
const [COS_UP, SIN_UP] = [Math.cos(ELEVATION), Math.sin(ELEVATION)];

/** Parallel projection, tilted: right and up, in units of half the ground's width. */
export const project = ([u, v, w]: Corner): readonly [number, number] => [
  u * COS_TURN + v * SIN_TURN,
  (v * COS_TURN - u * SIN_TURN) * SIN_UP + w * COS_UP,
];

/** A surface over n × n points of the ground, x fastest; NaN where there is none. Heights as they are to be drawn. */
export interface Heights {
  readonly n: number;
  readonly heights: ArrayLike<number>;
}

/** One face, cut to a slab of heights: its corners, and how much it faces the light, 0 … 1. */
export interface Face {
  readonly corners: readonly Corner[];
  readonly light: number;
}

/** The light comes from the left, from above. */
const LIGHT: Corner = [-0.5, -0.25, 0.83];

/**
 * The faces of the surface between two heights, from the back to the front: painted in this order, near ones hide far
 * ones. A face that crosses a bound is cut there.
 */
export function facesBetween({ n, heights }: Heights, low: number, high: number): Face[] {
  const place = (i: number) => (2 * i) / (n - 1) - 1;
  const corner = (i: number, j: number): Corner => [place(i), place(j), heights[j * n + i] as number];
  const faces: Face[] = [];
  for (let j = n - 2; j >= 0; j -= 1) {
    for (let i = 0; i < n - 1; i += 1) {
      const whole = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
      if (whole.some(([, , w]) => !Number.isFinite(w))) continue;
      const corners = cut(cut(whole, low, 1), -high, -1);
      if (corners.length > 2) faces.push({ corners, light: lightOn(whole) });
    }
  }
  return faces;
}

/** The part of a face where sign·w ≥ bound. */
function cut(corners: readonly Corner[], bound: number, sign: 1 | -1): Corner[] {
  const over = ([, , w]: Corner) => sign * w - bound;
  return corners.flatMap((from, k) => {
    const to = corners[(k + 1) % corners.length] as Corner;
    const [a, b] = [over(from), over(to)];
    const kept = a >= 0 ? [from] : [];
    return a * b < 0 ? [...kept, between(from, to, a / (a - b))] : kept;
  });
}

const between = (a: Corner, b: Corner, t: number): Corner => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];

function lightOn(whole: readonly Corner[]): number {
  const [a, b, c, d] = whole as [Corner, Corner, Corner, Corner];
  const [du, dv] = [b[0] - a[0], d[1] - a[1]];
  const [slopeU, slopeV] = [(b[2] + c[2] - a[2] - d[2]) / (2 * du), (c[2] + d[2] - a[2] - b[2]) / (2 * dv)];
  const facing = (LIGHT[2] - LIGHT[0] * slopeU - LIGHT[1] * slopeV) / Math.hypot(slopeU, slopeV, 1);
  return Math.min(1, Math.max(0, facing));
}
