/** How many states back one can go. */
export const MOST = 50;

/** The states that something was in, in their order, and which of them it is in now. */
export class Past<T> {
  #states: T[];
  #at = 0;

  constructor(first: T) {
    this.#states = [first];
  }

  get now(): T {
    return this.#states[this.#at] as T;
  }
  get hasBefore(): boolean {
    return this.#at > 0;
  }
  get hasAfter(): boolean {
    return this.#at < this.#states.length - 1;
  }

  /** A new state, after the one that it is in; those that came after that one are forgotten, and the oldest beyond `MOST` steps. */
  add(state: T): void {
    this.#states = [...this.#states.slice(0, this.#at + 1), state].slice(-MOST - 1);
    this.#at = this.#states.length - 1;
  }

  /** One state back or on, if there is one; what it is in then. */
  go(step: -1 | 1): T {
    this.#at = Math.min(Math.max(this.#at + step, 0), this.#states.length - 1);
    return this.now;
  }
}
