import { byte, signed } from '../entries.ts';
import type { Crossings } from './crossings.ts';

/** A line as indices of crossings in order; a closed one does not repeat its first. */
export interface TracedLine {
  readonly level: number;
  readonly closed: boolean;
  readonly indices: Int32Array;
}

/** Follows the links into whole lines: first the open ones from their ends, then the loops. Takes the links apart. */
export function traceLines(crossings: Crossings): TracedLine[] {
  const { next, previous, count } = crossings;
  const order = new Int32Array(count);
  const lines: TracedLine[] = [];
  let filled = 0;
  const follow = (start: number, closed: boolean): void => {
    const from = filled;
    for (let at = start; at >= 0; ) {
      const after = signed(next, at);
      order[filled] = at;
      filled += 1;
      next[at] = -1;
      at = after === start ? -1 : after;
    }
    lines.push({ level: byte(crossings.level, start), closed, indices: order.subarray(from, filled) });
  };
  for (let i = 0; i < count; i += 1) if (signed(previous, i) < 0 && signed(next, i) >= 0) follow(i, false);
  for (let i = 0; i < count; i += 1) if (signed(next, i) >= 0) follow(i, true);
  return lines;
}
