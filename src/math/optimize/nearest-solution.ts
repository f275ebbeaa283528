import { norm } from '../norm.ts';
import { dot, plusZero, type Vec2 } from '../vector.ts';
import type { SolutionSet } from './rank-one.ts';

/**
 * The point of the set nearest to `to` in the metric Σ wⱼ(φⱼ − toⱼ)²: the limit of the minimizers of the loss plus
 * ε·½Σ wⱼ(φⱼ − toⱼ)² as ε → 0. Exactly an end where an end is nearest.
 */
export function nearestSolution(set: Pick<SolutionSet, 'kind' | 'ends'>, to: Vec2, weights: Vec2 = [1, 1]): Vec2 {
  const {
    kind,
    ends: [p, q],
  } = set;
  const along: Vec2 = [q[0] - p[0], q[1] - p[1]];
  const length = norm(along, Infinity);
  /** Of order 1, so that no square underflows. */
  const way: Vec2 = [along[0] / length, along[1] / length];
  const weighed: Vec2 = [weights[0] * way[0], weights[1] * way[1]];
  const far = dot(weighed, [to[0] - p[0], to[1] - p[1]]) / dot(weighed, way);
  if (kind === 'point' || (kind === 'segment' && far <= 0)) return p;
  if (kind === 'segment' && far >= length) return q;
  return [plusZero(p[0] + far * way[0]), plusZero(p[1] + far * way[1])];
}
