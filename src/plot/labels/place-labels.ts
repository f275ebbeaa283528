import { type Candidate, candidatesOf } from './candidates.ts';
import type { Label, Scene } from './scene.ts';
import { type Piece, piecesIn } from './strokes.ts';
import { reachOf, type Taken, tried } from './tried.ts';

/** Which candidate each label took, by its key. */
export type Memory = Map<number, number>;

/** What a label saves that stays on its side: what stands well does not move about. */
const STAY = 1.2;
/** Where one is worse off than this, it is worth asking all of them again. */
const DEAR = 1.5;

interface Asking {
  readonly label: Label & { readonly key: number };
  readonly candidates: readonly Candidate[];
  readonly pieces: readonly Piece[];
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
  const largest = Math.max(...ems);
  const all = scene.labels.map((label): Asking => {
    const candidates = candidatesOf(label);
    return { label, candidates, pieces: piecesIn(scene.strokes, reachOf(label, candidates, largest)) };
  });
  return ems.map((em, i) => placesAt(em, { scene, all, memory: memories[i] ?? new Map() }));
}

interface Given {
  readonly scene: Scene;
  readonly all: readonly Asking[];
  readonly memory: Memory;
}

function placesAt(em: number, { scene, all, memory }: Given): (Taken | undefined)[] {
  const places: (Taken | undefined)[] = all.map(() => undefined);
  const order = all.map((_, i) => i).sort((a, b) => rankOf(all, b) - rankOf(all, a));
  const askAll = () => {
    for (const i of order) {
      const { label, candidates, pieces } = all[i] as Asking;
      places[i] = undefined;
      const tryOne = (candidate: Candidate) => tried(label, candidate, { scene, em, places, pieces });
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
  readonly tryOne: (candidate: Candidate) => Taken | undefined;
  /** The candidate that was taken before. */
  readonly former: number | undefined;
  readonly limit: number | undefined;
}

function best(candidates: readonly Candidate[], { tryOne, former, limit }: Choice): Taken | undefined {
  let found: Taken | undefined;
  let least = limit ?? Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.cost - STAY >= least) break;
    const saved = candidate.id === former ? STAY : 0;
    if (candidate.cost - saved >= least) continue;
    const taken = tryOne(candidate);
    if (!taken || taken.cost - saved >= least) continue;
    found = taken;
    least = taken.cost - saved;
  }
  return found;
}
