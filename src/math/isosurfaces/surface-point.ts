import { real } from '../entries.ts';
import { crossing } from './crossing.ts';
import { faceBitsOfAxis } from './cube-faces.ts';

/** A function of a point in space; NaN where it is not defined. */
export type SpatialFunction = (x: number, y: number, z: number) => number;

const maxSecantSteps = 6;
/** A midpoint is found to this share of its edge; the next secant step would already be beyond rounding. */
const midpointPrecision = 1e-4;
/** Step of the difference quotients, as a share of the edge: the gradient only sets the direction of the search. */
const gradientStep = 1e-4;
/** The surface is looked for within this share of the edge on either side of the chord. */
const reach = 0.5;

/** An edge of next to no length (a sample that equals the level) has no direction that rounding leaves meaningful. */
const shortest = 1e-6;

/** Points on an edge or a rim have this bit besides those of the cube's faces: what joins two of them stays straight. */
export const EDGE_BIT = 64;

/** The surface of a function at a level, in the cube [−half, half]³. */
export interface Surface {
  readonly f: SpatialFunction;
  readonly level: number;
  readonly half: number;
}

/**
 * Writes to point `target` the point of the surface over the middle of the chord from point a to point b: along the
 * part of the gradient that is normal to the chord, and within the faces of the cube that hold both ends. Where there
 * is none near, the middle itself. A point is four numbers: x, y, z and the faces of the cube that hold it (as bits).
 * Returns height over the chord / length of the chord.
 */
export function surfaceMidpoint(
  surface: Surface,
  points: Float64Array,
  { a, b, target }: { a: number; b: number; target: number },
): number {
  const at = (point: number, axis: number): number => real(points, 4 * point + axis);
  const [dx, dy, dz] = [at(b, 0) - at(a, 0), at(b, 1) - at(a, 1), at(b, 2) - at(a, 2)];
  for (let axis = 0; axis < 3; axis++) points[4 * target + axis] = (at(a, axis) + at(b, axis)) / 2;
  points[4 * target + 3] = at(a, 3) & at(b, 3);
  if (real(points, 4 * target + 3) & EDGE_BIT) return 0;
  const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
  if (!(length > shortest * surface.half)) return 0;
  const way = moveToSurface(surface, points, { target, length, cx: dx / length, cy: dy / length, cz: dz / length });
  return Math.abs(way) / length;
}

/** The middle of a chord: which point it is, the length of the chord and its direction. */
interface Middle {
  readonly target: number;
  readonly length: number;
  readonly cx: number;
  readonly cy: number;
  readonly cz: number;
}

/** Moves a point to the surface, normal to the chord; returns the way, 0 where nothing is within reach. */
function moveToSurface(surface: Surface, points: Float64Array, middle: Middle): number {
  const { f, level } = surface;
  const { target, length } = middle;
  const x = real(points, 4 * target);
  const y = real(points, 4 * target + 1);
  const z = real(points, 4 * target + 2);
  const value = f(x, y, z) - level;
  const step = gradientStep * length;
  const ahead = slopeAcrossChord(surface, points, { ...middle, value, step });
  const slope = ahead.steepness > 0 ? ahead : slopeAcrossChord(surface, points, { ...middle, value, step: -step });
  const { steepness, ux, uy, uz } = slope;
  if (!(steepness > 0 && steepness < Infinity)) return 0;
  const way = nearestRoot((t) => f(x + t * ux, y + t * uy, z + t * uz) - level, { value, steepness, length });
  points[4 * target] = x + way * ux;
  points[4 * target + 1] = y + way * uy;
  points[4 * target + 2] = z + way * uz;
  return way;
}

/**
 * Steepness and direction of the gradient's part across the chord and within the point's faces, by difference quotients
 * to one side; at a kink one side may be level where the other is not.
 */
function slopeAcrossChord(
  { f, level }: Surface,
  points: Float64Array,
  { target, cx, cy, cz, value, step }: Middle & { value: number; step: number },
) {
  const x = real(points, 4 * target);
  const y = real(points, 4 * target + 1);
  const z = real(points, 4 * target + 2);
  const faces = real(points, 4 * target + 3);
  const gx = faces & faceBitsOfAxis(0) ? 0 : (f(x + step, y, z) - level - value) / step;
  const gy = faces & faceBitsOfAxis(1) ? 0 : (f(x, y + step, z) - level - value) / step;
  const gz = faces & faceBitsOfAxis(2) ? 0 : (f(x, y, z + step) - level - value) / step;
  const along = gx * cx + gy * cy + gz * cz;
  const nx = gx - along * cx;
  const ny = gy - along * cy;
  const nz = gz - along * cz;
  const steepness = Math.sqrt(nx * nx + ny * ny + nz * nz);
  return { steepness, ux: nx / steepness, uy: ny / steepness, uz: nz / steepness };
}

interface Start {
  readonly value: number;
  readonly steepness: number;
  readonly length: number;
}

/** A root of g near 0 by secants from a Newton step, else by bracketing; 0 when there is none within reach. */
function nearestRoot(g: (t: number) => number, { value, steepness, length }: Start): number {
  const limit = reach * length;
  let t = -value / steepness;
  let before = 0;
  let valueBefore = value;
  for (let step = 0; step < maxSecantSteps && Math.abs(t) <= limit; step++) {
    if (Math.abs(t - before) <= midpointPrecision * length) return t;
    const here = g(t);
    const next = t - (here * (t - before)) / (here - valueBefore);
    before = t;
    valueBefore = here;
    if (here !== 0) t = next;
  }
  const far = value > 0 ? -limit : limit;
  const share = crossing((s) => g(s * far), 0);
  return Number.isNaN(share) ? 0 : share * far;
}
