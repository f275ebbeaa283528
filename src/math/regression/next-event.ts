import { real } from '../entries.ts';

/** A straight piece of the lasso's path at its upper end: the active coefficients, their signs, and how they rise as λ falls. */
export interface Piece {
  /** How many columns are active; the lists are in their order. */
  readonly size: number;
  readonly beta: Float64Array;
  readonly signs: Float64Array;
  readonly way: Float64Array;
}

/** What ends the piece: column `at` enters, the coefficient at the place `at` comes to 0, or λ does. */
export interface Ending {
  kind: 'enters' | 'leaves' | 'end';
  at: number;
  /** The sign of the pull with which a column enters. */
  sign: number;
  /** λ at the upper end. */
  lambda: number;
  /** By how much λ falls until then, ≥ 0. */
  step: number;
}

/** The pull of a column catches up with λ only where it falls slower by more than the rounding of both. */
const SLOWER = 1e-12;
/** Of the largest part of a way: parts below it are rounding. */
const NOTHING = 1e-12;

/** The first coefficient to come to 0, if it is sooner than `ending`. Those that are 0 yet are on their way up, but for rounding. */
export function findLeaving({ size, beta, signs, way }: Piece, ending: Ending): void {
  for (let k = 0; k < size; k += 1) {
    const speed = -real(way, k) * real(signs, k);
    const left = real(beta, k) * real(signs, k);
    if (!(left > 0 && speed > 0 && left < ending.step * speed)) continue;
    ending.kind = 'leaves';
    ending.at = k;
    ending.step = left / speed;
  }
}

/**
 * Whether column j, whose pull falls by t·change, meets ±λ sooner than `ending`. One that is at its bound already, as it has
 * just left or is tied with another, enters at once if λ would leave it behind.
 */
export function meet(ending: Ending, j: number, pull: number, change: number): void {
  const above = 1 - change;
  const below = 1 + change;
  const { lambda, step } = ending;
  const upper = above > SLOWER && lambda - pull < step * above ? (lambda - pull) / above : step;
  const lower = below > SLOWER && lambda + pull < step * below ? (lambda + pull) / below : step;
  const first = Math.min(upper, lower);
  if (first === step) return;
  ending.kind = 'enters';
  ending.at = j;
  ending.sign = upper < lower ? 1 : -1;
  ending.step = Math.max(0, first);
}

/**
 * Where columns are tied, an active coefficient that is 0 still may have a way against its sign. Between `held`, a way
 * on which none has, and `way`, the first that would is found, and `held` is brought up to there; its place is returned, −1 if
 * there is none. So Lawson and Hanson solve least squares with signs (1974, chapter 23), without going round in circles.
 */
export function firstBlocked({ size, beta, signs, way }: Piece, held: Float64Array): number {
  let [found, share, most] = [-1, 1, 0];
  for (let k = 0; k < size; k += 1) most = Math.max(most, Math.abs(real(way, k)));
  for (let k = 0; k < size; k += 1) {
    if (real(beta, k) !== 0 || !(real(way, k) * real(signs, k) < -NOTHING * most)) continue;
    const until = real(held, k) / (real(held, k) - real(way, k));
    if (found >= 0 && !(until < share)) continue;
    found = k;
    share = until;
  }
  if (found < 0) return found;
  for (let k = 0; k < size; k += 1) held[k] = real(held, k) + share * (real(way, k) - real(held, k));
  return found;
}
