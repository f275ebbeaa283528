import { entry } from './entries.ts';

/** Things by number, joined into classes, directly or through others. [Galler, Fischer 1964] */
export class Classes {
  private readonly parents: number[];

  /** So many things to begin with, each in a class of its own. */
  constructor(count = 0) {
    this.parents = Array.from({ length: count }, (_, thing) => thing);
  }

  /** A thing more, in a class of its own. */
  add(): number {
    return this.parents.push(this.parents.length) - 1;
  }

  /** The thing that stands for the class of another. */
  of(thing: number): number {
    const { parents } = this;
    let at = thing;
    while (entry(parents, at) !== at) {
      parents[at] = entry(parents, entry(parents, at));
      at = entry(parents, at);
    }
    return at;
  }

  join(a: number, b: number): void {
    this.parents[this.of(a)] = this.of(b);
  }

  joined(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  /** The number of classes. */
  count(): number {
    return this.parents.filter((parent, thing) => parent === thing).length;
  }
}
