import { entry } from '../entries.ts';

/** Things by number, joined into classes. [Galler, Fischer 1964] */
export class Classes {
  private readonly parents: number[] = [];

  /** A thing in a class of its own. */
  add(): number {
    return this.parents.push(this.parents.length) - 1;
  }

  /** The thing that stands for the class of another. */
  of(thing: number): number {
    let at = thing;
    while (entry(this.parents, at) !== at) {
      this.parents[at] = entry(this.parents, entry(this.parents, at));
      at = entry(this.parents, at);
    }
    return at;
  }

  join(a: number, b: number): void {
    this.parents[this.of(a)] = this.of(b);
  }
}
