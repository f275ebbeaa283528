import { real } from '../entries.ts';
import { lowered, type Registers, raised } from './registers.ts';
import { ENDING, NOWHERE, nowhere, STEEP, UNITS, WELL } from './standing.ts';

/** a to the power b. Of a negative base only a whole constant power is followed, of a changing exponent only a positive base. */
export function power(r: Registers, out: number, a: number, b: number): number {
  const [low, high] = [real(r.low, a), real(r.high, a)];
  const exponent = real(r.low, b);
  if (exponent !== real(r.high, b)) return changingPower(r, out, a, b);
  if (exponent === 0) {
    r.set(out, 1, 1);
    return WELL;
  }
  if (Number.isInteger(exponent)) return wholePower(r, out, a, exponent);
  if (high < 0 || (high === 0 && exponent < 0)) return nowhere(r, out);
  const f = (x: number): number => x ** exponent;
  const [first, last] = exponent > 0 ? [Math.max(0, low), high] : [high, Math.max(0, low)];
  r.set(out, Math.max(0, lowered(f(first), UNITS)), raised(f(last), UNITS));
  if (low > 0) return WELL;
  if (exponent < 0 || low < 0) return ENDING;
  return exponent > 1 ? WELL : STEEP;
}

function wholePower(r: Registers, out: number, a: number, exponent: number): number {
  const over = r.holds(a, 0) && exponent < 0;
  if (over) {
    r.unbounded(out);
    return r.low[a] === 0 && r.high[a] === 0 ? NOWHERE : ENDING;
  }
  const even = exponent % 2 === 0;
  const [low, high] = even ? r.sizes(a) : [real(r.low, a), real(r.high, a)];
  const ends = [low ** exponent, high ** exponent];
  r.set(out, lowered(Math.min(...ends), UNITS), raised(Math.max(...ends), UNITS));
  if (even) r.low[out] = Math.max(0, real(r.low, out));
  return WELL;
}

/** For a positive base the extremes stand at corners: a^b is monotone in each. */
function changingPower(r: Registers, out: number, a: number, b: number): number {
  const [al, ah, bl, bh] = [real(r.low, a), real(r.high, a), real(r.low, b), real(r.high, b)];
  if (!(al > 0)) {
    r.unbounded(out);
    return ENDING;
  }
  const corners = [al ** bl, al ** bh, ah ** bl, ah ** bh];
  r.set(out, Math.max(0, lowered(Math.min(...corners), UNITS)), raised(Math.max(...corners), UNITS));
  return WELL;
}
