import { entry, real } from '../entries.ts';
import type { Formula } from '../formula/formula.ts';
import { type LevelSurfaceQuantities, measuredSurface } from './level-surface.ts';
import { levelSurfaceMesh } from './level-surface-mesh.ts';
import type { Place } from './proof/cell.ts';
import type { Piece } from './proof/pieces.ts';
import { provedPieces } from './proof/proved-pieces.ts';
import { type Sought, shifted } from './surface-field.ts';
import { type NearSurface, nearSteps } from './surface-reach.ts';
import { type ThinSet, thinCounts } from './thin-set.ts';
import { unionOf } from './union.ts';
import { type BoundaryMesh, surfaceTriangles } from './walls.ts';

/** A box in the cube. */
export interface Box {
  readonly low: Place;
  readonly high: Place;
}

export interface WholeSurface extends LevelSurfaceQuantities {
  /** The number of pieces is proved. */
  readonly resolved: boolean;
  /** Different pieces, proved. */
  readonly atLeast: number;
  /** Cells in which nothing is proved, and where they are. */
  readonly undecided: readonly Box[];
  /** Pieces that the mesh missed: each as a mesh of its own. */
  readonly missed: readonly Pick<BoundaryMesh, 'positions' | 'triangles'>[];
}

export interface WholeOptions {
  /** Half the side of the cube. */
  readonly half: number;
  readonly level: number;
  readonly w: number;
}

/**
 * All that is said of {f = level} in the cube: measured on the mesh, which may lie in a smaller cube, and its pieces
 * counted by proof. Pieces that the mesh missed, and the proof found, are meshed for themselves.
 */
export function* wholeSurface(
  formula: Formula,
  given: WholeOptions & { sought: Sought; near: NearSurface },
): Generator<undefined, WholeSurface, undefined> {
  const found = yield* meshedWhole(formula, given);
  const { parts } = given.sought;
  if (!parts) return found;
  // Where sheets cross, their number and χ are not those of the mesh, which passes by the crossing.
  const union = yield* unionOf(parts, given);
  const proved = union?.whole ? { components: 1, atLeast: 1, resolved: true, undecided: [] } : undefined;
  const counts = proved ?? (found.resolved ? {} : { components: Number.NaN });
  const { area, eulerCharacteristic, closed } = union ?? {
    ...found,
    area: Number.NaN,
    eulerCharacteristic: Number.NaN,
  };
  return { ...found, ...counts, area, eulerCharacteristic, closed };
}

function* meshedWhole(
  formula: Formula,
  { sought, near, ...options }: WholeOptions & { sought: Sought; near: NearSurface },
): Generator<undefined, WholeSurface, undefined> {
  if (sought.thin) return thinWhole(sought.thin, formula, options);
  const { w } = options;
  const own = { half: near.half, level: sought.level, w };
  const { quantities, finer } = yield* measuredSurface(sought.field, near.mesh, own);
  const volume = sought.apart ? yield* volumeOf(formula, options) : quantities.volume + near.volumeAround;
  const proved = sought.plain
    ? { pieces: [], open: [] }
    : yield* provedPieces(sought.form, { ...own, half: options.half, f: formula.expression });
  const found = { ...quantities, volume };
  const missed: BoundaryMesh[] = [];
  for (const box of proved.pieces.map(boxOf)) {
    if (!isMissed(box, finer, options.half)) continue;
    const { mesh, ...more } = yield* pieceIn(box, sought, w);
    missed.push(mesh);
    found.area += more.area;
    found.eulerCharacteristic += more.eulerCharacteristic;
    found.components += more.components;
    found.triangles += more.triangles;
    if (!sought.apart) found.volume += more.volume;
  }
  const resolved = proved.open.length === 0;
  const atLeast = proved.pieces.length;
  const components = resolved ? atLeast : Math.max(found.components, atLeast);
  return { ...found, components, resolved, atLeast, undecided: proved.open, missed };
}

/** A point or a line: it parts nothing, so that f is on one side of the level all around it. */
function thinWhole(set: ThinSet, formula: Formula, { half, level, w }: WholeOptions): WholeSurface {
  const around = [half, half / 2, half / 3].some((z) => formula.value([half / 5, half / 7, z, w]) < level);
  const counts = thinCounts(set, half);
  const measures = { area: 0, volume: around ? 8 * half ** 3 : 0, triangles: 0 };
  return { ...counts, ...measures, resolved: true, atLeast: counts.components, undecided: [], missed: [] };
}

function* volumeOf(formula: Formula, options: WholeOptions): Generator<undefined, number, undefined> {
  const near = yield* nearSteps(formula, options);
  const { quantities } = yield* measuredSurface(formula, near.mesh, { ...options, half: near.half });
  return quantities.volume + near.volumeAround;
}

function boxOf(piece: Piece): Box {
  const extreme = (end: 'low' | 'high', most: (a: number, b: number) => number) =>
    [0, 1, 2].map((axis) =>
      piece.map((cell) => entry(cell[end], axis)).reduce((a, b) => most(a, b)),
    ) as unknown as Place;
  return { low: extreme('low', Math.min), high: extreme('high', Math.max) };
}

/** A piece within the cube and without a vertex of the mesh, nor near one. */
function isMissed({ low, high }: Box, { positions, half, n }: BoundaryMesh, whole: number): boolean {
  if (low.some((x) => x <= -whole) || high.some((x) => x >= whole)) return false;
  const room = half / (n - 1);
  for (let at = 0; at < positions.length; at += 3) {
    const isIn = (axis: number) => {
      const x = real(positions, at + axis);
      return x >= entry(low, axis) - room && x <= entry(high, axis) + room;
    };
    if (isIn(0) && isIn(1) && isIn(2)) return false;
  }
  return true;
}

/** Room around a piece, as a share of its box. */
const ROOM = 0.6;

/** A piece meshed and measured in a cube of its own; `volume` is what it adds to that of a cube without it. */
function* pieceIn({ low, high }: Box, { field, level }: Sought, w: number) {
  const middle = low.map((x, axis) => (x + entry(high, axis)) / 2);
  const half = ROOM * Math.max(...low.map((x, axis) => entry(high, axis) - x));
  const own = shifted(field, middle);
  const mesh = levelSurfaceMesh(own, { half, level, w });
  yield;
  const { quantities } = yield* measuredSurface(own, mesh, { half, level, w });
  const volume = quantities.volume - (mesh.cornerInside ? 8 * half ** 3 : 0);
  const positions = mesh.positions.map((x, at) => x + entry(middle, at % 3));
  return { ...quantities, volume, mesh: { ...mesh, positions, triangles: surfaceTriangles(mesh) } };
}
