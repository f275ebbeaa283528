import { roundedTo } from '../plane/rounding.ts';

/** How a body in space is turned to the eye, in degrees. */
export interface Turn {
  /** About the vertical axis; positive takes the near side to the right. */
  readonly yaw: number;
  /** The height from which the eye looks; 90 is from above. */
  readonly pitch: number;
}

export const HOME: Turn = { yaw: 0, pitch: 24 };
/** The direction from which the eye looks at home, in degrees from the x axis: no face of the cube is seen edge-on. */
const HOME_AZIMUTH = 62;
const DEGREE = Math.PI / 180;

/** Rows: to the right, up, towards the eye, on the body's axes. A rotation of determinant 1; z is up. */
export type Rotation = readonly [number, number, number, number, number, number, number, number, number];

export function rotationOf({ yaw, pitch }: Turn): Rotation {
  const azimuth = (HOME_AZIMUTH - yaw) * DEGREE;
  const [ca, sa] = [Math.cos(azimuth), Math.sin(azimuth)];
  const [cp, sp] = [Math.cos(pitch * DEGREE), Math.sin(pitch * DEGREE)];
  return [-sa, ca, 0, -sp * ca, -sp * sa, cp, cp * ca, cp * sa, sp];
}

const halfTurn = (angle: number) => angle - 360 * Math.floor((angle + 180) / 360);
/** Angles are kept to a tenth of a degree. */
const tenths = (angle: number) => roundedTo(angle, -1);

/** Turned further; never over the top. */
export const turnedBy = (turn: Turn, yaw: number, pitch: number): Turn => ({
  yaw: tenths(halfTurn(turn.yaw + yaw)),
  pitch: tenths(Math.min(90, Math.max(-90, turn.pitch + pitch))),
});

const DIRECTIONS: Record<string, readonly [yaw: number, pitch: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Degrees a key press: plain, with Shift (coarse) and with Alt (fine). */
const STEP = { plain: 5, coarse: 30, fine: 1 };

/** Where a key turns the body, as if dragged that way; Home turns it back. Nothing for any other key. */
export function turnByKey(event: { key: string; shiftKey: boolean; altKey: boolean }, turn: Turn): Turn | undefined {
  if (event.key === 'Home') return HOME;
  const direction = DIRECTIONS[event.key];
  if (!direction) return undefined;
  const step = event.shiftKey ? STEP.coarse : event.altKey ? STEP.fine : STEP.plain;
  return turnedBy(turn, step * direction[0], step * direction[1]);
}

/** The orientation in words. */
export function spokenTurn({ yaw, pitch }: Turn): string {
  const side = yaw === 0 ? 'not turned' : `turned ${Math.abs(yaw)} degrees to the ${yaw > 0 ? 'right' : 'left'}`;
  const height =
    pitch === 0 ? 'seen from the side' : `seen from ${Math.abs(pitch)} degrees ${pitch > 0 ? 'above' : 'below'}`;
  return `${side}, ${height}`;
}
