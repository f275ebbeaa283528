import { byte, real, whole } from '../entries.ts';
import { crossing } from './crossing.ts';
import { faceBitsOfAxis } from './cube-faces.ts';
import type { SurfacePoints } from './edge-midpoints.ts';
import { passesThrough } from './leaps.ts';
import { EDGE_BIT, type Surface } from './surface-point.ts';
import { vertexNormals } from './vertex-normals.ts';
import { type BoundaryMesh, wallCorners } from './walls.ts';

/** A boundary in its parts: the level surface, and walls. */
interface Divided {
  readonly points: SurfacePoints;
  readonly surface: Uint32Array;
  /** What is left of surface triangles that end at a rim. */
  readonly cut: Uint32Array;
  readonly walls: Uint32Array;
}

/** The rim is found to 2^−HALVINGS of a side that it crosses. */
const HALVINGS = 22;
/** The boundary is looked for within this share of the side on either side of it. */
const REACH = 0.75;

/** Cuts the triangles in which the surface ends along its rim there. */
export function* dividedAtRims(
  mesh: BoundaryMesh,
  { points: start, surface }: { points: SurfacePoints; surface: Surface },
): Generator<undefined, Divided, undefined> {
  const { triangles, walls } = mesh;
  const none = new Uint32Array(0);
  if (!walls) return { points: start, surface: triangles, cut: none, walls: none };
  const rims = new Rims(mesh, walls, { points: start, surface });
  const own: number[] = [];
  const parts: [number[], number[]] = [[], []];
  for (let first = 0; first < triangles.length; first += 3) {
    const corners = [0, 1, 2].map((q) => whole(triangles, first + q));
    const off = wallCorners(triangles, walls, first);
    if (off === 0) own.push(...corners);
    else if (off === 3) parts[1].push(...corners);
    else rims.divide(corners, parts);
    if (first % 96 === 0) yield;
  }
  return {
    points: rims.points(),
    surface: Uint32Array.from(own),
    cut: Uint32Array.from(parts[0]),
    walls: Uint32Array.from(parts[1]),
  };
}

class Rims {
  readonly #walls: Uint8Array;
  readonly #normals: Float64Array;
  readonly #start: SurfacePoints;
  readonly #surface: Surface;
  readonly #added: number[] = [];
  readonly #known = new Map<number, number>();

  constructor(mesh: BoundaryMesh, walls: Uint8Array, { points, surface }: { points: SurfacePoints; surface: Surface }) {
    [this.#walls, this.#start, this.#surface] = [walls, points, surface];
    this.#normals = vertexNormals(mesh);
  }

  points(): SurfacePoints {
    const { points, count } = this.#start;
    const all = new Float64Array(4 * count + this.#added.length);
    all.set(points.subarray(0, 4 * count));
    all.set(this.#added, 4 * count);
    return { points: all, count: count + this.#added.length / 4 };
  }

  /** Gives each part of a triangle its share: a corner, and what is left of it. */
  divide(corners: readonly number[], parts: readonly [number[], number[]]): void {
    const onWall = (vertex: number) => byte(this.#walls, vertex) as 0 | 1;
    const alone = corners.findIndex((a) => corners.filter((b) => onWall(a) === onWall(b)).length === 1);
    const [a, b, c] = [0, 1, 2].map((q) => corners[(alone + q) % 3] as number) as [number, number, number];
    const [ab, ac] = [this.#rim(a, b), this.#rim(a, c)];
    parts[onWall(a)].push(a, ab, ac);
    parts[onWall(b)].push(ab, b, c, ab, c, ac);
  }

  /** The point of the rim over a side between the surface and a wall. */
  #rim(a: number, b: number): number {
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [on, off] = byte(this.#walls, a) ? [b, a] : [a, b];
    let [from, to] = [0, 1];
    let best = this.#over(on, off, 0);
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (from + to) / 2;
      const here = this.#over(on, off, middle);
      if (here.on) [from, best] = [middle, here];
      else to = middle;
    }
    const index = this.#start.count + this.#added.length / 4;
    this.#added.push(...best.place, EDGE_BIT | (this.#at(a, 3) & this.#at(b, 3)));
    this.#known.set(key, index);
    return index;
  }

  /** The point of the boundary over a share of a side, across it, and whether f passes through the level there. */
  #over(on: number, off: number, share: number): { place: readonly number[]; on: boolean } {
    const middle = [0, 1, 2].map((q) => (1 - share) * this.#at(on, q) + share * this.#at(off, q));
    if (share === 0) return { place: middle, on: true };
    const across = this.#across(on, off);
    const { f, level } = this.#surface;
    const at = (t: number) => middle.map((x, q) => x + (2 * t - 1) * (across[q] as number));
    const g = (t: number) => f(...(at(t) as [number, number, number]));
    const root = crossing(g, level);
    if (Number.isNaN(root)) return { place: middle, on: false };
    return { place: at(root), on: passesThrough(g, level) };
  }

  /** The mean normal of both ends, within the faces that hold the side, as long as the boundary is looked for. */
  #across(on: number, off: number): number[] {
    const faces = this.#at(on, 3) & this.#at(off, 3);
    const way = [0, 1, 2].map((q) =>
      faces & faceBitsOfAxis(q) ? 0 : real(this.#normals, 3 * on + q) + real(this.#normals, 3 * off + q),
    );
    const side = Math.hypot(...[0, 1, 2].map((q) => this.#at(on, q) - this.#at(off, q)));
    const length = Math.hypot(...way) || 1;
    return way.map((x) => (REACH * side * x) / length);
  }

  #at = (vertex: number, q: number): number => real(this.#start.points, 4 * vertex + q);
}
