import type { NamePlace } from '#plot/plane/plane.ts';
import type { Piece } from './counts.ts';

/** So many places are offered to a name. */
const PLACES = 9;

/** Places for a line's name along it, those in the middle first, above it or below it. */
export function linePlaces(pieces: readonly Piece[], side: 1 | -1): NamePlace[] {
  const points = pieces.flatMap((piece) => piece.points);
  const shares = Array.from({ length: PLACES }, (_, k) => (k + 1) / (PLACES + 1));
  return shares
    .toSorted((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5))
    .map((share) => points[Math.floor(share * points.length)])
    .flatMap((at) => (at ? [{ at, toward: [0, side] }] : []));
}
