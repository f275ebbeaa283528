import { Classes } from '../classes.ts';
import { entry, whole } from '../entries.ts';
import { fold, operate } from '../formula/expression.ts';
import { gridLine } from '../formula/sample.ts';
import { measuredSurface } from './level-surface.ts';
import { BoxBounds } from './proof/box-bounds.ts';
import type { Place } from './proof/cell.ts';
import { provedPieces } from './proof/proved-pieces.ts';
import { volumeBySigns } from './sign-volume.ts';
import type { Field } from './surface-field.ts';
import { nearSteps } from './surface-reach.ts';
import { eulerOfUnion } from './union-euler.ts';
import type { BoundaryMesh } from './walls.ts';

/** What is known of a union of surfaces. */
interface Union {
  readonly area: number;
  /** Of where f is at most the level, if that hangs on the signs of these functions alone. */
  readonly volume: number | undefined;
  /** As counted on the meshes; NaN where that does not tell. */
  readonly eulerCharacteristic: number;
  readonly closed: boolean;
  /** So many pieces, proved. */
  readonly pieces: number | undefined;
}

/**
 * The union of the zeros of functions that are continuous everywhere: its area is the sum of theirs, unless two of them share
 * more than lines; then nothing is said. Where each of them is one piece, proved, two hang together if they meet: on a surface that hangs
 * together a function that has both signs is 0 somewhere. They are apart where bounds show that they are 0 nowhere together.
 */
export function* unionOf(
  parts: readonly Field[],
  { half, w, isAbove }: { half: number; w: number; isAbove: (point: readonly number[]) => boolean },
): Generator<undefined, Union | undefined, undefined> {
  const surfaces: Part[] = [];
  for (const field of parts) {
    const near = yield* nearSteps(field, { half, level: 0, w });
    yield;
    const { quantities } = yield* measuredSurface(field, near.mesh, { half: near.half, level: 0, w });
    const { pieces, open } = yield* provedPieces(field.expression, { half, level: 0, w });
    if (pieces.length === 0 && open.length === 0) continue;
    const bounds = new BoxBounds({ form: field.expression, f: field.expression, level: 0, w });
    const volume = quantities.volume + near.volumeAround;
    const single = pieces.length === 1 && open.length === 0;
    surfaces.push({ ...quantities, volume, field, mesh: near.mesh, bounds, single });
  }
  const classes = new Classes(surfaces.length);
  for (const [i, one] of surfaces.entries())
    for (const [j, other] of surfaces.entries()) {
      if (i === j) continue;
      yield;
      const { crosses, overlap } = signsOn(one, other);
      if (overlap) return undefined;
      if (crosses) classes.join(i, j);
    }
  return {
    volume: yield* volumeBySigns(surfaces, { half, w, isAbove }),
    area: surfaces.reduce((sum, { area }) => sum + area, 0),
    eulerCharacteristic: yield* eulerOfUnion(surfaces, { half, w }),
    closed: surfaces.every(({ closed }) => closed),
    pieces: (yield* areTold(surfaces, classes, { half, w })) ? classes.count() : undefined,
  };
}

/** Is each surface one piece, and each two of different classes proved to be apart? */
function* areTold(
  surfaces: readonly Part[],
  classes: Classes,
  { half, w }: { half: number; w: number },
): Generator<undefined, boolean, undefined> {
  if (surfaces.some(({ single }) => !single)) return false;
  for (const [i, one] of surfaces.entries())
    for (const [j, other] of surfaces.entries()) {
      if (j >= i || classes.joined(i, j)) continue;
      const both = [one, other].map(({ field }) => operate('abs', [field.expression]));
      const { pieces, open } = yield* provedPieces(fold('add', both), { half, level: 0, w });
      if (pieces.length > 0 || open.length > 0) return false;
    }
  return true;
}

interface Part {
  readonly field: Field;
  readonly area: number;
  /** Of where the function is at most 0. */
  readonly volume: number;
  readonly eulerCharacteristic: number;
  readonly closed: boolean;
  readonly mesh: BoundaryMesh;
  readonly bounds: BoxBounds;
  /** Proved to be one piece. */
  readonly single: boolean;
}

/** No more vertices than about this are asked. */
const ASKED = 2000;
/** Two surfaces that cross are near to each other at a smaller share of them. */
const OVERLAP = 0.25;

/** Whether another function has both signs on a surface, for sure, and whether it is near 0 on much of it. */
function signsOn({ mesh, bounds }: Part, { bounds: other }: Part) {
  const found = { below: 0, above: 0, unknown: 0 };
  const step = Math.ceil(mesh.vertexCount / ASKED) || 1;
  const line = gridLine(-mesh.half, mesh.half, mesh.n);
  for (let vertex = 0; vertex < mesh.vertexCount; vertex += step) {
    const [low, high] = gridEdgeEnds(mesh, vertex, line);
    const { side } = other.over(low, high);
    const ends = [bounds.at(low), bounds.at(high)];
    const isOn = ends.includes('below') && ends.includes('above');
    if (side === 'unknown') found.unknown++;
    else if (isOn && side !== 'nowhere') found[side]++;
  }
  const asked = Math.ceil(mesh.vertexCount / step);
  return { crosses: found.below > 0 && found.above > 0, overlap: found.unknown > OVERLAP * asked };
}

/** The grid edge that a vertex lies on, a step longer at both ends: at its own ends the function may be 0. */
function gridEdgeEnds({ gridEdges, n }: BoundaryMesh, vertex: number, line: Float64Array): [Place, Place] {
  const edge = whole(gridEdges, vertex);
  const sample = Math.floor(edge / 3);
  const at = [sample % n, Math.floor(sample / n) % n, Math.floor(sample / n ** 2)];
  const place = (by: number) =>
    at.map((k, axis) => entry(line, axis === edge % 3 ? Math.min(n - 1, Math.max(0, k + by)) : k)) as unknown as Place;
  return [place(-1), place(2)];
}
