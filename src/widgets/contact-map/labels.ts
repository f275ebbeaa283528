import { type Domain, dot, type Ray, type Region, solve, unit, type Vec2 } from '#math';
import { parameterName } from '#text/words.ts';
import type { ContactMapModel } from './model.ts';

export interface RegionLabel {
  /** Where the name may stand, best first. */
  readonly places: readonly Vec2[];
  readonly text: string;
  readonly sparse: boolean;
}

/** How much room a label needs, as a share of the domain's radius. */
const ROOM = 0.2;
/**
 * How far along the visible middle of a region its name stands; on a cone farther out, where it is wide; a long name
 * and one beside a half-line of zeros farther in.
 */
const ALONG = { strip: 0.55, cone: 0.75, ray: 0.92, wide: 0.68, between: 0.42 };
/** Where else: so many times as far. */
const ELSEWHERE = [1, 0.8, 1.18, 0.6];

/** The names of the regions, each on the middle of its region where that has room. */
export function regionLabels(now: ContactMapModel): RegionLabel[] {
  /** Where half-lines are named on one side, the regions around them are on the other. */
  const named = now.regions[0]?.kind === 'near' ? now.regions.slice(2, 4) : now.regions;
  return [
    ...named.flatMap((region) => regionLabel(now, region)),
    ...labelsBetween(now),
    ...rayLabels(now),
    ...ballLabel(now),
  ];
}

/** What the region means. */
function nameOf({ kind, face }: Region): string {
  if (kind === 'tied') return '|φ₁| = |φ₂|';
  if (kind === 'dense') return 'no zero';
  if (face[0] === 0 && face[1] === 0) return 'both zero';
  const other = parameterName(face[0] === 0 ? 0 : 1);
  return kind === 'near' ? `${other} nearly zero` : `${other} = 0`;
}

function regionLabel({ domain, rays }: ContactMapModel, region: Region): RegionLabel[] {
  const [text, sparse, need] = [nameOf(region), region.kind === 'sparse', ROOM * domain.radius];
  if (!region.rays) return breadth(region.corners) > need ? [{ places: inBall(region.corners), text, sparse }] : [];
  const ray = middleOf(region, rays.length > 0);
  const length = visible(domain, ray);
  if (!(length > need)) return [];
  const distances = ELSEWHERE.map((times) => times * length * placeOf(region, rays.length > 0));
  const wide = distances.filter(
    (distance) => widthAt(region, distance) >= (region.kind === 'near' ? 0.4 * need : need),
  );
  return [{ places: wide.map((distance) => along(ray, distance)), text, sparse }];
}

function placeOf({ kind, corners }: Region, beside: boolean): number {
  if (kind === 'near' || kind === 'tied') return ALONG.wide;
  if (corners.length !== 2) return ALONG.cone;
  return beside ? ALONG.between : ALONG.strip;
}

/** The half-line in the middle of an unbounded region; in a strip with a half-line of zeros there, beside it. */
function middleOf({ corners, rays, kind }: Region, beside = false): Ray {
  const [first, last] = [corners[0], corners.at(-1)] as [Vec2, Vec2];
  const [[ax, ay], [bx, by]] = rays as [Vec2, Vec2];
  const share = beside ? 0.27 : 0.5;
  const tip = corners[(corners.length - 1) / 2] as Vec2;
  return {
    from: kind === 'near' ? tip : [first[0] + share * (last[0] - first[0]), first[1] + share * (last[1] - first[1])],
    way: unit([ax + bx, ay + by]),
  };
}

/** How wide a region is there, across its middle. */
function widthAt(region: Region, distance: number): number {
  const { corners, rays } = region;
  const [first, last] = [corners[0], corners.at(-1)] as [Vec2, Vec2];
  const { way } = middleOf(region);
  const across = ([x, y]: Vec2) => Math.abs(x * way[1] - y * way[0]);
  const [ray] = rays as [Vec2, Vec2];
  return (
    across([first[0] - last[0], first[1] - last[1]]) + (2 * distance * across(ray)) / Math.max(dot(ray, way), 0.01)
  );
}

/** The smaller side of a parallelogram. */
const breadth = (corners: readonly Vec2[]) =>
  Math.min(
    ...corners.map(([x, y], k) => Math.hypot(x - (corners[k - 1]?.[0] ?? Infinity), y - (corners[k - 1]?.[1] ?? 0))),
  );

/** Off the axes, which the handle of the strength is on: on the ways to the corners, the lowest first. */
const inBall = (corners: readonly Vec2[]): Vec2[] =>
  corners.toSorted((a, b) => a[1] - b[1]).map(([x, y]) => [0.3 * x, 0.3 * y]);

/** How far the half-line is to be seen: until it leaves the domain; NaN or negative when it starts outside. */
function visible({ shape, radius }: Domain, { from, way }: Ray): number {
  if (shape === 'square') {
    const exits = [0, 1].map((j) => ((way[j] as number) < 0 ? -radius : radius) - (from[j] as number));
    return Math.min(...exits.map((room, j) => (way[j] === 0 ? Math.sign(room) * Infinity : room / (way[j] as number))));
  }
  const foot = dot(from, way);
  const outside = dot(from, from) - radius * radius;
  return outside < 0 ? Math.sqrt(foot * foot - outside) - foot : Number.NaN;
}

const along = ({ from, way }: Ray, distance: number): Vec2 => [
  from[0] + distance * way[0],
  from[1] + distance * way[1],
];

const elsewhere = (ray: Ray, distance: number) => ELSEWHERE.map((times) => along(ray, times * distance));

/** In the lower half of the ball, or else in the upper one. */
function ballLabel({ kind, grip, domain }: ContactMapModel): RegionLabel[] {
  const roomy = kind === 'constrained' && grip.reach > 1.4 * ROOM * domain.radius;
  const places = [-0.35, 0.35].map((share): Vec2 => [0, share * grip.reach]);
  return roomy ? [{ places, text: 'inside', sparse: false }] : [];
}

/** For 1 < p < ∞, the centres between the regions of nearly zero: on the half-lines from where the magnitudes are equal. */
function labelsBetween({ regions, domain, grip, p, loss }: ContactMapModel): RegionLabel[] {
  if (regions[0]?.kind !== 'near') return [];
  const size = grip.reach * 2 ** (-1 / p);
  return [-1, 1].flatMap((s) =>
    [-1, 1].flatMap((t): RegionLabel[] => {
      const ray = { from: [size * s, size * t] as const, way: unit(solve(loss.hessian, [s, t])) };
      const length = visible(domain, ray);
      return length > ROOM * domain.radius
        ? [{ places: elsewhere(ray, ALONG.strip * length), text: 'no zero', sparse: false }]
        : [];
    }),
  );
}

/** For p > 1 the half-lines of zeros, named once for each parameter. */
function rayLabels({ rays, domain }: ContactMapModel): RegionLabel[] {
  return rays.slice(0, 2).flatMap((ray, j): RegionLabel[] => {
    const length = visible(domain, ray);
    const text = `${parameterName(1 - j)} = 0`;
    return length > 0 ? [{ places: elsewhere(ray, ALONG.ray * length), text, sparse: true }] : [];
  });
}
