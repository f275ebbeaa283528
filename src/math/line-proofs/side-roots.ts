import type { Classes } from '../classes.ts';
import type { Side } from './cells.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly thing: number;
}

/**
 * What meets on the lines between cells: zeros, each in a stretch of a side with no other zero, and the sides of cells of
 * which nothing is proved. Stretches of cells of different sizes are nested; of two zeros in nested stretches there is but
 * one.
 */
export class SideRoots {
  private readonly lines = [new Map<number, Stretch[]>(), new Map<number, Stretch[]>()] as const;

  add(side: Side, thing: number): void {
    const lines = this.lines[side.across];
    const stretches = lines.get(side.at) ?? [];
    lines.set(side.at, stretches);
    stretches.push({ from: side.from, to: side.to, thing });
  }

  /** Joins what lies in one stretch; with `touching`, also stretches that share no more than an end. */
  join(classes: Classes, touching: boolean): void {
    for (const lines of this.lines) {
      for (const stretches of lines.values()) joinNested(stretches, classes, touching);
    }
  }
}

function joinNested(stretches: Stretch[], classes: Classes, touching: boolean): void {
  stretches.sort((a, b) => a.from - b.from);
  let end = Number.NEGATIVE_INFINITY;
  let last = -1;
  for (const { from, to, thing } of stretches) {
    if (last >= 0 && (from < end || (touching && from === end))) classes.join(thing, last);
    end = Math.max(end, to);
    last = thing;
  }
}
