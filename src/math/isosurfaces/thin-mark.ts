import { entry, real, whole } from '../entries.ts';
import type { Place } from './proof/cell.ts';
import type { SurfaceQuads } from './surface-quads.ts';
import { vertexNormals } from './vertex-normals.ts';

/** Sides of a mark. */
const SIDES = 12;
/** Its outline from end to end: how far beyond the end and how far off the middle, in radii. */
const BALL = Array.from({ length: 7 }, (_, k) => [-Math.cos((Math.PI * k) / 6), Math.sin((Math.PI * k) / 6)] as const);

/** A tube of this radius with round ends along these places, or a ball around one: what marks a line or a point. */
export function thinMark(places: readonly Place[], radius: number) {
  const { positions, corners } = tube(places, radius);
  const triangles = Uint32Array.from({ length: (3 * corners.length) / 2 }, (_, at) =>
    whole(corners, 4 * Math.floor(at / 6) + entry([0, 1, 2, 0, 2, 3], at % 6)),
  );
  const normals = vertexNormals({ positions, triangles, vertexCount: positions.length / 3 });
  const quads: SurfaceQuads = { points: positions, corners, normals: meanNormals(normals, corners) };
  return { drawn: { positions, triangles, normals }, quads };
}

/** Points in rings, and the four-sided pieces between them. */
function tube(places: readonly Place[], radius: number) {
  const last = places.length - 1;
  const rings = framesAlong(places).flatMap((frame, k) => {
    const outline = k === 0 ? BALL.slice(0, 4) : k === last ? BALL.slice(3) : BALL.slice(3, 4);
    return outline.map((ring) => ({ at: entry(places, k), frame, ring }));
  });
  const sides = Array.from({ length: SIDES }, (_, side) => side);
  const positions = rings.flatMap(({ at, frame, ring: [beyond, off] }) =>
    sides.flatMap((side) => {
      const turn = (2 * Math.PI * side) / SIDES;
      const parts = [beyond, off * Math.cos(turn), off * Math.sin(turn)];
      return at.map((x, axis) => parts.reduce((sum, part, k) => sum + radius * part * entry(entry(frame, k), axis), x));
    }),
  );
  const corners = rings.slice(1).flatMap((_, ring) =>
    sides.flatMap((side) => {
      const [a, b] = [ring * SIDES + side, ring * SIDES + ((side + 1) % SIDES)];
      return [a, b, b + SIDES, a + SIDES];
    }),
  );
  return { positions: Float64Array.from(positions), corners: Uint32Array.from(corners) };
}

/** For each piece, the direction between the normals at its corners. */
function meanNormals(normals: Float64Array, corners: Uint32Array): Float64Array {
  return Float64Array.from({ length: (3 * corners.length) / 4 }, (_, at) => {
    const first = at - (at % 3);
    const sum = (q: number) =>
      [0, 1, 2, 3].reduce((total, c) => total + real(normals, 3 * whole(corners, (4 * first) / 3 + c) + q), 0);
    return sum(at % 3) / Math.hypot(sum(0), sum(1), sum(2));
  });
}

type Frame = readonly [Place, Place, Place];

/** A frame at each place, turned no more from one to the next than the way does. */
function framesAlong(places: readonly Place[]): Frame[] {
  const frames: Frame[] = [];
  for (const [k, place] of places.entries()) {
    const [from, to] = [places[k - 1] ?? place, places[k + 1] ?? place];
    const way = to.map((x, axis) => x - entry(from, axis));
    const before = frames.at(-1);
    frames.push(frameAlong(way, before?.[1]));
  }
  return frames;
}

/** Three directions across each other, the first along this one, the second as near as may be to another. */
function frameAlong(way: readonly number[], near?: Place): Frame {
  const length = Math.hypot(...way);
  const a = (length > 0 ? way.map((x) => x / length) : [0, 0, 1]) as unknown as Place;
  const least = a.map(Math.abs).indexOf(Math.min(...a.map(Math.abs)));
  const aside = near ?? [0, 1, 2].map((axis) => (axis === least ? 1 : 0));
  const along = aside.reduce((sum, x, axis) => sum + x * entry(a, axis), 0);
  const off = aside.map((x, axis) => x - along * entry(a, axis));
  const b = off.map((x) => x / Math.hypot(...off)) as unknown as Place;
  const c: Place = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  return [a, b, c];
}
