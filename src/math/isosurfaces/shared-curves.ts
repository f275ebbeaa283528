import { entry, real, whole } from '../entries.ts';
import type { MeshTopology } from './mesh-topology.ts';
import type { Place } from './proof/cell.ts';
import { spatialFunction } from './spatial-function.ts';
import type { Field } from './surface-field.ts';
import { nearSteps } from './surface-reach.ts';
import { type BoundaryMesh, surfaceTriangles } from './walls.ts';

/** A curve as points in order; where it closes, the last is the first. */
export type Curve = readonly Place[];

/**
 * The curves in which two functions are 0 together, as far as a mesh shows them: where the second changes its sign on the mesh of the
 * first. A curve without a change of sign is not found.
 */
export function* sharedCurves(
  [first, second]: readonly [Field, Field],
  { half, w }: { half: number; w: number },
): Generator<undefined, Curve[], undefined> {
  const { mesh } = yield* nearSteps(first, { half, level: 0, w });
  return yield* curvesOn(mesh, second, w);
}

/** The curves on a mesh along which a function changes its sign. */
export function* curvesOn(mesh: BoundaryMesh, field: Field, w: number): Generator<undefined, Curve[], undefined> {
  const f = spatialFunction(field, w);
  const values = Float64Array.from({ length: mesh.vertexCount }, (_, vertex) => f(...placeOf(mesh, vertex)));
  yield;
  const { places, neighbours } = crossedSides(mesh, values);
  yield;
  return chains(neighbours).map((keys) => keys.map((key) => places.get(key) as Place));
}

const placeOf = ({ positions }: BoundaryMesh, vertex: number) =>
  [0, 1, 2].map((axis) => real(positions, 3 * vertex + axis)) as unknown as Place;

/** The points of the sides along which the values change their sign, each with those that a triangle joins it to. */
function crossedSides(mesh: BoundaryMesh, values: Float64Array) {
  const places = new Map<number, Place>();
  const neighbours = new Map<number, number[]>();
  const triangles = surfaceTriangles(mesh);
  const isAbove = (corner: number) => real(values, whole(triangles, corner)) > 0;
  for (let at = 0; at < triangles.length; at += 3) {
    // Few triangles are crossed.
    if (isAbove(at) === isAbove(at + 1) && isAbove(at) === isAbove(at + 2)) continue;
    const crossed = [0, 1, 2].flatMap((q) => {
      const [a, b] = [whole(triangles, at + q), whole(triangles, at + ((q + 1) % 3))];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [from, to] = [real(values, low), real(values, high)];
      if (from > 0 === to > 0) return [];
      const key = low * mesh.vertexCount + high;
      const [start, end] = [placeOf(mesh, low), placeOf(mesh, high)];
      places.set(key, start.map((x, axis) => x + (from / (from - to)) * (entry(end, axis) - x)) as unknown as Place);
      return [key];
    });
    const [a, b] = crossed;
    if (a === undefined || b === undefined) continue;
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  return { places, neighbours };
}

/** What hangs together in order: from an end where there is one, else around. No one has more than two neighbours. */
function chains(neighbours: ReadonlyMap<number, readonly number[]>): number[][] {
  const known = new Set<number>();
  const ends = [...neighbours].filter(([, others]) => others.length === 1).map(([key]) => key);
  return [...ends, ...neighbours.keys()].flatMap((start) => {
    if (known.has(start)) return [];
    const chain: number[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      known.add(at);
      chain.push(at);
      at = neighbours.get(at)?.find((next) => !known.has(next));
    }
    return [neighbours.get(start)?.length === 2 ? [...chain, start] : chain];
  });
}

export const closes = (curve: Curve): boolean => curve.length > 2 && curve[0] === curve.at(-1);

/** A curve that closes has χ = 0, one with ends 1. */
export function curveCounts(curves: readonly Curve[]): MeshTopology {
  const open = curves.filter((curve) => !closes(curve)).length;
  return { components: curves.length, eulerCharacteristic: open, closed: open === 0 };
}
