import type { Relief } from '#scenes/field/field-relief.ts';
import type { ProbeModel } from './model.ts';

/** The probe in the tilted view: a pin as high as f is there, within the picture; none where f is undefined. */
export function pinAt(
  { at, value }: ProbeModel,
  { height, onGround }: Relief,
): readonly [number, number, number] | undefined {
  const top = height(value);
  return Number.isNaN(top) ? undefined : [onGround(at[0]), onGround(at[1]), Math.min(1, Math.max(0, top))];
}
