import { diagonalise } from '../hessian.ts';
import type { Ellipse } from '../quadratic.ts';
import type { Loss } from './loss.ts';
import { type Factor, factorOf, inner, solveTransposed, square } from './matrix.ts';

/** The level surface {L = level} in space: the points center + Az with ‖z‖₂ = 1. */
export interface Ellipsoid {
  readonly center: readonly number[];
  /** The columns of A: half diameters, each conjugate to the others. */
  readonly diameters: readonly (readonly number[])[];
}

/** The level surface of a loss at a level > 0. */
export function levelEllipsoid({ center, hessian }: Loss, level: number): Ellipsoid {
  const { rows, pivots } = factorOf(hessian) as Factor;
  const size = (j: number) => Math.sqrt(2 * (level / (pivots[j] as number)));
  const diameters = center.map((_, j) =>
    solveTransposed(
      rows,
      center.map((_, k) => (j === k ? size(j) : 0)),
    ),
  );
  return { center, diameters: principal(diameters) };
}

/** Sweeps in which Jacobi’s rotations settle: a handful is usual. */
const SWEEPS = 30;

/**
 * Conjugate half diameters of the same ellipsoid that are perpendicular, its axes, longest first: pairs are turned against
 * each other until none leans on another (one-sided Jacobi) [Hestenes 1958].
 */
function principal(diameters: readonly (readonly number[])[]): number[][] {
  const axes = diameters.map((diameter) => [...diameter]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let i = 0; i < axes.length; i += 1) for (let j = i + 1; j < axes.length; j += 1) part(axes, i, j);
  return axes.sort((a, b) => inner(b, b) - inner(a, a));
}

/** Turns two half diameters against each other so that they are perpendicular. */
function part(axes: number[][], i: number, j: number): void {
  const [u, v] = [axes[i] as number[], axes[j] as number[]];
  const lean = inner(u, v);
  if (lean === 0) return;
  const angle = Math.atan2(2 * lean, inner(u, u) - inner(v, v)) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  axes[i] = u.map((x, k) => cos * x + sin * (v[k] as number));
  axes[j] = v.map((y, k) => cos * y - sin * (u[k] as number));
}

/** The outline of an ellipsoid seen along parallel rays, in the plane of two perpendicular unit vectors: an ellipse, exactly. */
export function outlineOf({ center, diameters }: Ellipsoid, [right, up]: readonly [Direction, Direction]): Ellipse {
  const seen = diameters.map((diameter) => [inner(right, diameter), inner(up, diameter)]);
  const covariance = square(2, (i, j) =>
    seen.reduce((sum, each) => sum + (each[i] as number) * (each[j] as number), 0),
  );
  const [[xx = 0, xy = 0] = [], [, yy = 0] = []] = covariance;
  const { small, large, angle } = diagonalise([xx, xy, yy]);
  const [rx, ry] = [Math.sqrt(Math.max(0, large)), Math.sqrt(Math.max(0, small))];
  return { cx: inner(right, center), cy: inner(up, center), rx, ry, angle: angle > 0 ? angle - 90 : angle + 90 };
}

type Direction = readonly number[];

/** An ellipse on an ellipsoid around its centre, where it faces the eye and where it does not, as lines of points. */
export interface GreatEllipse {
  readonly seen: readonly (readonly number[])[];
  readonly hidden: readonly (readonly number[])[];
}

/** Pieces of half of an ellipse. */
const PIECES = 24;

/**
 * The ellipse through two half diameters u and v. Its points center + u cos t + v sin t face the eye where their normals do,
 * which is along one half of it, from t₀ − 90° to t₀ + 90°; `toward` is the direction to the eye.
 */
export function greatEllipse(
  { center, diameters }: Ellipsoid,
  [i, j]: readonly [number, number],
  toward: Direction,
): GreatEllipse {
  const [u, v] = [diameters[i] as Direction, diameters[j] as Direction];
  const t0 = Math.atan2(inner(v, toward) / inner(v, v), inner(u, toward) / inner(u, u));
  const half = (from: number) =>
    Array.from({ length: PIECES + 1 }, (_, k) => {
      const t = from + (k / PIECES - 0.5) * Math.PI;
      return center.map((x, a) => x + (u[a] as number) * Math.cos(t) + (v[a] as number) * Math.sin(t));
    });
  return { seen: half(t0), hidden: half(t0 + Math.PI) };
}
