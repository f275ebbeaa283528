import type { Formula } from '../formula/formula.ts';
import { type LevelSurfaceQuantities, measuredSurface } from './level-surface.ts';
import type { MeshTopology } from './mesh-topology.ts';
import { type Box, boxOf, isMissed, pieceIn } from './missed-pieces.ts';
import { provedPieces } from './proof/proved-pieces.ts';
import { curveCounts, sharedCurves } from './shared-curves.ts';
import type { Sought } from './surface-field.ts';
import { type NearSurface, nearSteps } from './surface-reach.ts';
import { thinCounts } from './thin-set.ts';
import { type Contact, touching } from './touching.ts';
import { unionOf } from './union.ts';
import type { BoundaryMesh } from './walls.ts';

export interface WholeSurface extends LevelSurfaceQuantities {
  /** The number of pieces is proved. */
  readonly resolved: boolean;
  /** Different pieces, proved. */
  readonly atLeast: number;
  /** Cells in which nothing is proved, and where they are. */
  readonly undecided: readonly Box[];
  /** Points and edges in which the set only touches the cube from outside: their ends. */
  readonly contacts: readonly Contact[];
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
  yield;
  // Where sheets cross, their number and χ are not those of the mesh, which passes by the crossing.
  const union = yield* unionOf(parts, { ...given, isAbove: (point) => formula.value(point) > given.level });
  const pieces = union?.pieces;
  const proved =
    pieces === undefined ? undefined : { components: pieces, atLeast: pieces, resolved: true, undecided: [] };
  const counts = proved ?? (found.resolved ? {} : { components: Number.NaN });
  const { area, eulerCharacteristic, closed } = union ?? {
    ...found,
    area: Number.NaN,
    eulerCharacteristic: Number.NaN,
  };
  const volume = union?.volume ?? found.volume;
  return { ...found, ...counts, area, volume, eulerCharacteristic, closed };
}

function* meshedWhole(
  formula: Formula,
  { sought, near, ...options }: WholeOptions & { sought: Sought; near: NearSurface },
): Generator<undefined, WholeSurface, undefined> {
  const { thin, shared } = sought;
  if (thin) return { ...thinWhole(thinCounts(thin, options.half), formula, options), resolved: true, undecided: [] };
  if (shared) {
    const counts = curveCounts(yield* sharedCurves(shared, options));
    // Nothing of them is proved.
    const cube = { low: [0, 0, 0].map(() => -options.half), high: [0, 0, 0].map(() => options.half) } as unknown as Box;
    return { ...thinWhole(counts, formula, options), atLeast: 0, resolved: false, undecided: [cube] };
  }
  const { w } = options;
  const own = { half: near.half, level: sought.level, w };
  const { quantities, finer } = yield* measuredSurface(sought.field, near.mesh, own);
  const volume = sought.apart ? yield* volumeOf(formula, options) : quantities.volume + near.volumeAround;
  const proved = sought.plain
    ? { pieces: [], open: [], onCube: [], has: () => false }
    : yield* provedPieces(sought.form, { ...own, half: options.half, f: formula.expression });
  yield;
  const { contacts, ...touched } = touching({ ...proved, mesh: finer, quantities });
  const found = { ...quantities, volume, ...touched };
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
  return { ...found, components, resolved, atLeast, undecided: proved.open, contacts, missed };
}

/** Points and curves part nothing, so that f is on one side of the level all around them. */
function thinWhole(counts: MeshTopology, formula: Formula, { half, level, w }: WholeOptions) {
  const around = [half, half / 2, half / 3].some((z) => formula.value([half / 5, half / 7, z, w]) < level);
  const measures = { area: 0, volume: around ? 8 * half ** 3 : 0, triangles: 0 };
  return { ...counts, ...measures, atLeast: counts.components, contacts: [], missed: [] };
}

function* volumeOf(formula: Formula, options: WholeOptions): Generator<undefined, number, undefined> {
  const near = yield* nearSteps(formula, options);
  yield;
  const { quantities } = yield* measuredSurface(formula, near.mesh, { ...options, half: near.half });
  return quantities.volume + near.volumeAround;
}
