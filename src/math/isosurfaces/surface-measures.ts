import { real, whole } from '../entries.ts';
import { edgeMidpoints, type SurfacePoints } from './edge-midpoints.ts';
import { dividedAtRims } from './rims.ts';
import { sharpened } from './sharp-edges.ts';
import type { SpatialFunction, Surface } from './surface-point.ts';
import { verticesOnSurface } from './vertices-on-surface.ts';
import { type AreaAndVolume, addFlatTriangle, lowCornerFlow, type Part, type Sum } from './volume-flow.ts';
import type { BoundaryMesh } from './walls.ts';

/** A triangle whose edges bend by less than this share of their length is measured as it is; others are divided. */
const flatEnough = 0.015;
/** An edge that bends by this share crosses a kink, where the error does not fall by 4: no extrapolation. */
const kinked = 0.12;
/** What extrapolation leaves goes with bend⁴·area; a division quarters the area, so that 2^(1/2) would keep it level. */
const moreBend = 1.3;
const maxDivisions = 6;
/** Corners of a triangle, 0 … 2, and from here those of its four quarters; see writeQuarters. */
const quarters = 3;
const allCorners = 15;
/** No more triangles than this are divided in a pass, so that a rough function costs bounded time. */
const maxDivided = 15_000;

/**
 * Area of the surface inside the cube (the parts of the cube's faces that the set covers do not count, nor do walls) and
 * volume of {f ≤ level} in the cube, from a mesh of the set's boundary and the function itself.
 *
 * The vertices move onto the surface along their grid edges; where it has edges and corners it gets points there. Each
 * triangle is then compared with the four that the surface points over the middles of its edges make; as the error falls
 * by 4, area and volume are extrapolated (Richardson), with an error of fourth order in the size of the triangle. Where the
 * surface bends sharply, the four are divided again. How the volume comes from the surface: volume-flow.
 */
export function* measuring(mesh: BoundaryMesh, f: SpatialFunction, { level, sharp }: Sought): Measuring {
  const surface = { f, level, half: mesh.half };
  const whole = yield* dividedAtRims(mesh, { points: yield* verticesOnSurface(mesh, surface), surface });
  const patch = { points: whole.points, triangles: whole.surface };
  const { points, triangles } = sharp ? yield* sharpened(mesh, patch, surface) : patch;
  const all = Uint32Array.from([...triangles, ...whole.cut]);
  const own = yield* measurePasses(surface, { points, triangles: all, division: 0 });
  const walls = yield* measurePasses(surface, { points, triangles: whole.walls, division: maxDivisions });
  const corner = lowCornerFlow(mesh, whole.points.points, mesh.cornerInside);
  return { area: own.area, volume: corner + own.volume + walls.volume + 0 };
}

interface Sought {
  readonly level: number;
  /** The surface may have edges and corners. */
  readonly sharp: boolean;
}

type Measuring = Generator<undefined, AreaAndVolume, undefined>;

function* measurePasses(surface: Surface, first: Pass): Measuring {
  const total = { area: 0, volume: 0 };
  for (let pass = first; pass.triangles.length > 0; ) {
    const { area, volume, points, divided } = yield* measurePass(surface, pass);
    total.area += area;
    total.volume += volume;
    pass = { points, triangles: divided, division: pass.division + 1 };
  }
  return total;
}

/** Work is handed back for a moment after so many points. */
const AT_ONCE = 512;

interface Pass {
  readonly points: SurfacePoints;
  readonly triangles: Uint32Array;
  readonly division: number;
}

/** Measures the triangles that are flat enough; quarters the others, those that bend most first when room is short. */
function* measurePass(surface: Surface, { points: start, triangles, division }: Pass) {
  yield;
  const { midpoint, bend, points, surfacePoints } = yield* edgeMidpoints(surface, start, triangles.length);
  yield;
  const middles = new Uint32Array(triangles.length);
  for (let corner = 0; corner < triangles.length; corner++) {
    middles[corner] = midpoint(whole(triangles, corner), whole(triangles, next(corner)));
    if (corner % AT_ONCE === 0) yield;
  }
  const bends = new Float64Array(triangles.length / 3);
  for (let corner = 0; corner < triangles.length; corner++) {
    const t = (corner / 3) | 0;
    bends[t] = Math.max(real(bends, t), bend(whole(middles, corner)));
  }
  const limit = bendLimit(bends, division);
  const part = { points, half: surface.half, triangles: new Uint32Array(allCorners), facing: anyDirection };
  const sum = { area: 0, volume: 0 };
  const divided: number[] = [];
  for (let t = 0; t < bends.length; t++) {
    if (t % AT_ONCE === 0) yield;
    writeQuarters(part.triangles, { triangles, middles }, 3 * t);
    const most = real(bends, t);
    if (most > limit) for (const corner of part.triangles.subarray(quarters)) divided.push(corner);
    else addExtrapolated(sum, part, most > kinked ? 0 : 1 / 3);
  }
  return { ...sum, points: surfacePoints(), divided: Uint32Array.from(divided) };
}

/** The bend above which a triangle is divided: small triangles may bend more, and there is no room for too many. */
function bendLimit(bends: Float64Array, division: number): number {
  const room = division < maxDivisions ? maxDivided : 0;
  const flat = flatEnough * moreBend ** division;
  const rank = bends.length - 1 - room;
  return rank < 0 ? flat : Math.max(flat, real(bends.slice().sort(), rank));
}

const next = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1);

/**
 * The triangle with corners a, b, c = triangles[first …], then the four that the middles of its edges make of it:
 *
 *            c
 *           / \
 *         ca — bc        a b c,  a ab ca,  b bc ab,  c ca bc,  ab bc ca
 *         / \ / \
 *        a — ab — b
 */
function writeQuarters(
  target: Uint32Array,
  { triangles, middles }: { triangles: Uint32Array; middles: Uint32Array },
  first: number,
): void {
  for (let q = 0; q < 3; q++) {
    const corner = whole(triangles, first + q);
    const middle = whole(middles, first + q);
    target[q] = corner;
    target[quarters + 3 * q] = corner;
    target[quarters + 3 * q + 1] = middle;
    target[quarters + 3 * q + 2] = whole(middles, first + ((q + 2) % 3));
    target[quarters + 9 + q] = middle;
  }
}

const anyDirection = { x: 0, y: 0, z: 0 };

/** Adds the measures of the four quarters, and `gain` times what they gain over the whole triangle. */
function addExtrapolated(sum: Sum, part: Part, gain: number): void {
  const coarse = { area: 0, volume: 0 };
  const fine = { area: 0, volume: 0 };
  part.facing = anyDirection;
  const facing = addFlatTriangle(coarse, part, 0);
  if (gain > 0) part.facing = facing;
  for (let first = quarters; first < allCorners; first += 3) addFlatTriangle(fine, part, first);
  sum.area += fine.area + gain * (fine.area - coarse.area);
  sum.volume += fine.volume + gain * (fine.volume - coarse.volume);
}
