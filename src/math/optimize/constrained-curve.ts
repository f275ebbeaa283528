import type { NormBall } from '../ball.ts';
import { ballCorners } from '../ball.ts';
import { lossAt, type Quadratic } from '../quadratic.ts';
import { cross, type Vec2 } from '../vector.ts';
import { leastBy } from './least.ts';
import { bisectRatio, intoFrame, type Octant, octants, place, type Station, slope, station } from './octant.ts';

/**
 * argmin L on ‖φ‖ₚ = budget for 1 < p < ∞ and a centre outside. The minimizer lies on the arc that the centre sees, where
 * every sublevel set of L is connected: with two points it contains their triangle with the centre, hence the arc between.
 * So the sign of the slope tells on which side to go on, and bisection finds the minimum.
 */
export function convexCurveMinimizer(q: Quadratic, ball: NormBall): Vec2 {
  const all = octants(q, ball);
  const octant = all.find((o) => wayFrom(o, 0) >= 0 && wayFrom(o, 1) <= 0) ?? (all[0] as Octant);
  const end = [0, 1].find((t) => wayFrom(octant, t) === 0);
  const t = end ?? bisectRatio(0, 1, (ratio) => wayFrom(octant, ratio) > 0);
  return place(octant, station(ball.p, t)).phi;
}

/** The sign of (t of the minimizer − t): against the slope where the centre is seen, towards the centre elsewhere. */
function wayFrom(octant: Octant, t: number): number {
  const { p } = octant.ball;
  const here = place(octant, station(p, t));
  const center = intoFrame(octant, octant.q.center);
  const seen = center[0] - here.point[0] + here.power * (center[1] - here.point[1]) > 0;
  return Math.sign(seen ? -slope(p, here) : cross(here.point, center));
}

/** Stations of each octant and family for p < 1. */
const SAMPLES = 24;

/**
 * argmin L on ‖φ‖ₚ = budget for 0 < p < 1 and a centre outside: the best of the four tips, with their exact zero, and all
 * local minima of the arcs, each bracketed by a change of sign of the slope and bisected. Of equals a tip, then the first
 * octant, is taken.
 */
export function cuspedCurveMinimizer(q: Quadratic, ball: NormBall): Vec2 {
  const stations = sampleRatios(ball.p).map((t) => station(ball.p, t));
  const onArcs = octants(q, ball).flatMap((octant) => localMinima(octant, stations));
  return leastBy([...ballCorners(ball.p, ball.budget), ...onArcs], (phi) => lossAt(q, phi));
}

/** Increasing ratios from 0 to 1: equal steps of the major coordinate, and halvings towards the tip. */
function sampleRatios(p: number): number[] {
  const steps = Array.from({ length: SAMPLES }, (_, i) => i + 1);
  const diagonal = 2 ** (-1 / p);
  const majors = steps.map((k) => diagonal + (k / (SAMPLES + 1)) * (1 - diagonal));
  const byMajor = majors.map((major) => Math.expm1(-p * Math.log(major)) ** (1 / p));
  return [0, ...[...byMajor, ...steps.map((k) => 2 ** -k)].sort((a, b) => a - b), 1];
}

function localMinima(octant: Octant, stations: readonly Station[]): Vec2[] {
  const { p } = octant.ball;
  const points = stations.map((s) => place(octant, s));
  const slopes = points.map((point) => slope(p, point));
  return points.flatMap(({ phi }, k) => {
    if (slopes[k] === 0) return [phi];
    const before = slopes[k - 1] ?? 0;
    return before < 0 && (slopes[k] as number) > 0 ? [refine(octant, stations[k - 1], stations[k])] : [];
  });
}

function refine(octant: Octant, from: Station | undefined, to: Station | undefined): Vec2 {
  const { p } = octant.ball;
  const at = (t: number) => place(octant, station(p, t));
  return at(bisectRatio(from?.t ?? 0, to?.t ?? 1, (t) => slope(p, at(t)) < 0)).phi;
}
