import { entry } from '../entries.ts';
/** A point of a line where it may meet another. */
export interface Contact {
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** The number of connected pieces of `count` lines, where lines with contacts nearer than `distance` are joined. */
export function countPieces(count: number, contacts: readonly Contact[], distance: number): number {
  const parents = Array.from({ length: count }, (_, line) => line);
  const root = (line: number): number => {
    let at = line;
    while (parents[at] !== at) at = entry(parents, at);
    parents[line] = at;
    return at;
  };
  const cells = new Map<string, number>();
  for (const { line, x, y } of contacts) {
    const [i, j] = [Math.round(x / distance), Math.round(y / distance)];
    for (let cell = 0; cell < 9; cell += 1) {
      const neighbour = cells.get(`${i - 1 + (cell % 3)} ${j - 1 + Math.floor(cell / 3)}`);
      if (neighbour !== undefined) parents[root(neighbour)] = root(line);
    }
    cells.set(`${i} ${j}`, line);
  }
  return parents.filter((parent, line) => parent === line).length;
}
