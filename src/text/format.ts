import { raised } from './digits.ts';

/** A number for people: whole numbers below a million whole, else four significant digits, a true minus, powers of ten where decimals would be long. */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'undefined';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (Number.isInteger(value) && size < 1e6) return sign + String(size);
  if (size >= 1e-3 && size < 1e6) return sign + String(Number(size.toPrecision(digits)));
  const [mantissa, exponent] = size.toExponential(Math.min(digits - 1, 2)).split('e');
  return `${sign}${Number(mantissa)}×10${raised(Number(exponent))}`;
}

/** A share of one as a percentage, to three digits; never rounded to nothing or to everything. */
export function formatShare(share: number): string {
  const percent = 100 * share;
  const digits = percent < 100 && Number(percent.toPrecision(3)) === 100 ? 6 : 3;
  return `${formatNumber(Number(percent.toPrecision(digits)), digits)}%`;
}

export const formatPoint = (point: readonly number[]) => `(${point.map((entry) => formatNumber(entry)).join(', ')})`;
