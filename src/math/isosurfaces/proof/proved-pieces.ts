import type { Expression } from '../../formula/expression.ts';
import { BoxBounds } from './box-bounds.ts';
import { type Cell, cellOf, divided, type Place } from './cell.ts';
import { judge } from './cell-test.ts';
import { faceCentres, placesOnCube } from './face-centres.ts';
import { type Piece, Pieces } from './pieces.ts';

/** What is proved of the pieces of a level surface in a cube. */
export interface ProvedPieces {
  /** Different pieces; all there are where no cell is open. */
  readonly pieces: readonly Piece[];
  /** Leaves of which nothing is known. */
  readonly open: readonly Cell[];
  /** Places of the cube's surface where f has the level, without rounding. */
  readonly onCube: readonly Place[];
  /** Has f the level at a place, without rounding? */
  readonly has: (place: Place) => boolean;
}

/** A cell is divided so often at most. */
const DEEPEST = 16;
/** No more cells than this are looked at. */
const MOST_CELLS = 30_000;
/** Work is handed back for a moment after so many cells. */
const AT_ONCE = 16;

/**
 * Counts the pieces of {form = level} in the cube [−half, half]³ by a proof: the cube is divided into cells, each with nothing of
 * the set, or with what hangs together of it, or neither proved; these are divided again, all of one size before those of the next, until
 * the room for cells is used up. Where f is not a real number there is nothing. Interval arithmetic with outward rounding makes sure.
 */
export function* provedPieces(
  form: Expression,
  { half, level, f = form, w = 0 }: { half: number; level: number; f?: Expression; w?: number },
): Generator<undefined, ProvedPieces, undefined> {
  const centres = faceCentres(form, { half, level, w });
  const bounds = new BoxBounds({ form, f, level, w, centres });
  const root = cellOf([-half, -half, -half], [half, half, half], 0);
  let looked = 1;
  let layer: Cell[] = [root];
  while (layer.length > 0) {
    const next: Cell[] = [];
    for (const [at, cell] of layer.entries()) {
      judge(cell, bounds);
      if (at % AT_ONCE === 0) yield;
      if (cell.kind !== 'open') continue;
      if (cell.depth < DEEPEST && looked + 8 <= MOST_CELLS) {
        cell.children = divided(cell);
        next.push(...cell.children);
        looked += 8;
      }
    }
    layer = next;
  }
  const found = yield* new Pieces(bounds).over(root);
  const has = (place: Place) => bounds.isOn(place);
  return { ...found, onCube: placesOnCube(half, centres).filter(has), has };
}
