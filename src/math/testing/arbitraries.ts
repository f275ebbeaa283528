import fc from 'fast-check';
import { type Quadratic, quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';

/** A coordinate of a centre or a point. */
export const coordinate = fc.double({ min: -4, max: 4, noNaN: true });

/** A point of the plane. */
export const points = fc.tuple(coordinate, coordinate);

/** The shape of a loss: how stretched it is and, in degrees, in which direction. */
export const shapes = {
  condition: fc.double({ min: 1, max: 100, noNaN: true }),
  angle: fc.double({ min: -180, max: 180, noNaN: true }),
};

/** The options of a loss. */
export const losses = fc.record({ center: points, ...shapes });

/** The loss with round contours about a centre: H is the identity. */
export const round = (center: Vec2): Quadratic => quadratic({ center, condition: 1, angle: 0 });
