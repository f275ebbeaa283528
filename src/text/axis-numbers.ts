import { raised } from './digits.ts';
import { formatNumber } from './format.ts';

/** Digits that tell ticks apart; what is beyond is the noise of doubles. */
const DIGITS = 15;
/** Numbers with more decimals, or of this size, are written with a power of ten. */
const [MOST_DECIMALS, LARGE] = [4, 1e6];

/**
 * The numbers of one axis, written alike: with the same number of decimals, and where they are very large or very small
 * as multiples of the same power of ten. Zero is 0; a true minus.
 */
export function axisNumbers(values: readonly number[]): string[] {
  const finite = values.filter(Number.isFinite);
  const most = Math.max(0, ...finite.map(Math.abs));
  const decimals = Math.max(...finite.map(decimalsOf));
  const power = decimals > MOST_DECIMALS || most >= LARGE ? exponentOf(most) : 0;
  const kept = Math.max(0, decimals + power);
  return values.map((value) => {
    if (value === 0 || !Number.isFinite(value)) return formatNumber(value);
    const text = shifted(Math.abs(value), -power).toFixed(kept);
    return `${value < 0 ? '−' : ''}${text}${power === 0 ? '' : `×10${raised(power)}`}`;
  });
}

const partsOf = (value: number) => Number(value.toPrecision(DIGITS)).toExponential().split('e') as [string, string];

const exponentOf = (value: number) => Number(partsOf(value)[1]);

/** Decimals that a number needs; negative where it ends in zeros before the point. */
function decimalsOf(value: number): number {
  if (value === 0) return Number.NEGATIVE_INFINITY;
  const [mantissa, exponent] = partsOf(Math.abs(value));
  return Math.max(0, mantissa.length - 2) - Number(exponent);
}

/** The value times a power of ten, which itself may be beyond all doubles. */
function shifted(value: number, power: number): number {
  const [mantissa, exponent] = partsOf(value);
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
