import { entry } from '../entries.ts';
import type { Place } from './proof/cell.ts';
import { type Curve, curveCounts, curvesOn } from './shared-curves.ts';
import { spatialFunction } from './spatial-function.ts';
import type { Field } from './surface-field.ts';
import type { SpatialFunction } from './surface-point.ts';
import type { BoundaryMesh } from './walls.ts';

interface Sheet {
  readonly field: Field;
  readonly mesh: BoundaryMesh;
  readonly eulerCharacteristic: number;
}

/**
 * χ of a union of surfaces by inclusion and exclusion, as counted on their meshes: the sum of theirs, less that of the curves in which
 * two cross, and one more for each point in which three do. NaN where a third holds more of a curve than points, or a fourth such a point.
 */
export function* eulerOfUnion(
  sheets: readonly Sheet[],
  { half, w }: { half: number; w: number },
): Generator<undefined, number, undefined> {
  const all = sheets.map(({ field }) => sizedFunction(field, half, w));
  let sum = sheets.reduce((total, { eulerCharacteristic }) => total + eulerCharacteristic, 0);
  for (const [i, { mesh }] of sheets.entries())
    for (const [j, { field }] of sheets.entries()) {
      if (j <= i) continue;
      yield;
      const curves = yield* curvesOn(mesh, field, w);
      yield;
      sum -= curveCounts(curves).eulerCharacteristic;
      for (let k = j + 1; k < all.length; k++)
        sum += pointsOn(
          curves,
          entry(all, k),
          all.filter((_, other) => ![i, j, k].includes(other)),
        );
    }
  return sum;
}

/** A function, and how large it is in the corners of the cube. */
interface Sized {
  readonly value: SpatialFunction;
  readonly size: number;
}

/** A function is as good as 0 where it is smaller than this share of what it is elsewhere; near 0, than that. */
const NOTHING = 1e-9;
const LITTLE = 1e-3;

/** In how many points of these curves a function is 0; NaN where it is so all along, or where another is near 0 in such a point. */
function pointsOn(curves: readonly Curve[], { value, size }: Sized, others: readonly Sized[]): number {
  const steps = curves.flatMap((curve) => curve.slice(1).map((to, k) => [entry(curve, k), to] as const));
  const points = steps.flatMap(([from, to]) => {
    const [a, b] = [value(...from), value(...to)];
    if (a > 0 === b > 0) return [];
    return [from.map((x, axis) => x + (a / (a - b)) * (entry(to, axis) - x)) as unknown as Place];
  });
  // Sides that end in one vertex give one place several times.
  const zeros = steps.flatMap(([from]) => (Math.abs(value(...from)) <= NOTHING * size ? [from.join()] : []));
  const crowded = points.some((point) =>
    others.some((other) => Math.abs(other.value(...point)) <= LITTLE * other.size),
  );
  return new Set(zeros).size > points.length || crowded ? Number.NaN : points.length;
}

function sizedFunction(field: Field, half: number, w: number): Sized {
  const value = spatialFunction(field, w);
  const ends = [-half, half];
  const corners = ends.flatMap((x) => ends.flatMap((y) => ends.map((z) => Math.abs(value(x, y, z)))));
  return { value, size: Math.max(...corners) };
}
