import type { Frame, Point } from './plane.ts';
import { roundedTo } from './rounding.ts';

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};
/** Of the picture's width, a plain key press goes about this share, along either axis. */
const SHARE = 1 / 60;
/** Times the plain step: with Shift (coarse) and with Alt (fine). */
const [COARSE, FINE] = [5, 0.1];
/** A constraint may hold the point back; the step grows this often before the key gives up. */
const TRIES = 8;
/** Keyboard moves keep this many digits after the first one of the step. */
const DIGITS = 5;
const ROUND = [1, 2, 5, 10];

/** 1, 2 or 5 times a power of ten: the nearest to a length > 0 by their ratio. */
function roundStep(length: number): number {
  const power = Math.floor(Math.log10(length));
  const mantissa = length / 10 ** power;
  const factor = ROUND.find((step, i) => mantissa ** 2 <= step * (ROUND[i + 1] ?? step)) ?? 10;
  return Number(`${factor}e${power}`);
}

/** How far a plain key press goes along x and along y in a frame, in plane units: round, and about as far on the screen. */
export function keySteps({ width, scale, upward }: Pick<Frame, 'width' | 'scale' | 'upward'>): Point {
  return [roundStep((SHARE * width) / scale), roundStep((SHARE * width) / upward)];
}

interface Key {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
}

interface Rule {
  /** How far a plain key press goes along x and along y. */
  steps: Point;
  /** The nearest place where the point may be. */
  constrain: (point: Point) => Point;
}

/**
 * Where an arrow key moves a point: one step, five with Shift, a tenth with Alt; or more where `constrain` would leave
 * it where it is. Nothing for any other key.
 */
export function keyMove(event: Key, at: Point, { steps, constrain }: Rule): Point | undefined {
  const direction = DIRECTIONS[event.key];
  if (!direction) return undefined;
  const times = event.shiftKey ? COARSE : event.altKey ? FINE : 1;
  const moved = (axis: 0 | 1, tries: number) => {
    const digits = Math.floor(Math.log10(steps[axis])) - DIGITS;
    return roundedTo(at[axis] + direction[axis] * steps[axis] * times * tries, digits);
  };
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const next = constrain([moved(0, tries), moved(1, tries)]);
    if (next[0] !== at[0] || next[1] !== at[1]) return next;
  }
  return at;
}
