import { lossAt, type Vec2 } from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';
import { turningLoss } from '../opening/turning-loss.ts';

/** What the picture shows of the plane. */
export const VIEW = { x: [-1.6, 3.2], y: [-1.2, 2.05] } as const;

/** Where the reader stands in the riddle. */
export interface Asked {
  /** The guess: how far along the rim, from the right corner to the upper one at 1, to the lower one at −1; within ±2. */
  readonly along: number;
  /** The loss's long axis, in degrees. */
  readonly angle: number;
}

/** Halfway up the edge that faces the centre: where one would walk straight towards it. */
export const AT_FIRST: Asked = { along: 0.5, angle: turningLoss.start };

/** The picture of the riddle and its answer. */
export function riddle({ along, angle }: Asked) {
  const now = turningLoss.model(angle);
  const guess = onRim(along, now.budget);
  return { ...now, guess, cost: lossAt(now.loss, guess) };
}

export type Riddle = ReturnType<typeof riddle>;

/** A point of the diamond's rim. Its coordinates are zigzags of `along`, a quarter of the way round apart. */
function onRim(along: number, budget: number): Vec2 {
  return [budget * (1 - Math.abs(along)), budget * (1 - Math.abs(1 - Math.abs(along))) * (Math.sign(along) || 1)];
}

/** How far along the rim a point of the plane lies, seen from the origin; the origin itself is at 0. */
export function alongRim([x, y]: readonly [number, number]): number {
  const size = Math.abs(x) + Math.abs(y) || 1;
  return (y < 0 ? -1 : 1) * (1 - x / size);
}

export const guessed = ({ guess }: Riddle) => formatPoint(guess.map((entry) => Number(entry.toFixed(2))));

/** The gap between the guess and the best point. */
export function told(now: Riddle): string {
  const { best, guess } = now;
  const apart = Math.hypot(guess[0] - best.phi[0], guess[1] - best.phi[1]);
  const lowest = `at ${formatPoint(best.phi)} it is ${formatNumber(best.loss, 3)}, and lower nowhere in the diamond`;
  return apart === 0
    ? `You stand on it: ${lowest}.`
    : `At your guess, ${guessed(now)}, the loss is ${formatNumber(now.cost, 3)}; ${lowest}.`;
}
