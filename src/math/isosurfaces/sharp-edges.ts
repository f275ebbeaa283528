import { entry, real, whole } from '../entries.ts';
import { endOfLoop, rimOf } from './cell-loops.ts';
import type { SurfacePoints } from './edge-midpoints.ts';
import type { SurfaceMesh } from './isosurface.ts';
import { leastCosine, planeAt, sharpPoint } from './sharp-point.ts';
import { EDGE_BIT, type Surface } from './surface-point.ts';

/** Normals further apart than this (as a cosine) belong to two sheets, where they stay apart near the edge between them. */
const SHARP = 0.97;

/** A corner is looked for within so many cells: the diagonal of one, from the middle of what cuts off a corner of it. */
const REACH = 1.75;

/** Work is handed back for a moment after so many cells. */
const AT_ONCE = 64;

/** A part of a surface: points, and triangles between them. */
export interface Patch {
  readonly points: SurfacePoints;
  readonly triangles: Uint32Array;
}

/**
 * The triangles of one cell that hang together, cut anew where an edge or a corner of the surface runs through the cell: as
 * a fan around a point of it; and where the edge passes from cell to cell, the two points are joined. The triangles stand in
 * the order of the cells. Source: Kobbelt, Botsch, Schwanecke, Seidel 2001, Feature sensitive surface extraction.
 */
export function* sharpened(mesh: SurfaceMesh, patch: Patch, surface: Surface): Generator<undefined, Patch, undefined> {
  const edges = new SharpEdges(mesh, patch, surface);
  let first = 0;
  for (let loop = 0; first < patch.triangles.length; loop++) {
    if (loop % AT_ONCE === 0) yield;
    first = edges.addLoop(first);
  }
  yield;
  return edges.result();
}

type Point = readonly [number, number, number];

class SharpEdges {
  readonly #mesh: SurfaceMesh;
  readonly #patch: Patch;
  readonly #surface: Surface;
  readonly #normals: Float64Array;
  readonly #added: number[] = [];
  readonly #triangles: number[] = [];
  /** For a side of a fan, where its triangle stands. */
  readonly #fans = new Map<number, number>();
  readonly #reach: number;

  constructor(mesh: SurfaceMesh, patch: Patch, surface: Surface) {
    [this.#mesh, this.#patch, this.#surface] = [mesh, patch, surface];
    this.#reach = (REACH * 2 * mesh.half) / (mesh.n - 1);
    this.#normals = new Float64Array(3 * patch.points.count).fill(Number.NaN);
  }

  /** Adds the triangles of the loop that begins here; where the next one begins. */
  addLoop(first: number): number {
    const end = endOfLoop(this.#mesh, this.#patch.triangles, first);
    const { triangles } = this.#patch;
    const rim = rimOf(triangles, first, end);
    const places = rim.map((vertex) => this.#place(vertex));
    const planes = rim.map((vertex) => ({ normal: this.#normal(vertex), offset: 0 }));
    const peak = leastCosine(planes) < SHARP ? sharpPoint(this.#surface, places, { reach: this.#reach }) : undefined;
    if (!peak) for (let corner = first; corner < end; corner++) this.#triangles.push(whole(triangles, corner));
    else this.#addFan(rim, this.#addPoint(peak, EDGE_BIT));
    return end;
  }

  result(): Patch {
    const { points, count } = this.#patch.points;
    const all = new Float64Array(4 * count + this.#added.length);
    all.set(points.subarray(0, 4 * count));
    all.set(this.#added, 4 * count);
    return {
      points: { points: all, count: count + this.#added.length / 4 },
      triangles: Uint32Array.from(this.#triangles),
    };
  }

  #addPoint([x, y, z]: Point, bits: number): number {
    this.#added.push(x, y, z, bits);
    return this.#patch.points.count + this.#added.length / 4 - 1;
  }

  #addFan(rim: readonly number[], peak: number): void {
    for (const [i, a] of rim.entries()) {
      const b = entry(rim, (i + 1) % rim.length);
      const apart = leastCosine([a, b].map((vertex) => ({ normal: this.#normal(vertex), offset: 0 }))) < SHARP;
      const inFace = this.#bits(a) & this.#bits(b) & (EDGE_BIT - 1);
      if (apart && inFace) this.#addOpenSide(a, b, { peak, inFace });
      else this.#addSide(a, b, { peak, apart });
    }
  }

  /** A triangle of a fan; where a sharp edge passes beneath its side to another fan, the two points are joined instead. */
  #addSide(a: number, b: number, { peak, apart }: { peak: number; apart: boolean }): void {
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    const other = this.#fans.get(key);
    if (!apart || other === undefined) {
      if (apart) this.#fans.set(key, this.#triangles.length);
      this.#triangles.push(a, b, peak);
      return;
    }
    const across = entry(this.#triangles, other + 2);
    [a, across, peak].forEach((vertex, corner) => {
      this.#triangles[other + corner] = vertex;
    });
    this.#triangles.push(across, b, peak);
  }

  /** The same where the side lies in a face of the cube, and the sharp edge goes out there. */
  #addOpenSide(a: number, b: number, { peak, inFace }: { peak: number; inFace: number }): void {
    const bit = Math.log2(inFace & -inFace);
    const normal = [0, 1, 2].map((axis) => (axis === bit >> 1 ? 1 : 0)) as unknown as Point;
    // Counted tenfold, so that the point is in the face; set there afterwards.
    const offset = bit % 2 === 0 ? -this.#mesh.half : this.#mesh.half;
    const fixed = Array.from({ length: 10 }, () => ({ normal, offset }));
    const out = sharpPoint(this.#surface, [this.#place(a), this.#place(b)], { reach: this.#reach, fixed });
    if (!out) {
      this.#triangles.push(a, b, peak);
      return;
    }
    const middle = this.#addPoint(out.map((x, q) => (q === bit >> 1 ? offset : x)) as never, EDGE_BIT | inFace);
    this.#triangles.push(a, middle, peak, middle, b, peak);
  }

  #place(vertex: number): Point {
    const { points } = this.#patch.points;
    return [real(points, 4 * vertex), real(points, 4 * vertex + 1), real(points, 4 * vertex + 2)];
  }

  #bits = (vertex: number): number => real(this.#patch.points.points, 4 * vertex + 3);

  #normal(vertex: number): Point {
    const at = 3 * vertex;
    if (Number.isNaN(real(this.#normals, at))) {
      const { normal } = planeAt(this.#surface, this.#place(vertex));
      this.#normals.set(normal.every(Number.isFinite) ? normal : [0, 0, 0], at);
    }
    return [real(this.#normals, at), real(this.#normals, at + 1), real(this.#normals, at + 2)];
  }
}
