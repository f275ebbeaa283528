import type { Point } from './plane.ts';

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};
/** How far one key press goes, in plane units: plain, with Shift (coarse) and with Alt (fine). */
const STEP = { plain: 0.1, coarse: 0.5, fine: 0.01 };
/** A constraint may hold the point back; the step grows this often before the key gives up. */
const TRIES = 8;
/** Keyboard moves stay on short decimals. */
const tidy = (value: number) => Number(value.toFixed(6)) + 0;

interface Key {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * Where an arrow key moves a point: one step, or more where `constrain` would leave it where it is.
 * Nothing for any other key.
 */
export function keyMove(event: Key, at: Point, constrain: (point: Point) => Point): Point | undefined {
  const direction = DIRECTIONS[event.key];
  if (!direction) return undefined;
  const step = event.shiftKey ? STEP.coarse : event.altKey ? STEP.fine : STEP.plain;
  for (let times = 1; times <= TRIES; times++) {
    const wanted: Point = [tidy(at[0] + direction[0] * step * times), tidy(at[1] + direction[1] * step * times)];
    const next = constrain(wanted);
    if (next[0] !== at[0] || next[1] !== at[1]) return next;
  }
  return at;
}
