import { entry } from '../entries.ts';
import type { Expression } from '../formula/expression.ts';
import { levelBranches } from '../level-sets/branches.ts';
import { commonZeros } from '../level-sets/sign.ts';
import { linear, type Row } from './linear-form.ts';
import type { MeshTopology } from './mesh-topology.ts';
import type { Place } from './proof/cell.ts';

/** A level set that is a point, or a straight line through one. */
export interface ThinSet {
  readonly point: Place;
  /** Of the line, of length 1; none where the set is the point alone. */
  readonly direction?: Place | undefined;
}

/**
 * The zeros of a sum that are the common zeros of linear forms (`commonZeros`), where these are a point or a line. The sum
 * has to be real everywhere.
 */
export function thinSet(sum: Expression): ThinSet | undefined {
  const zeros = commonZeros(sum, levelBranches);
  return zeros && sharedZeros(zeros);
}

/** The common zeros of these expressions, where they are linear as they are written, and share a point or a line. */
export function sharedZeros(expressions: readonly Expression[]): ThinSet | undefined {
  const rows = expressions.map(linear);
  return rows.every((row) => row !== undefined) ? common(rows) : undefined;
}

/** What the planes of these rows have in common, if it is a point or a line. */
function common(rows: readonly Row[]): ThinSet | undefined {
  const free = independent(rows);
  if (!free || free.length < 2) return undefined;
  const [a, b, c] = free as [Row, Row, Row | undefined];
  if (c) return pointOf([a, b, c]);
  const across = cross(a, b);
  const length = Math.hypot(...across);
  const found = pointOf([a, b, [...across, 0]]);
  return found && { ...found, direction: across.map((x) => x / length) as unknown as Place };
}

/** Rows that the others follow from; nothing where the planes have no point in common, or that hangs on rounding. */
function independent(rows: readonly Row[]): Row[] | undefined {
  const kept: { row: Row; reduced: Row; pivot: number }[] = [];
  for (const row of rows) {
    const reduced = kept.reduce<Row>((left, { reduced: by, pivot }) => {
      const share = entry(left, pivot) / entry(by, pivot);
      return left.map((x, q) => (q === pivot ? 0 : x - share * entry(by, q)));
    }, row);
    const sizes = reduced.map(Math.abs);
    const most = Math.max(...sizes.slice(0, 3));
    if (most === 0 && entry(reduced, 3) === 0) continue;
    if (!(most > SURE * Math.max(...row.map(Math.abs)))) return undefined;
    kept.push({ row, reduced, pivot: sizes.indexOf(most) });
  }
  return kept.map(({ row }) => row);
}

/** What is left of a row is more than rounding where it is more than this share of it. */
const SURE = 1e-9;

/** Cramer’s rule. */
function pointOf([a, b, c]: readonly [Row, Row, Row]): ThinSet {
  const determinant = dot(a, cross(b, c));
  const parts = [cross(b, c), cross(c, a), cross(a, b)];
  const place = [0, 1, 2].map((axis) => {
    const sum = [a, b, c].reduce((total, row, k) => total - entry(row, 3) * entry(entry(parts, k), axis), 0);
    return sum / determinant + 0;
  });
  return { point: place as unknown as Place };
}

const cross = (a: Row, b: Row): number[] =>
  [0, 1, 2].map((q) => {
    const [u, v] = [(q + 1) % 3, (q + 2) % 3];
    return entry(a, u) * entry(b, v) - entry(a, v) * entry(b, u);
  });
const dot = (a: Row, b: Row): number => [0, 1, 2].reduce((sum, q) => sum + entry(a, q) * entry(b, q), 0);

/** The ends of what of the set is in the cube [−half, half]³: both the same for a point; nothing where it is elsewhere. */
export function endsWithin({ point, direction }: ThinSet, half: number): readonly [Place, Place] | undefined {
  let [from, to] = direction ? [-Infinity, Infinity] : [0, 0];
  for (const [axis, x] of point.entries()) {
    const way = direction ? entry(direction, axis) : 0;
    if (way === 0 && Math.abs(x) > half) return undefined;
    if (way === 0) continue;
    const [a, b] = [(-half - x) / way, (half - x) / way];
    [from, to] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
  }
  const at = (t: number) =>
    point.map((x, axis) => x + t * (direction ? entry(direction, axis) : 0)) as unknown as Place;
  return from <= to ? [at(from), at(to)] : undefined;
}

/** Topology of what of the set is in the closed cube: a point is closed where it touches no face, a line goes on outside. */
export function thinCounts(set: ThinSet, half: number): MeshTopology {
  const there = endsWithin(set, half);
  const inside = set.point.every((x) => Math.abs(x) < half) && !set.direction;
  return { components: there ? 1 : 0, eulerCharacteristic: there ? 1 : 0, closed: !there || inside };
}
