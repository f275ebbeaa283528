const NONE = -1;

/**
 * The points where lines cross grid edges, each with the one after it and the one before it on its line (−1: none).
 * Lines run so that the lower side is on their left (x to the right, y up).
 */
export class Crossings {
  x = new Float64Array(1024);
  y = new Float64Array(1024);
  next = new Int32Array(1024);
  previous = new Int32Array(1024);
  level = new Uint8Array(1024);
  count = 0;

  add(x: number, y: number, level: number): number {
    const index = this.count;
    if (index === this.x.length) this.grow();
    this.x[index] = x;
    this.y[index] = y;
    this.next[index] = NONE;
    this.previous[index] = NONE;
    this.level[index] = level;
    this.count = index + 1;
    return index;
  }

  link(from: number, to: number): void {
    this.next[from] = to;
    this.previous[to] = from;
  }

  private grow(): void {
    const size = 2 * this.x.length;
    const copy = <T extends Float64Array | Int32Array | Uint8Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.x = copy(new Float64Array(size), this.x);
    this.y = copy(new Float64Array(size), this.y);
    this.next = copy(new Int32Array(size), this.next);
    this.previous = copy(new Int32Array(size), this.previous);
    this.level = copy(new Uint8Array(size), this.level);
  }
}
