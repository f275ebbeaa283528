import { atOnce } from '../at-once.ts';
import { type LevelSurfaceOptions, meshSteps, type Room } from './level-surface-mesh.ts';
import type { Field } from './surface-field.ts';
import type { BoundaryMesh } from './walls.ts';

/** A level surface, meshed in no more of the cube than it needs. */
export interface NearSurface {
  readonly mesh: BoundaryMesh;
  /** Half the side of the meshed cube, at most that of the cube asked for. */
  readonly half: number;
  /** Volume of {f ≤ level} in the cube asked for, outside the meshed one: none of it or all. */
  readonly volumeAround: number;
}

/** What a surface at rest may take: some tenths of a second. */
const AT_REST: Room = { triangles: 100_000, work: 3e8 };
/** So much follows a slider. */
export const AT_HAND: Room = { triangles: 36_000, work: 4e6 };
/** A smaller cube is taken when it has at most this share of the side: the samples then lie noticeably closer. */
const WORTHWHILE = 0.7;
/** A thousandfold view of a small surface is narrowed down in fewer rounds than this. */
const MOST_ROUNDS = 30;

/**
 * The surface {f = level} in [−half, half]³, sampled only in the smallest cube about the origin that holds what the
 * samples find, with room for two cells: a small surface in a large cube is drawn and measured as finely as a large one.
 *
 * @throws RangeError that names half, level or n.
 */
export const nearSurface = (formula: Field, options: LevelSurfaceOptions, room: Room = AT_REST): NearSurface =>
  atOnce(nearSteps(formula, options, room));

/** The same, handing back for a moment now and then. */
export function* nearSteps(
  formula: Field,
  options: LevelSurfaceOptions,
  room: Room = AT_REST,
): Generator<undefined, NearSurface, undefined> {
  const { half: whole, level, w = 0 } = options;
  let half = whole;
  let mesh = yield* meshSteps(room, formula, options);
  for (let round = 0; round < MOST_ROUNDS && mesh.triangleCount > 0; round++) {
    const next = mesh.positions.reduce((most, x) => Math.max(most, Math.abs(x)), 0) + (4 * half) / (mesh.n - 1);
    if (!(next <= WORTHWHILE * half)) break;
    half = next;
    mesh = yield* meshSteps(room, formula, { ...options, half });
  }
  const filled = half < whole && formula.value([whole, whole, whole, w]) <= level;
  return { mesh, half, volumeAround: filled ? 8 * (whole ** 3 - half ** 3) : 0 };
}
