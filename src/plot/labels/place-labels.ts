import { type Candidate, candidatesOf } from './candidates.ts';
import { type Ink, inkOf } from './ink.ts';
import type { Label, Scene } from './scene.ts';
import { type Taken, tried } from './tried.ts';

/** Which candidate each label took, by its key. */
export type Memory = Map<number, number>;

/** What a label saves that stays on its side: what stands well does not move about. */
const STAY = 1.2;
/** Where one is worse off than this, it is worth asking all of them again. */
const DEAR = 2.5;

interface Asking {
  readonly label: Label & { readonly key: number };
  readonly candidates: readonly Candidate[];
}

/**
 * The places of all labels of a picture, once for each size of its text in SVG units: none on another, on a mark or over
 * the edge, and lines are left clear where that can be. A label without such a place gives way. What each took is kept
 * in `memories`, one for each size.
 */
export function placeLabels(
  scene: Scene,
  ems: readonly number[],
  memories: readonly Memory[] = [],
): (Taken | undefined)[][] {
  const all = scene.labels.map((label): Asking => ({ label, candidates: candidatesOf(label) }));
  const ink = inkOf(scene);
  return ems.map((em, i) => placesAt(em, { scene, all, ink, memory: memories[i] ?? new Map() }));
}

interface Given {
  readonly scene: Scene;
  readonly all: readonly Asking[];
  readonly ink: Ink;
  readonly memory: Memory;
}

function placesAt(em: number, { scene, all, ink, memory }: Given): (Taken | undefined)[] {
  const places: (Taken | undefined)[] = all.map(() => undefined);
  const order = all.map((_, i) => i).sort((a, b) => rankOf(all, b) - rankOf(all, a));
  const askAll = () => {
    for (const i of order) {
      const { label, candidates } = all[i] as Asking;
      places[i] = undefined;
      const tryOne = (candidate: Candidate, limit: number) =>
        tried(label, candidate, { scene, em, places, ink, limit });
      places[i] = best(candidates, { tryOne, former: memory.get(label.key), limit: label.limit });
    }
  };
  askAll();
  if (places.some((place) => place && place.cost > DEAR)) askAll();
  memory.clear();
  all.forEach(({ label }, i) => {
    const place = places[i];
    if (place) memory.set(label.key, place.id);
  });
  return places;
}

const rankOf = (all: readonly Asking[], i: number) => (all[i] as Asking).label.rank;

interface Choice {
  /** What a candidate comes to, if it is possible and costs less than the limit. */
  readonly tryOne: (candidate: Candidate, limit: number) => Taken | undefined;
  /** The candidate that was taken before. */
  readonly former: number | undefined;
  readonly limit: number | undefined;
}

function best(candidates: readonly Candidate[], { tryOne, former, limit }: Choice): Taken | undefined {
  let least = limit ?? Number.POSITIVE_INFINITY;
  const stayed = candidates.find(({ id }) => id === former);
  let found = stayed && tryOne(stayed, least + STAY);
  if (found) least = Math.min(least, found.cost - STAY);
  for (const candidate of candidates) {
    if (candidate.cost >= least) break;
    const taken = tryOne(candidate, least);
    if (!taken || taken.cost >= least) continue;
    found = taken;
    least = taken.cost;
  }
  return found;
}
