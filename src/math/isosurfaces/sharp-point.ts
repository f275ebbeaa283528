import { entry, real } from '../entries.ts';
import type { Surface } from './surface-point.ts';

/** Step of the difference quotients that give a plane, in units of the cube's half side. */
const STEP = 1e-6;
/** What stays undetermined, along an edge, is kept near the start: this share of the whole, a little more each round. */
const DAMPING = 1e-3;
/** The planes are laid anew at these shares of the way from the point to each place: ever nearer to it. */
const ROUNDS: readonly number[] = [0.3, 0.1];
const STEPS = 4;
/** Near an edge the normals stay apart, by this share of what they were; where the surface only bends they come together. */
const KEPT = 0.4;

type Point = readonly [number, number, number];

/** The tangent plane normal·x = offset of f = level at a place, from the value and the slopes of f there. */
interface Plane {
  readonly normal: Point;
  readonly offset: number;
}

/** The plane where f, taken as linear from this place, has the level. */
export function planeAt({ f, level, half }: Surface, [x, y, z]: Point): Plane {
  const step = STEP * half;
  const gx = f(x + step, y, z) - f(x - step, y, z);
  const gy = f(x, y + step, z) - f(x, y - step, z);
  const gz = f(x, y, z + step) - f(x, y, z - step);
  const length = Math.sqrt(gx * gx + gy * gy + gz * gz);
  const normal = [gx / length, gy / length, gz / length] as const;
  const away = ((level - f(x, y, z)) * 2 * step) / length;
  return { normal, offset: normal[0] * x + normal[1] * y + normal[2] * z + away };
}

/** The least cosine between the normals of two of the planes. */
export function leastCosine(planes: readonly Plane[]): number {
  let least = 1;
  for (const [i, { normal: a }] of planes.entries())
    for (const { normal: b } of planes.slice(0, i)) {
      const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
      if (!(cosine >= least)) least = cosine;
    }
  return least;
}

/**
 * Where the sheets of a surface through these places meet, on an edge or at a corner: the point nearest to their tangent
 * planes, which are laid ever nearer to it. `fixed` are planes that hold it besides. Nothing where there is no such point of
 * the surface within `reach` of the places' middle.
 */
export function sharpPoint(
  surface: Surface,
  places: readonly Point[],
  { reach, fixed = [] }: { reach: number; fixed?: readonly Plane[] },
): Point | undefined {
  const middle = [0, 1, 2].map((q) => places.reduce((sum, place) => sum + entry(place, q), 0) / places.length);
  const laidAt = (share: number, at: Point) =>
    places.map((place) => planeAt(surface, place.map((x, q) => (1 - share) * entry(at, q) + share * x) as never));
  let at = middle as unknown as Point;
  let planes = laidAt(1, at);
  const bend = 1 - leastCosine(planes);
  for (const share of ROUNDS) {
    for (let step = 0; step < STEPS; step++) at = nearer(at, [...planes, ...fixed]);
    if (!(Math.hypot(...at.map((x, q) => x - entry(middle, q))) <= reach)) return undefined;
    planes = laidAt(share, at);
    if (!(1 - leastCosine(planes) >= KEPT * bend)) return undefined;
  }
  for (let step = 0; step < STEPS; step++) at = nearer(at, [...planes, ...fixed]);
  const off = planes.reduce((most, plane) => Math.max(most, Math.abs(distanceTo(plane, at))), 0);
  return off <= TOUCHING * reach ? at : undefined;
}

/** A corner is this near to all its planes, as a share of the reach. */
const TOUCHING = 0.02;

const distanceTo = ({ normal, offset }: Plane, at: Point) =>
  normal[0] * at[0] + normal[1] * at[1] + normal[2] * at[2] - offset;

/** A damped least-squares step towards all planes: (NᵀN + εI) step = −Nᵀ distances, by Cramer's rule. */
function nearer(at: Point, planes: readonly Plane[]): Point {
  const m = new Float64Array(9);
  const b = new Float64Array(3);
  for (const plane of planes) {
    const distance = distanceTo(plane, at);
    for (let r = 0; r < 3; r++) {
      b[r] = real(b, r) - entry(plane.normal, r) * distance;
      for (let c = 0; c < 3; c++) m[3 * r + c] = real(m, 3 * r + c) + entry(plane.normal, r) * entry(plane.normal, c);
    }
  }
  for (const q of [0, 4, 8]) m[q] = real(m, q) + DAMPING * planes.length;
  const whole = determinant(m);
  return at.map((x, q) => {
    const column = m.slice();
    for (let r = 0; r < 3; r++) column[3 * r + q] = real(b, r);
    return x + determinant(column) / whole;
  }) as unknown as Point;
}

function determinant(m: Float64Array): number {
  const minor = (a: number, b: number, c: number, d: number) => real(m, a) * real(m, d) - real(m, b) * real(m, c);
  return real(m, 0) * minor(4, 5, 7, 8) - real(m, 1) * minor(3, 5, 6, 8) + real(m, 2) * minor(3, 4, 6, 7);
}
