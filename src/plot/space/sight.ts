import type { Point } from '../plane/plane.ts';
import type { Rotation } from './turn.ts';

/** A place or a direction in space. */
export type Place = readonly number[];

const along = (rotation: Rotation, row: 0 | 3 | 6, [x = 0, y = 0, z = 0]: Place) =>
  (rotation[row] as number) * x + (rotation[row + 1] as number) * y + (rotation[row + 2] as number) * z;

/** Where a place is seen in a picture of equal scales, by parallel rays. */
export const seenAt = (rotation: Rotation, place: Place): Point => [
  along(rotation, 0, place),
  along(rotation, 3, place),
];

/** How far a place is towards the eye. */
export const nearness = (rotation: Rotation, place: Place): number => along(rotation, 6, place);

/** The place that is seen there, so far towards the eye. */
export const placeAt = (rotation: Rotation, [right, up]: Point, near: number): Place =>
  [0, 1, 2].map(
    (j) => right * (rotation[j] as number) + up * (rotation[3 + j] as number) + near * (rotation[6 + j] as number) + 0,
  );

/** The directions to the right, up and towards the eye. */
export const rowsOf = (rotation: Rotation) =>
  ({ right: rotation.slice(0, 3), up: rotation.slice(3, 6), toward: rotation.slice(6, 9) }) as const;
