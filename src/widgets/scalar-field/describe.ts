import { formatNumber, formatPoint } from '#text/format.ts';
import type { ProbeModel } from './model.ts';

/** What the probe finds, in words. */
export function describe({ at, value, gradient, kink, uphill }: ProbeModel): string {
  const point = formatPoint(at);
  if (Number.isNaN(value)) return `At ${point} f is undefined: the formula gives no real number there.`;
  const found = `The point ${point} goes in, the number ${formatNumber(value)} comes out.`;
  if (!Number.isFinite(value)) return `${found} There is no slope at such a point.`;
  if (gradient.some(Number.isNaN)) return `${found} The formula gives no gradient here.`;
  if (kink)
    return `${found} Here f has a kink, so there is no gradient; ${formatPoint(gradient)} is only what the rule |t|′ = 0 at t = 0 makes of it.`;
  if (!uphill) return `${found} Here f is flat: its gradient is zero.`;
  return `${found} It grows fastest along the gradient ${formatPoint(gradient)}, by ${formatNumber(Math.hypot(...gradient))} a unit, straight across the isolines.`;
}
