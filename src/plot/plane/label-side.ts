import type { Point } from './plane.ts';

/** A direction on the screen, of length 1, y downward, and how a label that stands there is anchored to its place. */
export interface LabelSide {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** This far sideways a label begins or ends at its place; nearer to upright it is centred. */
const SIDEWAYS = 0.3;

/** The side of a place on which a label stands, towards a direction of the plane; [0, 0] is on the place itself. */
export function labelSide(toward: Point): LabelSide {
  const length = Math.hypot(...toward) || 1;
  const [x, y] = [toward[0] / length, -toward[1] / length];
  return { x, y, anchor: x > SIDEWAYS ? 'start' : x < -SIDEWAYS ? 'end' : 'middle' };
}
