import type { Classes } from '../classes.ts';

/** A point of a line where it may meet another. */
export interface Contact {
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Joins lines with contacts nearer than `distance`. */
export function joinTouching(lines: Classes, contacts: readonly Contact[], distance: number): void {
  const cells = new Map<string, number>();
  for (const { line, x, y } of contacts) {
    const [i, j] = [Math.round(x / distance), Math.round(y / distance)];
    for (let cell = 0; cell < 9; cell += 1) {
      const neighbour = cells.get(`${i - 1 + (cell % 3)} ${j - 1 + Math.floor(cell / 3)}`);
      if (neighbour !== undefined) lines.join(neighbour, line);
    }
    cells.set(`${i} ${j}`, line);
  }
}
