import type { Point } from '../plane/plane.ts';

/** A corner of a face in normalised space: u and v across the ground in [−1, 1], w the height. */
type Corner = readonly [u: number, v: number, w: number];

/** Turn of the ground about the vertical, of slope one half so that steps across it come out whole, and the eye's height above it. */
const TURN = Math.atan(0.5);
const ELEVATION = (30 * Math.PI) / 180;
const [COS_TURN, SIN_TURN] = [Math.cos(TURN), Math.sin(TURN)];
const [COS_UP, SIN_UP] = [Math.cos(ELEVATION), Math.sin(ELEVATION)];

/** Parallel projection, tilted: right and up, in units of half the ground's width. */
export const tilted = ([u, v, w]: Corner): Point => [
  u * COS_TURN + v * SIN_TURN,
  (v * COS_TURN - u * SIN_TURN) * SIN_UP + w * COS_UP,
];

/** A surface over n × n points of the ground, x fastest; NaN where there is none. Heights as they are to be drawn. */
export interface Heights {
  readonly n: number;
  readonly heights: ArrayLike<number>;
}

/** One face, whole or cut to a slab of heights: its place in the surface, its corners, and how much light it gets, 0 … 1. */
export interface Face {
  readonly key: number;
  readonly corners: readonly Corner[];
  readonly light: number;
}

/** The light comes from the left, from above. */
const LIGHT: Corner = [-0.5, -0.25, 0.83];

/** The faces of the surface from the back to the front: painted in this order, near ones hide far ones. */
export function facesOf({ n, heights }: Heights): Face[] {
  const place = (i: number) => (2 * i) / (n - 1) - 1;
  const corner = (i: number, j: number): Corner => [place(i), place(j), heights[j * n + i] as number];
  const faces: Face[] = [];
  for (let j = n - 2; j >= 0; j -= 1) {
    for (let i = 0; i < n - 1; i += 1) {
      const corners = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
      if (corners.every(([, , w]) => Number.isFinite(w)))
        faces.push({ key: j * n + i, corners, light: lightOn(corners) });
    }
  }
  return faces;
}

/** What of the faces lies between two heights, in the same order; a face that needs no cut stays the same object. */
export function slab(faces: readonly Face[], low: number, high: number): Face[] {
  return faces.flatMap((face) => {
    const heights = face.corners.map(([, , w]) => w);
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    if (least >= low && most <= high) return [face];
    if (most <= low || least >= high) return [];
    const corners = cut(cut(face.corners, low, 1), -high, -1);
    return corners.length > 2 ? [{ ...face, corners }] : [];
  });
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
