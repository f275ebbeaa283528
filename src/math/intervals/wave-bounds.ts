import { real } from '../entries.ts';
import { lowered, type Registers, raised } from './registers.ts';
import { ENDING, UNITS, WELL } from './standing.ts';

/** Beyond this the turns of a sine are not told apart. */
const MOST_TURNS = 1e6;

/** sin of a register, or cos: the sine a quarter turn later. It is ±1 where the register may hold a crest or a trough. */
export function sine(r: Registers, out: number, a: number, quarters: 0 | 1): void {
  const [low, high] = [real(r.low, a), real(r.high, a)];
  const f = quarters === 0 ? Math.sin : Math.cos;
  if (low === 0 && high === 0) {
    r.set(out, quarters, quarters);
    return;
  }
  const far = Math.max(Math.abs(low), Math.abs(high));
  const [first, last] = [f(low), f(high)];
  const crest = !(far < MOST_TURNS) || meets(low, high, 1 - quarters);
  const trough = !(far < MOST_TURNS) || meets(low, high, 3 - quarters);
  r.set(
    out,
    trough ? -1 : Math.max(-1, lowered(Math.min(first, last), UNITS)),
    crest ? 1 : Math.min(1, raised(Math.max(first, last), UNITS)),
  );
}

/** May a number between low and high be `quarters` quarter turns beyond a whole number of turns? */
function meets(low: number, high: number, quarters: number): boolean {
  const slack = 1e-9;
  const turns = (x: number): number => x / (2 * Math.PI) - quarters / 4;
  return Math.floor(turns(high) + slack) >= Math.ceil(turns(low) - slack);
}

/** tan of a register: rising between its poles, unbounded over one. */
export function tangent(r: Registers, out: number, a: number): number {
  const [low, high] = [real(r.low, a), real(r.high, a)];
  const far = Math.max(Math.abs(low), Math.abs(high));
  if (!(far < MOST_TURNS) || meets(low, high, 1) || meets(low, high, 3)) {
    r.unbounded(out);
    return ENDING;
  }
  r.rising(out, a, Math.tan, UNITS);
  if (low === 0) r.low[out] = 0;
  if (high === 0) r.high[out] = 0;
  return WELL;
}
