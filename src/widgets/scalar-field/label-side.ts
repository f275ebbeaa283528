import type { Vec2 } from '#math';
import type { ProbeModel } from './model.ts';

/** This near to the frame, as a share of half the window, the number beside the probe turns inward. */
const EDGE = 0.7;

/** The side of the probe where its number stands: away from the arrow, but never out of the picture. */
export function labelSide({ at, uphill }: ProbeModel, half: number): Vec2 {
  const away = uphill ? [-uphill[0], -uphill[1]] : [1, 1];
  const inward = (along: number, wanted: number) => (Math.abs(along) > EDGE * half ? -Math.sign(along) : wanted);
  const [x, y] = [inward(at[0], away[0] as number), inward(at[1], away[1] as number)];
  return [Math.abs(x) < 0.4 ? 0.5 * (x < 0 ? -1 : 1) : x, y];
}
