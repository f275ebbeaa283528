import { entry } from '../entries.ts';
/** A point of a line where it may meet another. */
export interface Contact {
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Which of a number of things are joined, directly or through others. */
export class Pieces {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, thing) => thing);
  }

  readonly join = (a: number, b: number): void => {
    this.parents[this.root(a)] = this.root(b);
  };

  readonly joined = (a: number, b: number): boolean => this.root(a) === this.root(b);

  /** Joins lines with contacts nearer than `distance`. */
  joinTouching(contacts: readonly Contact[], distance: number): void {
    const cells = new Map<string, number>();
    for (const { line, x, y } of contacts) {
      const [i, j] = [Math.round(x / distance), Math.round(y / distance)];
      for (let cell = 0; cell < 9; cell += 1) {
        const neighbour = cells.get(`${i - 1 + (cell % 3)} ${j - 1 + Math.floor(cell / 3)}`);
        if (neighbour !== undefined) this.join(neighbour, line);
      }
      cells.set(`${i} ${j}`, line);
    }
  }

  count(): number {
    return this.parents.filter((parent, thing) => parent === thing).length;
  }

  private root(thing: number): number {
    let at = thing;
    while (this.parents[at] !== at) at = entry(this.parents, at);
    this.parents[thing] = at;
    return at;
  }
}
