import type { Vec2 } from '#math';
import type { Name, OnePenalty } from './penalties.ts';

/** Points on the bent part of the square root's curve. */
const BENT = 40;

/** The graph of z ↦ minimizer for |z| ≤ end, its jumps left out: exact pieces, from left to right. */
export function curveOf(name: Name, penalty: OnePenalty, end: number): Vec2[][] {
  const { halfWidth, jump } = penalty.band;
  const right = name === 'square-root' ? [bent(penalty, end)] : straight(penalty, end);
  const left = right.toReversed().map((piece) => piece.toReversed().map(([z, x]): Vec2 => [0 - z, 0 - x]));
  const band: Vec2[] = [
    [-halfWidth, 0],
    [halfWidth, 0],
  ];
  if (jump > 0) return [...left, band, ...right];
  // What stands next to the band goes on without a break.
  return [...left.slice(0, -1), [...(left.at(-1) ?? []), ...(right[0] ?? [])], ...right.slice(1)];
}

/** From the end of the dead band over its corners to the end of the picture. */
function straight({ band: { halfWidth, jump }, corners = [[]], shrink }: OnePenalty, end: number): Vec2[][] {
  const pieces = corners.map((piece) => piece.filter(([z]) => z < end));
  pieces[0] = [[halfWidth, jump], ...(pieces[0] ?? [])];
  const last = pieces.findLastIndex((piece) => piece.length > 0);
  return pieces.slice(0, last + 1).map((piece, i) => (i === last ? [...piece, [end, shrink(end)] as const] : piece));
}

/** z = x + λ/(2√x) from the jump on: exact in z for evenly spaced x. The penalty's value gives λ. */
function bent({ value, shrink, band: { halfWidth, jump } }: OnePenalty, end: number): Vec2[] {
  const last = shrink(end);
  const inner = Array.from({ length: BENT - 1 }, (_, k): Vec2 => {
    const x = jump + ((k + 1) / BENT) * (last - jump);
    return [x + value(1) / (2 * Math.sqrt(x)), x];
  });
  return [[halfWidth, jump], ...inner, [end, last]];
}

/** ½(x−z)² + penalty over an interval around 0, finer towards its kink there. */
export function objectiveOf(penalty: (x: number) => number, z: number, [low, high]: Vec2): Vec2[] {
  const steps = Array.from({ length: BENT }, (_, k) => ((k + 1) / BENT) ** 2);
  const at = [...steps.map((s) => s * low).reverse(), 0, ...steps.map((s) => s * high)];
  return at.map((x) => [x, (x - z) ** 2 / 2 + penalty(x)]);
}
