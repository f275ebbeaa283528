export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The boxes as they stand to each other, from (0, 0) on; bands, upright or across, that are empty and wider than `gap` are
 * made as wide as that.
 */
export function closedUp(boxes: readonly Box[], gap: number): Box[] {
  const across = shifts(
    boxes.map(({ x, width }) => [x, x + width]),
    gap,
  );
  const down = shifts(
    boxes.map(({ y, height }) => [y, y + height]),
    gap,
  );
  return boxes.map((box, i) => ({ ...box, x: box.x - (across[i] as number), y: box.y - (down[i] as number) }));
}

/** How far each interval moves back. */
function shifts(intervals: readonly (readonly [number, number])[], gap: number): number[] {
  const order = intervals.map((_, i) => i).sort((a, b) => at(intervals, a)[0] - at(intervals, b)[0]);
  const moved = new Array<number>(intervals.length).fill(0);
  let shift = 0;
  let reach: number | undefined;
  for (const i of order) {
    const [start, end] = at(intervals, i);
    if (reach === undefined) shift = start;
    else shift += Math.max(0, start - reach - gap);
    reach = Math.max(reach ?? end, end);
    moved[i] = shift;
  }
  return moved;
}

const at = (intervals: readonly (readonly [number, number])[], i: number) => intervals[i] as readonly [number, number];
