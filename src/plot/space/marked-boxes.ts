import { project } from './stage.ts';
import type { Rotation } from './turn.ts';

export interface MarkedBox {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/** Half the side of the smallest mark, in SVG units. */
const LEAST = 2;
/** More marks than this would only cover each other. */
const MOST = 400;

/** Each box as a square of about its size at its middle, as path data. */
export function markedBoxes(boxes: readonly MarkedBox[], rotation: Rotation, half: number): string {
  const every = Math.ceil(boxes.length / MOST);
  const shown = boxes.filter((_, at) => at % every === 0);
  const ends = project(
    shown.flatMap(({ low, high }) => [...low, ...high]),
    rotation,
    half,
  );
  return shown
    .map((_, at) => {
      const [ax, ay, , bx, by] = ends.subarray(6 * at, 6 * at + 6) as unknown as number[];
      const reach = Math.max(LEAST, Math.hypot((bx as number) - (ax as number), (by as number) - (ay as number)) / 3);
      const middle = [((ax as number) + (bx as number)) / 2 - reach, ((ay as number) + (by as number)) / 2 - reach];
      const side = (2 * reach).toFixed(1);
      return `M${middle.map((x) => x.toFixed(1)).join(' ')}h${side}v${side}h-${side}z`;
    })
    .join('');
}
