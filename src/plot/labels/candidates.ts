import type { Label, Spot } from './scene.ts';
import type { Pair } from './shapes.ts';

/** A place where a label may stand, before anything is known of the others. */
export interface Candidate {
  /** The same for the same side of the same place, as long as there is that place. */
  readonly id: number;
  readonly at: Pair;
  /** From there to the middle of the label's box, in ems. */
  readonly off: Pair;
  /** What it costs to stand just there. */
  readonly cost: number;
  /** So far away that a line must say what it names. */
  readonly leads: boolean;
}

/** As many directions, from the right on. */
const WAYS = 12;
/** Air between a mark and its label in ems, and what it costs. */
const AIRS = [
  { air: 0.28, cost: 0, leads: false },
  { air: 0.7, cost: 0.6, leads: false },
  { air: 1.2, cost: 1.6, leads: false },
  { air: 2.4, cost: 4, leads: true },
  { air: 3.8, cost: 5.5, leads: true },
  { air: 6, cost: 8, leads: true },
] as const;
/** What it costs to stand across the side that is best, and to name the next place. */
const [TURNED, NEXT] = [0.5, 0.7];
const ABOVE_RIGHT: Pair = [0.7, -0.7];

const ways = Array.from({ length: WAYS }, (_, i): Pair => {
  const angle = (2 * Math.PI * i) / WAYS;
  return [Math.round(1e3 * Math.cos(angle)) / 1e3, Math.round(1e3 * Math.sin(angle)) / 1e3];
});
/** Which part of its half size a box is moved by to stand on a side: all of it as soon as the side is a diagonal one. */
const aside = (share: number) => Math.min(Math.max(2 * share, -1), 1);

/** All places for a label, the cheapest first. */
export const candidatesOf = (label: Label): Candidate[] =>
  label.spots.flatMap((spot, i) => atSpot(label, spot, i)).sort((a, b) => a.cost - b.cost);

function atSpot(
  { around = 0, size, close }: Label,
  { at, toward = ABOVE_RIGHT, off }: Spot,
  index: number,
): Candidate[] {
  const first = { id: 1000 * index, at, cost: NEXT * index, leads: false };
  if (off) return [{ ...first, off }];
  const length = Math.hypot(...toward) || 1;
  return AIRS.filter(({ leads }) => !(leads && (close || index > 0))).flatMap(({ air, cost, leads }, far) =>
    ways.map(([x, y], way) => ({
      id: first.id + WAYS * far + way,
      at,
      off: [
        x * (around + air) + (aside(x) * size.width) / 2,
        y * (around + air) + (aside(y) * (size.above + size.below)) / 2,
      ] as const,
      cost: first.cost + cost + TURNED * (1 - (x * toward[0] + y * toward[1]) / length),
      leads,
    })),
  );
}
