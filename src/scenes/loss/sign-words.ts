import type { Vec2 } from '#math';
import { parameterName } from '#text/words.ts';

/** What sign a parameter has, in words. */
export const ofSign = (x: number) => (x === 0 ? 'exactly zero' : x > 0 ? 'positive' : 'negative');

/** Which parameters of a point are exactly zero, and what sign the others have. */
export function signWords([x, y]: Vec2): string {
  const [first, second] = [parameterName(0), parameterName(1)];
  if (ofSign(x) === ofSign(y)) return `${first} and ${second} are ${ofSign(x)}`;
  return `${first} is ${ofSign(x)} and ${second} is ${ofSign(y)}`;
}
