import type { Vec2 } from '#math';
import { descentVolumes, dimensionShare, recoveryProbabilities } from '#math/recovery';

/** A line of the map: where L1 recovers with this probability, at (k, m), from k = 0 on. */
export interface LevelLine {
  readonly chance: number;
  readonly points: readonly Vec2[];
}

export interface RecoveryMap {
  readonly n: number;
  readonly lines: readonly LevelLine[];
  /** Where the limit for large n jumps from 0 to 1. */
  readonly threshold: readonly Vec2[];
}

const CHANCES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/** So many columns are smooth; they stand the closer, the nearer to the ends, where the lines are steep. */
const COLUMNS = 48;

/** The exact map of one n. */
export function recoveryMap(n: number): RecoveryMap {
  const columns = columnsOf(n).map((k) => ({ k, chances: recoveryProbabilities(descentVolumes(n, k)) }));
  return {
    n,
    lines: CHANCES.map((chance) => ({
      chance,
      points: columns.map(({ k, chances }): Vec2 => [k, crossing(chances, chance)]),
    })),
    threshold: evenly(2 * COLUMNS).map((share): Vec2 => [n * share, n * dimensionShare(share)]),
  };
}

/** Shares from 0 to 1, closer at the ends. */
const evenly = (count: number) => Array.from({ length: count + 1 }, (_, i) => Math.sin((Math.PI * i) / count / 2) ** 2);

/** Whole k from 0 to n. */
function columnsOf(n: number): number[] {
  if (n <= COLUMNS) return Array.from({ length: n + 1 }, (_, k) => k);
  return [...new Set(evenly(COLUMNS).map((share) => Math.round(n * share)))];
}

/** The m at which chances that rise with m, straight between whole m, come to this one. */
function crossing(chances: Float64Array, chance: number): number {
  const above = chances.findIndex((value) => value >= chance);
  if (above === 0) return 0;
  const [low, high] = [chances[above - 1], chances[above]] as [number, number];
  return above - 1 + (chance - low) / (high - low);
}
