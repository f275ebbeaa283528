import { byte, short, whole } from '../entries.ts';
import type { Formula } from '../formula/formula.ts';
import { codeOf, type Operation } from '../formula/operations.ts';

/** What a formula may leap at or end at: all other operations are continuous wherever their arguments are finite. */
const LEAPING: readonly Operation[] = ['divide', 'power', 'sqrt', 'log', 'tan', 'sign'];
const leaping = new Set(LEAPING.map(codeOf));
const DIVIDE = codeOf('divide');

/** Can f leap, or end to be a real number, anywhere? A division by a constant other than 0 cannot do either. */
export function mayLeap({ program }: Pick<Formula, 'program'>): boolean {
  const { codes, right, masks, constants } = program;
  return codes.some((code, step) => {
    const below = short(right, step);
    const harmless = code === DIVIDE && whole(masks, below) === 0 && constants[below] !== 0;
    return leaping.has(byte(codes, step)) && !harmless;
  });
}

/** What may make a function kink where it does not leap. */
const KINKING: readonly Operation[] = ['abs', 'min', 'max', 'sqrt', 'power'];
const kinking = new Set(KINKING.map(codeOf));

/** Can f have a kink within its domain? */
export const mayKink = ({ program }: Pick<Formula, 'program'>): boolean =>
  program.codes.some((code) => kinking.has(code));

/** A crossing is followed down to this share of the interval. */
const HALVINGS = 34;
/** Where f passes through the level its rise over the interval has fallen to this share by then, and usually at once. */
const VANISHED = 1 / 64;
/** Where the rise has grown to so many times, there is a pole. */
const POLE = 64;

/**
 * Does g pass through the level between 0 and 1, of which one end is ≤ level and the other is not (or is NaN)? Not so
 * where it leaps across, has a pole, or ends: there halving the interval does not take its rise away.
 */
export function passesThrough(g: (t: number) => number, level: number): boolean {
  let [a, b] = [0, 1];
  let [ga, gb] = [g(0) - level, g(1) - level];
  const startsInside = ga <= 0;
  let first = Math.abs(gb - ga);
  for (let step = 0; step < HALVINGS; step++) {
    if (ga === 0 || gb === 0) return step > 0 || Number.isFinite(gb - ga);
    const middle = (a + b) / 2;
    const value = g(middle) - level;
    if (value <= 0 === startsInside) [a, ga] = [middle, value];
    else [b, gb] = [middle, value];
    const rise = Math.abs(gb - ga);
    if (!(first < Infinity)) first = rise;
    else if (rise <= VANISHED * first) return true;
    else if (rise >= POLE * first) return false;
  }
  return false;
}
