import type { Rotation } from './turn.ts';

/** The picture of a cube in SVG units: the cube fits it whichever way it is turned. Parallel projection. */
export const STAGE = { width: 600, height: 520 } as const;
const MARGIN = 6;

/** SVG units for one unit of the body, when the cube is [−half, half]³. */
export const stageScale = (half: number) => (STAGE.height / 2 - MARGIN) / (Math.sqrt(3) * half);

/** Where points (x, y, z each) stand in the picture: x to the right, y down, depth towards the eye in SVG units. */
export function project(points: ArrayLike<number>, rotation: Rotation, half: number): Float64Array {
  const scale = stageScale(half);
  const [rx, ry, rz, ux, uy, uz, ex, ey, ez] = rotation;
  const seen = new Float64Array(points.length);
  for (let at = 0; at < points.length; at += 3) {
    const x = (points[at] as number) * scale;
    const y = (points[at + 1] as number) * scale;
    const z = (points[at + 2] as number) * scale;
    seen[at] = STAGE.width / 2 + rx * x + ry * y + rz * z;
    seen[at + 1] = STAGE.height / 2 - (ux * x + uy * y + uz * z);
    seen[at + 2] = ex * x + ey * y + ez * z;
  }
  return seen;
}
