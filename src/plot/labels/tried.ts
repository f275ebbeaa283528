import type { Candidate } from './candidates.ts';
import { type Ink, writtenOver } from './ink.ts';
import type { Label, Placed, Scene } from './scene.ts';
import { type Box, boxAbout, grown, lengthIn, meet, meetsDisc, nearestIn, type Pair } from './shapes.ts';

/** Between labels, from them to marks and to lines, in ems; to the frame's edge in SVG units. */
const [APART, OFF_MARKS, OFF_LINES, OFF_EDGE] = [0.12, 0.1, 0.06, 3];
/** What it costs to be pushed off the edge by an em, at most so many. */
const [PUSHED, FARTHEST] = [0.8, 1.6];
/** What it costs to write over the line to a label that stands apart. */
const LEADER = 3;

export interface Taken extends Placed {
  readonly id: number;
  readonly cost: number;
  /** In SVG units. */
  readonly box: Box;
}

export interface Around {
  readonly scene: Scene;
  /** SVG units of an em. */
  readonly em: number;
  /** The labels that stand already. */
  readonly places: readonly (Taken | undefined)[];
  readonly ink: Ink;
  /** Nobody asks for a place that costs more. */
  readonly limit: number;
}

/** What a candidate comes to among the others, if it is possible. */
export function tried(label: Label, candidate: Candidate, around: Around): Taken | undefined {
  const { scene, em, places, ink } = around;
  const { at, off, id } = candidate;
  const wished: Pair = [at[0] + em * off[0], at[1] + em * off[1]];
  const [width, height] = [em * label.size.width, em * (label.size.above + label.size.below)];
  if (at[0] < 0 || at[0] > scene.width || at[1] < 0 || at[1] > scene.height) return undefined;
  const middle: Pair = [pushedIn(wished[0], width, scene.width), pushedIn(wished[1], height, scene.height)];
  const pushed = Math.hypot(middle[0] - wished[0], middle[1] - wished[1]) / em;
  const box = boxAbout(middle, width, height);
  const leader = candidate.leads ? leaderTo(at, box, em * (label.around ?? 0)) : undefined;
  if (pushed > FARTHEST || !isFree(box, leader, { ...around, clear: label.clear ?? OFF_MARKS })) return undefined;
  const over = places.filter((place) => place?.leader && crosses(place.leader, box)).length;
  const cost = candidate.cost + PUSHED * pushed + LEADER * over;
  if (cost >= around.limit) return undefined;
  const written = writtenOver(ink, grown(box, OFF_LINES * em), { em, limit: around.limit - cost });
  return {
    id,
    cost: cost + written,
    box,
    at,
    off: [(middle[0] - at[0]) / em, (middle[1] - at[1]) / em],
    ...(leader && { leader }),
  };
}

/** The middle of an interval moved so that it is off both ends of the whole. */
const pushedIn = (middle: number, size: number, whole: number) =>
  Math.max(Math.min(middle, whole - OFF_EDGE - size / 2), OFF_EDGE + size / 2);

/** From the nearest side of a box to the rim of the mark. */
function leaderTo(at: Pair, box: Box, radius: number): readonly [Pair, Pair] {
  const from = nearestIn(box, at);
  const share = radius / (Math.hypot(from[0] - at[0], from[1] - at[1]) || 1);
  return [from, [at[0] + share * (from[0] - at[0]), at[1] + share * (from[1] - at[1])]];
}

const crosses = ([[x0, y0], [x1, y1]]: NonNullable<Placed['leader']>, box: Box) =>
  lengthIn(box, { x0, y0, x1, y1 }) > 0;

function isFree(box: Box, leader: Placed['leader'], { scene, em, places, clear }: Around & { clear: number }): boolean {
  const room = grown(box, APART * em);
  return (
    box.right <= scene.width &&
    box.bottom <= scene.height &&
    !scene.discs.some(({ at, radius }) => meetsDisc(box, at, (radius + clear) * em)) &&
    !places.some((place) => place && (meet(place.box, room) || (leader && crosses(leader, place.box))))
  );
}
