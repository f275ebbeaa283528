import type { Vec2 } from '#math';
import type { Cell, Signs } from '#math/cross-polytope';
import { parameterName } from '#text/words.ts';
import type { OctahedronModel } from './model.ts';

/** A name and the places where it may stand. */
interface CellLabel {
  readonly text: string;
  readonly places: readonly Vec2[];
}

/** Room that a name needs around its middle, as shares of the map’s half height: above and below, and aside for each letter. */
const [ROOM, LETTER] = [0.065, 0.018];

/** The names of the cells with room for them. */
export function cellLabels({ cells, view }: OctahedronModel['map']): CellLabel[] {
  return cells.flatMap(({ face, polygon }) => {
    const text = nameOf(face);
    const at = middleOf(polygon);
    const need = { x: LETTER * text.length * view.y[1], y: ROOM * view.y[1] };
    const places = at ? [at, ...polygon.map((corner) => between(at, corner))] : [];
    const roomy = places.filter((place) => hasRoom(polygon, place, need));
    return roomy.length > 0 ? [{ text, places: roomy }] : [];
  });
}

/** How far from a cell’s middle towards its corners its name may stand instead. */
const ASIDE = 0.4;
const between = (at: Vec2, corner: Vec2): Vec2 => [
  at[0] + ASIDE * (corner[0] - at[0]),
  at[1] + ASIDE * (corner[1] - at[1]),
];

/** What the centres of a cell have in common. */
function nameOf(face: Signs): string {
  const zeros = face.flatMap((s, j) => (s === 0 ? [parameterName(j)] : []));
  if (zeros.length === face.length) return 'inside';
  return zeros.length === 0 ? 'no zero' : `${zeros.join(' = ')} = 0`;
}

/** The middle of a convex polygon’s area, if it has one. */
function middleOf(polygon: Cell['polygon']): Vec2 | undefined {
  const [[ox, oy]] = polygon as readonly [Vec2];
  let [area, x, y] = [0, 0, 0];
  for (const [k, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(k + 1) % polygon.length] as Vec2;
    const part = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    area += part;
    x += part * (ax + bx + ox);
    y += part * (ay + by + oy);
  }
  return area > 0 ? [x / (3 * area), y / (3 * area)] : undefined;
}

/** Whether a box around a place lies in a convex polygon, anticlockwise. */
function hasRoom(polygon: Cell['polygon'], [x, y]: Vec2, need: { x: number; y: number }): boolean {
  return polygon.every(([ax, ay], k) => {
    const [bx, by] = polygon[(k + 1) % polygon.length] as Vec2;
    const [dx, dy] = [bx - ax, by - ay];
    return dx * (y - ay) - dy * (x - ax) >= Math.abs(dx) * need.y + Math.abs(dy) * need.x;
  });
}
