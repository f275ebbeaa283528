import { commonSlope, type Sides } from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';
import type { ProbeModel } from './model.ts';
import { isKinked, type Nature } from './nature.ts';

/** What the probe finds, in words. */
export function describe(now: ProbeModel): string {
  const point = formatPoint(now.at);
  if (Number.isNaN(now.value))
    return now.beyond
      ? `At ${point} no number comes out: one on the way is too large or too small for a double, so this does not tell whether f is defined there.`
      : `At ${point} f is undefined: the formula gives no real number there.`;
  if (!Number.isFinite(now.value))
    return `At ${point} ${formatNumber(now.value)} comes out, because a number in the formula is too large for a double there. There is no slope to read.`;
  return `The point ${point} goes in, the number ${formatNumber(now.value)} comes out. ${slopeWords(now)}`;
}

function slopeWords({ nature, gradient, uphill }: ProbeModel): string {
  const { kind, askew, ends } = nature;
  if (kind === 'leaps') return 'Here f leaps, so there is no gradient.';
  if (kind === 'kink') {
    const more = askew
      ? 'along a diagonal it is not what these would make it'
      : `${formatPoint(gradient)} is only a convention`;
    return `Here f has a kink, so no gradient: ${axesWords(nature)}; ${more}.`;
  }
  if (kind === 'else') return `Here ${ends ? 'f ends: ' : ''}${axesWords(nature)}.`;
  if (!uphill) return 'Here f is flat: its gradient is zero.';
  return `It grows fastest along the gradient ${formatPoint(gradient)}, by ${formatNumber(Math.hypot(...gradient))} a unit, straight across the isolines.`;
}

const axesWords = ({ sides: [x, y] }: Nature) =>
  `along x its slope ${sidesWords(x, ['on the left', 'on the right'], ['to the left', 'to the right'])}, along y it ${sidesWords(y, ['below', 'above'], ['downward', 'upward'])}`;

type Pair = readonly [behind: string, ahead: string];

function sidesWords(sides: Sides, [before, after]: Pair, [back, on]: Pair): string {
  const { ahead, behind } = sides;
  const common = commonSlope(sides);
  if (isKinked(sides))
    return `is ${formatNumber(behind as number)} ${before} and ${formatNumber(ahead as number)} ${after}`;
  if (common === undefined)
    return ahead === 'ends' && behind === 'ends' ? 'does not exist, as f ends on both sides' : 'is not found';
  const only = behind === 'ends' ? `, ${on} only` : ahead === 'ends' ? `, ${back} only` : '';
  return `is ${formatNumber(common)}${only}`;
}
