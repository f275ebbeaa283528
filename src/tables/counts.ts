/** How often numbers come. */
export class Counts {
  readonly #counts = new Map<number, number>();

  constructor(numbers: readonly number[] = []) {
    for (const number of numbers) this.add(number);
  }

  add(number: number): void {
    this.#counts.set(number, (this.#counts.get(number) ?? 0) + 1);
  }

  /** The number that comes most often, the largest of several such; 0 where there is none. */
  mostFrequent(): number {
    let [best, most] = [0, 0];
    for (const [number, count] of this.#counts)
      if (count > most || (count === most && number > best)) [best, most] = [number, count];
    return best;
  }
}
