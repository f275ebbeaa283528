import { type LevelSurfaceOptions, meshOfAtMost } from './level-surface-mesh.ts';
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

/** A surface of more triangles is drawn on a coarser grid, so that it follows a slider. */
const MOST_TRIANGLES = 100_000;
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
export function nearSurface(formula: Field, options: LevelSurfaceOptions): NearSurface {
  const { half: whole, level, w = 0 } = options;
  let half = whole;
  let mesh = meshOfAtMost(MOST_TRIANGLES, formula, options);
  for (let round = 0; round < MOST_ROUNDS && mesh.triangleCount > 0; round++) {
    const next = mesh.positions.reduce((most, x) => Math.max(most, Math.abs(x)), 0) + (4 * half) / (mesh.n - 1);
    if (!(next <= WORTHWHILE * half)) break;
    half = next;
    mesh = meshOfAtMost(MOST_TRIANGLES, formula, { ...options, half });
  }
  const filled = half < whole && formula.value([whole, whole, whole, w]) <= level;
  return { mesh, half, volumeAround: filled ? 8 * (whole ** 3 - half ** 3) : 0 };
}
