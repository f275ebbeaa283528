import { Classes } from '../../classes.ts';
import { entry } from '../../entries.ts';
import type { BoxBounds } from './box-bounds.ts';
import type { Cell, Place } from './cell.ts';
import { type Meeting, meeting } from './face-test.ts';

/** A piece of the level set that is proved to be there: the leaves that it passes through. */
export type Piece = readonly Cell[];

/** What hangs together: leaves whose common face the set meets, or may meet. */
export class Pieces {
  readonly #bounds: BoxBounds;
  readonly #leaves: Cell[] = [];
  /** For each leaf, whether there is something of the set in it: what its faces say. */
  readonly #here: Meeting[] = [];
  /** Leaves that meet for certain. */
  #classes = new Classes();
  /** Neighbours of which it is not known whether they do. */
  readonly #doubts: (readonly [Cell, Cell])[] = [];

  constructor(bounds: BoxBounds) {
    this.#bounds = bounds;
  }

  /**
   * The classes in which the set is proved to be, where those that may meet count as one; and the leaves that leave something
   * open.
   */
  *over(root: Cell): Generator<undefined, { pieces: Piece[]; open: Cell[] }, undefined> {
    this.#collect(root);
    yield;
    this.#classes = new Classes(this.#leaves.length);
    yield* this.#within(root);
    yield* this.#onCube(root);
    yield;
    const apart = this.#doubts.filter(([a, b]) => this.#classes.of(a.index) !== this.#classes.of(b.index)).flat();
    for (const [a, b] of this.#doubts) this.#classes.join(a.index, b.index);
    yield;
    const classes = new Map<number, Cell[]>();
    for (const leaf of this.#leaves) {
      if (leaf.index % 1024 === 0) yield;
      const first = this.#classes.of(leaf.index);
      const others = classes.get(first);
      if (others) others.push(leaf);
      else classes.set(first, [leaf]);
    }
    yield;
    const isHere = ({ index }: Cell) => this.#here[index] === 'meets';
    const isOpen = new Set(apart);
    const open = this.#leaves.filter(
      (leaf) => leaf.kind === 'open' || this.#here[leaf.index] === 'unknown' || isOpen.has(leaf),
    );
    return { pieces: [...classes.values()].filter((leaves) => leaves.some(isHere)), open };
  }

  /** Numbers the leaves that have something of the set, or may have. */
  #collect(cell: Cell): void {
    if (cell.children) for (const child of cell.children) this.#collect(child);
    else if (cell.kind !== 'empty') {
      cell.index = this.#leaves.push(cell) - 1;
      // Where f is monotone the set has an end, so that something of it in the leaf meets a face.
      this.#here.push('misses');
    }
  }

  *#within({ children }: Cell): Generator<undefined, void, undefined> {
    if (!children) return;
    yield;
    for (const [c, child] of children.entries()) {
      yield* this.#within(child);
      for (const axis of [0, 1, 2])
        if (!((c >> axis) & 1)) this.#between(child, entry(children, c | (1 << axis)), axis);
    }
  }

  /** Joins what meets on the common face of two cells, of which b follows a along an axis. */
  #between(a: Cell, b: Cell, axis: number): void {
    if (a.children || b.children) {
      for (let c = 0; c < 8; c++)
        if (!((c >> axis) & 1)) this.#between(a.children?.[c | (1 << axis)] ?? a, b.children?.[c] ?? b, axis);
      return;
    }
    // A leaf without any of the set has none on its faces.
    if (a.index < 0 || b.index < 0) return;
    const sure = a.kind === 'simple' && b.kind === 'simple';
    const how = sure ? this.#onFace(a.depth >= b.depth ? a : b, axis, a.depth >= b.depth ? 'high' : 'low') : 'unknown';
    this.#note(a, how);
    this.#note(b, how);
    if (how === 'meets') this.#classes.join(a.index, b.index);
    else if (how === 'unknown') this.#doubts.push([a, b]);
  }

  /** The faces in those of the cube have no leaf beyond. */
  *#onCube(root: Cell): Generator<undefined, void, undefined> {
    for (const leaf of this.#leaves) {
      if (leaf.index % 16 === 0) yield;
      // In an open leaf f may leap, so that its signs do not tell.
      if (leaf.kind === 'open' || this.#here[leaf.index] === 'meets') continue;
      for (const axis of [0, 1, 2])
        for (const end of ['low', 'high'] as const)
          if (leaf[end][axis] === root[end][axis]) this.#note(leaf, this.#onFace(leaf, axis, end));
    }
  }

  #onFace({ low, high }: Cell, axis: number, end: 'low' | 'high'): Meeting {
    const at = entry(end === 'low' ? low : high, axis);
    const flat = (place: Place) => place.map((x, q) => (q === axis ? at : x)) as unknown as Place;
    return meeting(this.#bounds, flat(low), flat(high));
  }

  #note({ index }: Cell, how: Meeting): void {
    if (how === 'meets' || (how === 'unknown' && this.#here[index] === 'misses')) this.#here[index] = how;
  }
}
